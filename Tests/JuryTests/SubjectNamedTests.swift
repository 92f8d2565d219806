import ExamModel
import FicheLibrary
import SessionEngine
import Testing
import TextSearch

@testable import Jury

/// Whatever the seed and the exam, an exchange says what its fiche is about: by a tool that is surely the candidate's,
/// or by the title.
@Suite struct SubjectNamedTests {
  private static let exams = [
    "bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam", "e6-parcours", "tp-cda", "bts-ciel-e6-ir",
    "soutenance-stage",
  ]

  @Test func everyExchangeNamesItsSubject() throws {
    var exchanges = 0
    for id in Self.exams {
      let exam = try #require(Samples.exams.first { $0.id == id })
      for fiche in StrangersTests.fiches
      where ReadingSample.suits(fiche.labels.work, exam.id) && Self.names(of: fiche) != [] {
        let candidates = Samples.candidates(
          for: Samples.plan(exam, fiches: [fiche.fiche]), fiches: [fiche.fiche])
        for seed in [3, 5, 8, 13, 21] as [UInt64] {
          let plan = Samples.plan(exam, fiches: [fiche.fiche], seed: seed)
          let oral = Samples.oral(
            plan, draw: JuryDraw(candidates: candidates, seed: seed), questions: 12)
          let slots = Set(oral.map(\.slot)).filter { plan.slots[$0].ficheIndex == 0 }
          guard let slot = slots.min() else { continue }
          let texts = oral.filter { $0.slot == slot }.map(\.question.text)
          let named = texts.count { text in Self.names(of: fiche).contains(where: text.contains) }
          exchanges += 1
          #expect(named >= 2, "\(fiche.name) in \(id), seed \(seed): \(texts)")
        }
      }
    }
    #expect(exchanges > 900)
  }

  @Test(arguments: [
    (
      "J'ai tout débranché un vendredi soir (avec l'accord du chef)",
      "J'ai tout débranché un vendredi soir"
    ),
    ("Fiche n°4 – Impression", "Impression"),
    ("Redondance pare-feu - stage 1 SISR - SARL Ormes Primeurs", "Redondance pare-feu"),
    ("Bonjour, votre badge est prêt", "Bonjour, votre badge est prêt"),
    ("Mon stage au lycée agricole", "Mon stage au lycée agricole"),
  ])
  func aTitleThatNamesNoWorkIsQuotedAsATitle(title: String, quoted: String) {
    #expect(FicheTitle.telling(title) == nil)
    #expect(FicheTitle.whole(title) == quoted)
  }

  @Test(arguments: ["", "Fiche E5", "Dossier professionnel – session 2026", "2026"])
  func aTitleThatSaysNothingIsNotQuoted(title: String) {
    #expect(FicheTitle.whole(title) == nil)
  }

  @Test(arguments: [
    ("Fiabiliser les pesées du rucher", true), ("relier deux ateliers au dépôt", true),
    ("Remettre le standard en état", true), ("Simplifier la saisie des heures", true),
    ("Atelier de réparation des vélos", false), ("Courrier de la mairie", false),
    ("Docker sur le NAS du club", false), ("Registre des prêts du club", false),
  ])
  func anInfinitiveIsNoNoun(title: String, isInfinitive: Bool) {
    #expect(FicheTitle.isInfinitive(title) == isInfinitive)
  }

  @Test(
    arguments: [
      (
        "Intitulé : Pesée automatique des ruches d'un rucher école",
        "Pesée automatique des ruches d'un rucher école"
      ),
      ("Nom de la réalisation | Portail captif du camping", "Portail captif du camping"),
      ("Titre : BTS SIO", nil), ("Période : du 4 mars au 12 avril, mairie du village", nil),
      ("Portail captif du camping", nil),
    ] as [(String, String?)])
  func aFormSaysTheNameOfTheWork(line: String, title: String?) {
    #expect(StatedTitle.title(in: line[...]) == title)
  }

  @Test func theNameOfTheWorkTakesThePlaceOfTheForms() throws {
    let found = Samples.evidence(
      "# Fiche descriptive de réalisation professionnelle – E5\n\n**Candidat :** n° 12\n"
        + "**Intitulé :** Portail captif du camping des Ormes\n\n## Réalisation\n\nJ'ai posé les bornes.\n"
    )
    #expect(found.statedTitle?.text == "Portail captif du camping des Ormes")
  }

  /// What a title begins with in lower case is still a title.
  @Test func aTitleIsQuotedWithACapital() {
    #expect(FicheTitle.capitalised("portail du camping") == "Portail du camping")
    #expect(FicheTitle.capitalised("iTop au camping") == "iTop au camping")
  }

  /// Sure tools, and the beginning of what is quoted of the title.
  private static func names(of fiche: CorpusFiche) -> [String] {
    let evidence = fiche.evidence
    let title = evidence.title
    let told =
      FicheTitle.telling(title, tools: evidence.technologies.map(\.name))
      ?? FicheTitle.question(title)
    let whole = FicheTitle.whole(title)
    return evidence.subjects.filter(\.isSure).map(\.name)
      + [told, told.map(FicheTitle.capitalised), whole, whole.map(FicheTitle.capitalised)]
      .compactMap { $0.map { "« " + $0 } }
      + [told.flatMap { TitleMention.short(of: $0) }.map { "« \(FicheTitle.capitalised($0)) »" }]
      .compactMap(
        \.self)
  }
}
