import ExamModel
import FicheLibrary
import Jury
import Pages
import SessionEngine

/// A bank of questions or a catalogue of technologies, from the bytes of its file to a draw.
enum BankTarget {
  private static let path = "/nowhere/bank.yaml"
  private static let exam = ExamCatalog.exam(id: ExamCatalog.defaultID)
  private static let families = FamilyMapReader.bundled()
  private static let referential = ReferentialReader.bundled()
  /// Short, since a jury reads them for every input, but with something of each kind to ask about.
  private static let fiches = ["a", "b"].map { id in
    FicheReader.read(
      text: """
        ---
        technologies: [GLPI, AnyDesk, VLAN, Veeam]
        competences: ["Répondre aux incidents et aux demandes d'assistance et d'évolution"]
        questions: ["Que feriez-vous si le serveur tombait ?"]
        ---
        ## Contexte

        Notre équipe de trois personnes gère 120 postes, de mars à juin 2025, avec Active Directory.

        ## Choix techniques

        J'ai comparé Proxmox, Docker, Ansible, Intune et Zabbix, puis WireGuard et pfSense.

        ## Résultats

        Le délai est passé de 48 h à 6 h, soit 87 % de moins, grâce à Python, MariaDB et Nginx.
        """, path: "\(id).md"
    ).fiche
  }

  static func take(_ bytes: [UInt8]) {
    TextProperties.check(bytes)
    let reading = QuestionBankReader.read(bytes: bytes, path: path, families: families)
    FindingProperties.check(reading.findings, in: bytes)
    let ids = reading.bank.questions.map(\.id)
    Outcome.require(Set(ids).count == ids.count, "two questions of one id")
    guard let text = try? TextDecoder.decode(bytes).text else { return }
    var catalog = TechnologyCatalog()
    let findings = TechnologyCatalogReader.read(
      text: text, path: path, families: families, into: &catalog)
    FindingProperties.check(findings, in: bytes)
    let evidence = EvidenceWordingReader.read(text: text, path: path, families: families)
    FindingProperties.check(evidence.findings, in: bytes)
    render(reading.bank, catalog, evidence.wordings)
  }

  static func takeLong(_ bytes: [UInt8]) {
    _ = QuestionBankReader.read(bytes: bytes, path: path, families: families)
  }

  /// Lets a jury that knows nothing else read two fiches and ask.
  private static func render(
    _ bank: QuestionBank, _ catalog: TechnologyCatalog, _ wordings: [EvidenceWording]
  ) {
    guard let exam else { return }
    let knowledge = JuryKnowledge(
      bank: bank, technologies: catalog, referential: referential, families: families,
      wordings: wordings)
    let plan = SessionPlanner(exam: exam).plan(fiches: fiches, parcours: nil)
    let candidates = QuestionWriter(
      bank: bank, technologies: catalog, referential: referential, families: families,
      wordings: wordings
    ).candidates(
      for: plan, familyIDs: knowledge.familyIDs(of: plan.criteria),
      evidence: fiches.map {
        FicheEvidence(of: $0, recognised: knowledge.recognition(of: $0))
      })
    let engine = SessionEngine(draw: JuryDraw(candidates: candidates, temper: .demanding, seed: 1))
    var state = SessionState(plan: plan)
    let intents: [SessionIntent] = [
      .begin, .endSlot, .advance, .followUp, .rate(level: 1), .advance,
    ]
    for intent in intents {
      for event in engine.decide(intent, in: state, at: 1000) { state.reduce(event) }
    }
    let asked = state.questions.map(\.question.id)
    Outcome.require(Set(asked).count == asked.count, "the same question twice")
  }
}
