import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// Questions that juries of this program have asked and that no jury should: once gone, they stay gone.
///
/// The twenty draws were read by a teacher in November 2026: 33 of their 200 questions were nonsense.
@Suite struct NonsenseTests {
  private struct Oral {
    let number: Int
    let fiches: [Fiche]

    var seed: UInt64 { UInt64(11 + 37 * (number - 1)) }
    var jury: JuryTemper { [.kindly, .demanding, .unsettling][(number - 1) % 3] }
  }

  /// Five pairs of bundled fiches, then the first thirty of the corpus two by two.
  private static let orals: [Oral] = {
    let bundled = [
      ["application-reservation", "segmentation-reseau"], ["supervision", "flotte-mobile"],
      ["deploiement-postes", "sauvegarde-restauration"],
      ["support-helpdesk", "application-reservation"], ["segmentation-reseau", "supervision"],
    ].map { $0.compactMap(Samples.fiche) }
    let corpus = CorpusFiche.all.prefix(30).map(\.fiche)
    let pairs = stride(from: 0, to: 30, by: 2).map { Array(corpus[$0..<$0 + 2]) }
    return (bundled + pairs).enumerated().map { Oral(number: $0.offset + 1, fiches: $0.element) }
  }()

  /// Parts of the questions that were nonsense, whatever else stands in them.
  private static let nonsense: [[String]] = [
    ["RustDesk", "que notez-vous"], ["point noir", "Windows Autopilot"],
    ["produit avec Puppet"], ["Hyper-V", "à VMware ?"], ["Samba AD et non"],
    ["salariés", "comporté"], ["toutes les 75 secondes"],
    ["En trois mois"], ["Nous avons beaucoup"], ["54 chambres", "arrivé"],
    ["60 agents", "arrivé"], ["aurait été mauvais pour"], ["de 12 à 3 par"],
    ["machines Debian tenues"], ["ouverts et 88 %"],
    // What the catalogue made of things that nobody ever chose between, and of tools that do not fit.
    ["FIDO2", "la MFA"], ["Telnet", "SSH"], ["VXLAN", "VLAN"], ["TRILL"],
    ["PacketFence", "802.1X"],
    ["Windows 10", "Windows 11"], ["GPO", "non PowerShell"], ["sonde", "à Grafana"],
    ["dans Postfix", "messages"], ["Let's Encrypt", "couper les visiteurs"],
    ["recommandation", "Wireshark"],
  ]

  private static let exam = ExamCatalog.exam(id: "e6-parcours")

  /// What could be asked of each fiche of the corpus, worked out once for all tests that look at it.
  private static let candidates: [(entry: CorpusFiche, candidates: [DrawCandidate])] =
    exam.map { exam in
      CorpusFiche.all.map { entry in
        let plan = Samples.plan(exam, fiches: [entry.fiche, entry.fiche])
        return (entry, Samples.candidates(for: plan, fiches: [entry.fiche]))
      }
    } ?? []

  private static func isNonsense(_ text: String) -> Bool {
    nonsense.contains { parts in parts.allSatisfy { text.contains($0) } }
  }

  /// Not only in those draws: none of them is among all that could be asked of those fiches.
  @Test func noneOfThemCouldBeAsked() throws {
    let exam = try #require(Self.exam)
    for oral in Self.orals {
      #expect(oral.fiches.count == 2)
      let plan = Samples.plan(exam, fiches: oral.fiches)
      for candidate in Samples.candidates(for: plan, fiches: oral.fiches) {
        let text = candidate.question.text
        #expect(!Self.isNonsense(text), "draw \(oral.number): \(text)")
      }
    }
  }

  @Test func theTwentyDrawsAreFreeOfThem() throws {
    let exam = try #require(Self.exam)
    for oral in Self.orals {
      let plan = Samples.plan(exam, fiches: oral.fiches, seed: oral.seed, jury: oral.jury)
      let draw = JuryDraw(
        candidates: Samples.candidates(for: plan, fiches: oral.fiches), temper: oral.jury,
        seed: oral.seed)
      let asked = Samples.oral(plan, draw: draw, questions: 5)
      #expect(asked.count == 10)
      for record in asked {
        #expect(!Self.isNonsense(record.question.text), "\(record.question.text)")
      }
    }
  }

  /// What a fiche rejects, plans or names in passing gives no question of use.
  @Test func noQuestionRestsOnWhatWasNotUsed() {
    #expect(Self.candidates.count > 100)
    let wordings = Dictionary(
      Samples.knowledge.wordings.map { ($0.id, $0.kind) }
    ) { first, _ in first }
    for (entry, candidates) in Self.candidates {
      let unused = Set(entry.evidence.technologies.filter { !$0.isUsed }.map(\.name))
      for candidate in candidates {
        guard case .technology(let name, _) = candidate.question.reason, unused.contains(name)
        else { continue }
        let kind = wordings.first { candidate.question.id.hasPrefix($0.key + "-") }?.value
        #expect(
          kind == .rejected || kind == .planned || kind == .named || kind == .centre,
          "\(entry.name): \(candidate.question.text)")
      }
    }
  }

  @Test func aPlanIsAskedAboutOnce() {
    #expect(Self.candidates.count > 100)
    for (entry, candidates) in Self.candidates {
      let planned = candidates.filter { $0.topics.contains("planned") }
      let stances = entry.evidence.technologies.filter { $0.stance == .planned && !$0.isDisputed }
      #expect(planned.isEmpty == stances.isEmpty || Samples.knowledge.wordings.isEmpty)
    }
  }
}
