import ExamModel
import FicheLibrary
import SessionEngine
import Testing

@testable import Jury

/// A title is read out in full once in an exchange, and called by less from then on.
@Suite struct TitleMentionTests {
  @Test(arguments: [
    ("Ludobase, les prêts de la ludothèque du quartier", "Ludobase"),
    ("TriVert : gestion des bennes de la commune", "TriVert"),
    ("Rucher, application mobile de suivi des colonies", "Rucher"),
    ("Tric'Otage : le carnet de commandes d'un atelier", "Tric'Otage"),
  ])
  func aTitleThatBeginsWithANameIsCalledByIt(title: String, name: String) {
    #expect(TitleMention.name(in: title) == name)
  }

  @Test(arguments: [
    "Sauvegarde : du disque au nuage", "Câblage, baie et prises", "Étude : relier deux hangars",
    "Radio associative : flux et continuité", "Migration de la messagerie du club",
    "Documentation, la vraie et la fausse et le reste",
  ])
  func aNounIsNoName(title: String) {
    #expect(TitleMention.name(in: title) == nil)
  }

  @Test(arguments: [
    ("Câblage de la grange – domaine des Ormes et du Val", "Câblage de la grange"),
    ("Pour les bénévoles du club : un carnet de bord partagé", "un carnet de bord partagé"),
    (
      "Filtrage du réseau des visiteurs pour le camping des Ormes",
      "Filtrage du réseau des visiteurs"
    ),
    (
      "Gestion des badges du personnel de la clinique avec Keycloak",
      "Gestion des badges du personnel"
    ),
    (
      "Migration du portail et du courrier de la mairie d'Orbec",
      "Migration du portail et du courrier"
    ),
    ("Portail captif du camping", "Portail captif du camping"),
    ("Audit de sécurité du site d'une communauté de communes", "Audit de sécurité du site"),
    ("Reprise d'un carnet d'atelier et ajout d'un module de paie", "Reprise d'un carnet d'atelier"),
    ("D'Excel à MariaDB, les adhésions de la chorale", "D'Excel à MariaDB"),
  ])
  func ofALongTitleTheBeginningNamesTheWork(title: String, short: String) {
    #expect(TitleMention.short(of: title) == short)
  }

  /// What is made or done stands right behind where they would be cut.
  @Test(arguments: [
    "Mise en service d'un logiciel de suivi des ruches et des récoltes au lycée",
    "Annuaire du rucher école et attribution automatique des badges (atelier)",
  ])
  func aTitleIsNotCutBeforeItsObject(title: String) {
    let short = TitleMention.short(of: title)
    #expect(short.map { !$0.hasSuffix("logiciel") && !$0.hasSuffix("automatique") } ?? true)
  }

  @Test func aTitleWithoutATellingBeginningHasNoShortForm() {
    #expect(TitleMention.short(of: "Un outil pour ne plus jamais rater une livraison") == nil)
    #expect(
      TitleMention.short(of: "Remise en ordre de la grande armoire des archives du club")
        != "Remise en ordre")
    #expect(
      TitleMention.short(of: "Pont radio entre la mairie et l'école primaire du bourg")
        != "Pont radio entre la mairie")
    #expect(TitleMention.short(of: "Poser une barrière autour d'un vieux programme de paie") == nil)
    #expect(
      TitleMention.short(of: "Soutenance de stage : le remplacement des bornes du port de Sète")
        == "le remplacement des bornes")
    #expect(TitleMention.name(in: "VPN : relier les deux fermes") == nil)
    #expect(TitleMention.name(in: "Wi-Fi – gîte") == nil)
  }

  @Test(arguments: [
    ("Procédure de remplacement des bornes du lycée", "remplacement des bornes du lycée"),
    ("Compte rendu du passage à la fibre optique", "passage à la fibre optique"),
    (
      "Rapport de stage (partie 3) : la pose des bornes du camping", "la pose des bornes du camping"
    ),
  ])
  func thePaperIsNotTheWork(title: String, telling: String) {
    #expect(FicheTitle.telling(title) == telling)
  }

  @Test(arguments: [
    ("Dans « {title} », qu'avez-vous gardé ?", "Dans ce travail, qu'avez-vous gardé ?"),
    ("« {title} » : comment l'avez-vous mené ?", "Comment l'avez-vous mené ?"),
    ("Que reste-t-il du travail « {title} » ?", "Que reste-t-il de ce travail ?"),
  ])
  func aTitleIsReplaced(template: String, text: String) {
    let filler = TemplateFiller(["title": FrenchPhrase("Portail du camping")])
    #expect(TitleMention.again(template, name: nil, filler: filler) == text)
  }

  @Test(arguments: [
    ("« {question} » : qui l'a posée ?", "Pour la question de départ, qui l'a posée ?"),
    (
      "Que répondriez-vous à « {question} » demain ?",
      "Que répondriez-vous à la question de départ demain ?"
    ),
  ])
  func whatATitleAsksIsCalledTheQuestion(template: String, text: String) {
    let filler = TemplateFiller(["question": FrenchPhrase("par quoi remplacer le vieux NAS")])
    #expect(TitleMention.again(template, name: nil, filler: filler) == text)
  }

  @Test func aNameTakesThePlaceOfTheTitle() {
    let filler = TemplateFiller(["title": FrenchPhrase("Rucher, suivi des colonies")])
    #expect(
      TitleMention.again("À qui profite « {title} » ?", name: "Rucher", filler: filler)
        == "À qui profite « Rucher » ?")
  }

  @Test func aNameIsSaidBehindItsNoun() {
    let filler = TemplateFiller(["title": FrenchPhrase("Rucher, suivi des colonies")])
    #expect(
      TitleMention.again("Que reste-t-il du travail « {title} » ?", name: "Rucher", filler: filler)
        == "Que reste-t-il du travail « Rucher » ?")
  }

  @Test func theSecondHalfOfATitleHasItsOwnShortForm() {
    #expect(
      TitleMention.short(
        of: "Étude comparative – classement partagé des plans pour le cabinet Morvan")
        == "classement partagé des plans")
  }

  /// Every wording on a title makes a sound question without it.
  @Test func everyWordingCanBeAskedAgain() {
    let title = "Portail captif du camping des Ormes"
    let phrases = ["title", "product", "question"].map { ($0, FrenchPhrase(title)) }
    let filler = TemplateFiller(Dictionary(uniqueKeysWithValues: phrases))
    for wording in Samples.knowledge.wordings where wording.kind == .subject {
      // What is no name of a work has no shorter form.
      guard wording.question.text.contains("« {"), !wording.question.text.contains("{entitled}")
      else { continue }
      let again = TitleMention.again(wording.question.text, name: nil, filler: filler)
      #expect(again != nil, "\(wording.id)")
      #expect(WordingChecks.faults(ofQuestion: again ?? "").isEmpty, "\(again ?? "")")
      #expect(!(again ?? "").contains(title))
    }
  }

  @Test(arguments: [
    ("Portail captif du camping des Ormes", 4),
    ("Portail captif et filtrage des visiteurs du camping", 1),
    ("Rucher, application mobile de suivi des colonies", 1),
    ("Portail captif et filtrage du Wi-Fi des visiteurs du camping des Ormes", 1),
  ])
  func aLongTitleIsReadOutInFullOnceInAnExchange(title: String, limit: Int) throws {
    let fiche = FicheReader.read(
      text: "---\ntitle: \(title)\n---\n## Réalisation\n\nJ'ai posé les bornes et les câbles.\n",
      path: "x.md"
    ).fiche
    #expect(TitleMention.fullReadings(of: title) == limit)
    let exam = try #require(Samples.exams.first { $0.id == "bts-sio-e5" })
    for seed in 0..<8 as Range<UInt64> {
      let plan = Samples.plan(exam, fiches: [fiche], seed: seed)
      let draw = JuryDraw(candidates: Samples.candidates(for: plan, fiches: [fiche]), seed: seed)
      let asked = Samples.oral(plan, draw: draw, questions: 12)
      let readings = asked.count { $0.question.text.contains(title) }
      #expect(readings >= 1 && readings <= limit, "\(readings)")
    }
  }
}
