import ExamModel
import FicheLibrary
import Jury
import Testing

/// Teams as fiches declare them, and what each of the others did.
@Suite struct TeamDeclarationTests {
  private func team(_ body: String) -> [String] {
    Samples.evidence("---\ntitle: Essai\n---\n## Organisation\n\n\(body)\n").teamwork.map(\.text)
  }

  @Test(arguments: [
    ("Groupe de 3 : Zoé, Malik et moi.", "Groupe de 3 : Zoé, Malik et moi"),
    ("Binôme : Inaya et moi.", "Binôme : Inaya et moi"),
    (
      "Équipe : 4 étudiants en alternance (Léo, Mina, Paul et moi).",
      "Équipe : 4 étudiants en alternance"
    ),
    ("Intervenants : deux élèves (Naïm et moi).", "Intervenants : deux élèves"),
    (
      "Équipe : Clara Morin (maquettes), Djibril Sow (moi, base).\n\nClara a dessiné les écrans de saisie.",
      "C. a dessiné les écrans de saisie"
    ),
    (
      "Groupe de 3 : Zoé, Malik et moi.\n\nMalik tenait le planning.", "Malik tenait le planning"
    ),
    (
      "Groupe de 3 : Zoé, Malik et moi.\n\nZoé était responsable des essais.",
      "Zoé était responsable des essais"
    ),
    ("Samuel tenait le front, moi la base.", "Samuel tenait le front"),
    (
      "J'ai travaillé avec Corentin : il a câblé, j'ai configuré.",
      "J'ai travaillé avec Corentin : il a câblé, j'ai configuré"
    ),
    ("On a choisi le coffre ensemble.", "On a choisi le coffre ensemble"),
    ("Nous avons relu les règles ensemble.", "Nous avons relu les règles ensemble"),
    (
      "J'ai fait avec le chef d'atelier une table de conversion.",
      "J'ai fait avec le chef d'atelier une table de conversion"
    ),
    (
      "Avec Zoé, l'apprentie du service, on a posé 18 prises et une baie.",
      "Avec Zoé, l'apprentie du service, on a posé 18 prises"
    ),
    (
      "J'étais responsable de la base, Malik du mobile, Inaya des essais.",
      "J'étais responsable de la base, Malik du mobile"
    ),
    ("Les seuils ont été relus et les règles fixées ensemble.", "Les seuils ont été relus"),
    ("L'équipe comptait quatre personnes.", "L'équipe comptait quatre personnes"),
    ("Nous étions trois sur ce projet.", "Nous étions trois"),
  ])
  func sharedWorkIsQuoted(body: String, expected: String) {
    #expect(team(body).contains { $0.hasPrefix(expected) }, "\(team(body))")
  }

  @Test(arguments: [
    "Je remercie Inès, Paul et toute l'équipe pour leur accueil.",
    "Les machines de la salle restaient en groupe de travail.",
    "Le professeur nous l'a fait remarquer.", "L'enseignante a relu le dossier.",
    "Équipe : le service informatique compte six personnes.",
    "Auteurs : Anaïs Ferrandi et Killian Hoarau",
    "Avec Chloé, la secrétaire, on se voit peu. Chloé a un espace pour elle.",
    "Les deux modules fonctionnent ensemble.", "Un ensemble de règles a été revu.",
  ])
  func whatIsNoSharedWorkIsNotQuoted(body: String) {
    #expect(team(body) == [])
  }

  @Test(arguments: [
    "J'aurais dû faire une tournée avec un livreur.",
    "La prochaine fois je me mettrais d'accord avec Hugo.",
    "L'année d'avant ils avaient installé la salle à quatre.",
    "Le remplacement est un marché passé avec un revendeur, qui pose les machines.",
    "L'outil, écrit par Bruno depuis 2012, sort les étiquettes.",
    "Nous avions d'abord envisagé d'utiliser Redis.",
    "Au service on est deux, ma tutrice Sonia et moi.",
  ])
  func whatWasNotDoneTogetherIsNoTeam(body: String) {
    #expect(team("J'ai écrit l'export. " + body) == [], "\(body)")
  }

  @Test(arguments: [
    "On était deux sur l'application, Inès et moi.",
    "On était trois pour monter le site.",
  ])
  func whoWasThereIsATeam(body: String) {
    #expect(!team(body).isEmpty, "\(body)")
  }

  /// A form in which "seul" is ticked, whatever else it prints.
  @Test func whoTicksAloneHasNoTeam() {
    let form = "---\ntitle: Essai\n---\n**Modalité :** ☒ seul ☐ en équipe\n\n"
    let text = form + "## Réalisation\n\nAvec Lou, on a câblé la baie.\n"
    #expect(Samples.evidence(text).teamwork == [])
    let other = text.replacing("☒ seul ☐", with: "☐ seul ☒")
    #expect(Samples.evidence(other).teamwork != [])
  }
}
