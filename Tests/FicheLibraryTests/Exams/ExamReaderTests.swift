import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

private func fixture(_ name: String) throws -> ExamReading {
  ExamReader.read(bytes: try StoredFile.fixture(name), path: "pages/\(name)")
}

@Suite struct ExamReaderTests {
  @Test func readsTheExamPageAsFound() throws {
    let reading = try fixture("epreuve-e6.md")
    let exam = try #require(reading.exam)
    #expect(reading.findings.map(\.fact) == [.encodingRepaired(.macRoman, count: 65)])
    #expect(reading.findings.map(\.location) == [Place(path: "pages/epreuve-e6.md", line: 2)])
    #expect(exam.id == "epreuve-e6")
    #expect(exam.title == "Épreuve E6 — Parcours de professionnalisation")
    #expect(exam.durationSeconds == 1800)
    #expect(exam.preparationSeconds == 0)
    #expect(exam.coefficient == 4)
    #expect(exam.modality == "Oral")
    #expect(exam.documents == ["Fiches de réalisations professionnelles"])
    #expect(!exam.isOfficial)
    #expect(exam.levels == Level.officialScale)
    #expect(exam.warningsSecondsLeft == [120, 0])
  }

  @Test func readsTheCriteriaOfThePage() throws {
    let exam = try #require(try fixture("epreuve-e6.md").exam)
    #expect(
      exam.criteria.map(\.id) == [
        "autonomie", "pertinence-des-choix-techniques", "qualite-des-documentations",
        "analyse-des-situations", "integration-au-referentiel",
      ])
    #expect(exam.criteria.first?.name == "L'autonomie")
    #expect(
      exam.criteria.last?.details
        == "mobilisation des compétences du bloc de professionnalisation")
  }

  @Test func readsThePhasesOfThePage() throws {
    let exam = try #require(try fixture("epreuve-e6.md").exam)
    let slots = [
      Slot(kind: .presentation, budgetSeconds: 600), Slot(kind: .exchange, budgetSeconds: 300),
    ]
    #expect(
      exam.phases == [
        Phase(
          title: "Phase 1",
          details: "Présentation du parcours et d'une première réalisation professionnelle, "
            + "suivie d'un échange avec le jury",
          opensWithParcours: true, ficheNumber: 1, slots: slots),
        Phase(
          title: "Phase 2",
          details: "Présentation d'une seconde réalisation, suivie d'un échange avec le jury",
          ficheNumber: 2, slots: slots),
      ])
    #expect(exam.notes.count == 3)
    #expect(exam.notes.first?.hasPrefix("Cette épreuve vise à évaluer") == true)
    #expect(exam.notes.last == "📁 Voir mes missions professionnelles")
  }

  @Test func frontMatterAloneMakesAnExam() throws {
    let reading = try fixture("exam-front-matter-only.md")
    #expect(reading.findings.isEmpty)
    #expect(
      reading.exam
        == Exam(
          id: "soutenance", title: "Soutenance", isOfficial: true,
          source: "Règlement de l'école", durationSeconds: 3600, preparationSeconds: 900,
          coefficient: 2.5, modality: "Oral devant deux personnes",
          documents: ["Rapport, relié", "Diaporama"],
          criteria: [
            Criterion(
              id: "ecoute", name: "L'écoute", details: "Réponses qui portent", family: "general"),
            Criterion(id: "plan", name: "Le plan"),
          ],
          levels: [Level(name: "À revoir", points: nil), Level(name: "Acquis", points: 14)],
          warningsSecondsLeft: [300, 60, 0],
          penalties: [Penalty(name: "Rapport absent", points: -5)],
          phases: [
            Phase(
              title: "Préparation",
              slots: [
                Slot(kind: .preparation, title: "Au calme", budgetSeconds: 900, limit: .exact)
              ]),
            Phase(
              title: "Exposé", details: "Seul face au jury", opensWithParcours: true,
              ficheNumber: 1,
              slots: [
                Slot(kind: .presentation, budgetSeconds: 1200, warningsSecondsLeft: [120]),
                Slot(kind: .pause, budgetSeconds: 90),
              ]),
            Phase(
              title: "Débat",
              slots: [Slot(kind: .exchange, budgetSeconds: 2310, limit: .indicative)]),
          ],
          notes: ["Rien à ajouter."]))
  }

  @Test func frontMatterWinsOverThePageAndIsCompletedByIt() throws {
    let reading = try fixture("exam-mixed.md")
    #expect(reading.findings.isEmpty)
    let exam = try #require(reading.exam)
    #expect(exam.id == "exam-mixed")
    #expect(exam.title == "Oral blanc")
    #expect(exam.durationSeconds == 2400)
    #expect(exam.coefficient == 4)
    #expect(exam.documents == ["Rapport", "attestation (originale; signée), copie"])
    #expect(exam.criteria.map(\.id) == ["methode", "methode-2"])
    #expect(exam.criteria.map(\.details) == ["étapes suivies", "bis"])
    #expect(
      exam.phases == [
        Phase(
          title: "Exposé", details: "une réalisation du parcours", opensWithParcours: true,
          ficheNumber: 1,
          slots: [
            Slot(kind: .presentation, budgetSeconds: 600),
            Slot(kind: .exchange, budgetSeconds: 1200),
          ]),
        Phase(
          title: "Seconde partie", details: "la fiche 1 encore",
          slots: [
            Slot(kind: .presentation, budgetSeconds: 400),
            Slot(kind: .exchange, budgetSeconds: 200),
          ]),
      ])
    #expect(exam.notes == ["À lire avant.", "Voir les dates.", "un", "deux"])
  }

  @Test func theFileNameStandsInForIdAndTitle() throws {
    let text = "---\nduration: 10\nphases: [Exposé]\ncriteria: [Clarté]\n---\n"
    let exam = try #require(ExamReader.read(text: text, path: "a.b/Épreuve d'été.md").exam)
    #expect(exam.id == "epreuve-d-ete")
    #expect(exam.title == "Épreuve d'été")
  }

  @Test func binariesAndEmptyFilesAreRefused() {
    let place = Place(path: "p.md")
    #expect(
      ExamReader.read(bytes: [0x50, 0, 0x4B], path: "p.md")
        == ExamReading(exam: nil, findings: [Finding(.file(.binary), at: place)]))
    #expect(
      ExamReader.read(text: " \n\u{FEFF}\n", path: "p.md")
        == ExamReading(exam: nil, findings: [Finding(.file(.empty), at: place)]))
  }

  @Test(arguments: UInt64(0)..<400)
  func anyPageGivesAnExamOrAnError(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "---\n", "duration: 30\n", "duration: x\n", "preparation: 5\n", "phases:\n",
      "  - title: A\n", "    slots: [{kind: exchange, minutes: 30}]\n", "  - {slots: 3}\n",
      "    slots: [{kind: preparation, minutes: 5}]\n", "criteria: [a, {name: b}]\n",
      "warnings: 5\n", "levels: {a: b}\n", "# Phases\n", "- **P** : première fiche\n", "- x\n",
      "| Durée | 20 min |\n|---|---|\n", "| Préparation | 5 min |\n", "## Critères\n", "\n", "\n",
    ]
    let text = (0..<14).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
      .joined()
    let reading = ExamReader.read(text: text, path: "p.md")
    #expect((reading.exam == nil) == reading.findings.contains { $0.severity == .error })
    guard let exam = reading.exam else { return }
    let slots = exam.phases.flatMap(\.slots)
    func sum(_ isAway: Bool) -> Int {
      slots.filter { $0.kind.isAwayFromJury == isAway }.reduce(0) { $0 + $1.budgetSeconds }
    }
    #expect(sum(false) == exam.durationSeconds)
    #expect(sum(true) == exam.preparationSeconds)
    #expect(slots.allSatisfy { $0.budgetSeconds > 0 })
    #expect(exam.phases.allSatisfy { !$0.slots.isEmpty })
    #expect(!exam.criteria.isEmpty && !exam.levels.isEmpty)
  }
}
