import ExamModel
import FicheLibrary
import Jury
import Testing

/// A question takes the data, the screens and the accounts of a program for the candidate's only where they are.
@Suite struct OwnMatterTests {
  private func premises(_ body: String) -> Set<Premise> {
    Samples.evidence(
      "---\ntitle: Essai\n---\n## Réalisation\n\nJ'ai développé le programme en PHP. \(body)\n"
    ).premises
  }

  // MARK: Data

  @Test(arguments: [
    "Je contrôle : base × taux = taxe. Il n'y a pas de base, le module de base suffit.",
    "Les relevés vont sur la tablette. La base de connaissances du service les garde.",
    "Tout est à la base un tableur : le programme le lit.",
    "J'ai repris la table de correspondance des comptes, et je lis deux fichiers.",
    "Il n'y a aucune table : j'ai écrit un fichier texte.",
  ])
  func aFileIsNoDatabase(body: String) {
    #expect(!premises(body).contains(.ownData), "\(body)")
  }

  @Test(arguments: [
    "J'ai dessiné le MCD.", "J'ai ajouté deux tables à la base de la bibliothèque.",
    "J'ai modélisé les emprunts dans PostgreSQL.", "Une base de données garde les emprunts.",
    "Le modèle compte sept tables.", "Nous avons conçu la base à trois, sous Looping.",
  ])
  func whoDesignsADatabaseHasOne(body: String) {
    #expect(premises(body).contains(.ownData), "\(body)")
  }

  @Test(arguments: [
    "Répartition : Rachid fait la base MySQL, Clara le site, et moi l'application mobile.",
    "La base compte huit tables, conçues par Rachid. Clara et moi nous occupons des écrans.",
    "Avec Rachid, on a partagé le travail. Rachid a modélisé la base MariaDB ; je lis son API.",
  ])
  func aColleaguesDatabaseIsTheirs(body: String) {
    let team = "L'équipe : Rachid, Clara et moi. Rachid m'a aidé. J'ai travaillé avec Clara. "
    #expect(!premises(team + body).contains(.ownData), "\(body)")
  }

  @Test func amongOthersTheDatabaseMayBeTheCandidates() {
    let team = "L'équipe : Rachid, Clara et moi. Rachid m'a aidé. "
    #expect(
      premises(team + "Rachid a fait le site, moi j'ai créé la base et ses six tables.")
        .contains(.ownData))
  }

  /// A tutor is no team mate: what nobody else is said to have made is the candidate's.
  @Test func aTutorTakesNoDatabaseAway() {
    #expect(
      premises("Ma tutrice, Salma, m'a aidé. Modèle : MCD puis MLD, cinq tables.")
        .contains(.ownData))
  }

  /// A repair in somebody's product touches a database that others designed.
  @Test func theDatabaseOfAProductIsTheHouses() {
    #expect(
      !premises(
        "Le logiciel a été écrit par un ancien salarié. J'ai ajouté un index à la table des lots."
      ).contains(.ownData))
  }

  // MARK: Screens

  @Test func whoDrawsScreensHasThem() {
    #expect(premises("J'ai dessiné les écrans, puis le formulaire.").contains(.ownScreens))
    #expect(!premises("Le logiciel a une interface simple et un bouton.").contains(.ownScreens))
    #expect(!premises("Le script tourne la nuit et envoie un fichier.").contains(.ownScreens))
    #expect(!premises("Il n'a pas d'interface.").contains(.ownScreens))
  }

  /// A list under such a heading is the candidate's, without a subject in each of its items.
  @Test func whatStandsUnderTheCandidatesHeadingIsTheirs() {
    let found = Samples.evidence(
      "---\ntitle: Essai\n---\n## L'équipe\n\nRachid m'a aidé. Programme en PHP.\n\n"
        + "## Ce que j'ai développé\n\n- Cinq écrans\n- Stockage sur le téléphone, quatre tables\n"
    ).premises
    #expect(found.contains(.ownScreens))
    #expect(found.contains(.ownData))
  }

  @Test func whoFillsInAFormHasNotMadeIt() {
    #expect(!premises("J'ai rempli le formulaire de l'hébergeur.").contains(.ownScreens))
  }

  @Test func aColleaguesScreensAreTheirs() {
    let team = "L'équipe : Rachid, Clara et moi. Clara m'a aidé. J'ai travaillé avec Rachid. "
    #expect(
      !premises(team + "Clara a fait les écrans et les maquettes. Clara a codé les formulaires.")
        .contains(.ownScreens))
  }

  // MARK: Accounts

  @Test func thoseWhoSignInHaveAccounts() {
    #expect(premises("Chaque moniteur a son mot de passe.").contains(.accounts))
    #expect(premises("Les parents se connectent au site.").contains(.accounts))
    #expect(premises("J'ai géré l'authentification.").contains(.accounts))
    #expect(!premises("Le capteur envoie une trame de six octets.").contains(.accounts))
    #expect(!premises("Le réseau compte trois noeuds, mon rôle est clair.").contains(.accounts))
    #expect(!premises("Les numéros de comptes sont ceux du plan comptable.").contains(.accounts))
  }

  // MARK: An employer

  @Test func aPlacementHasAnEmployer() {
    #expect(premises("Pendant mon stage, six semaines.").contains(.organisation))
    #expect(premises("Mon tuteur relit le code.").contains(.organisation))
    #expect(!premises("Notre professeur nous laissait choisir le sujet.").contains(.organisation))
  }
}
