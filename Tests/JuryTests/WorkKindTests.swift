import ExamModel
import FicheLibrary
import Jury
import Testing

/// What kind of work a fiche tells of, where its tools alone would mislead.
@Suite struct WorkKindTests {
  private func work(_ title: String, _ body: String) -> Set<WorkKind> {
    Samples.evidence("---\ntitle: \(title)\n---\n## Travail\n\n\(body)\n").work
  }

  @Test(arguments: [
    "Aucun produit n'a été installé : il fallait rendre un avis.",
    "Rien n'a été mis en production pendant ce travail.",
    "Aucune solution n'a été déployée, j'ai écrit un rapport.",
    "Je n'avais aucun droit de modification sur les serveurs.",
  ])
  func whatIsDeniedIsAStudy(body: String) {
    #expect(
      work("Changer de messagerie", "J'ai comparé Exchange, Zimbra et Postfix. \(body)") == [.study]
    )
  }

  @Test(arguments: [
    "Rien n'a été perdu pendant la migration vers Debian.",
    "Aucun poste n'a été changé, j'ai installé GLPI sur le serveur.",
    "J'ai installé un serveur Debian, aucune coupure.",
  ])
  func whatWasPutInIsNoStudy(body: String) {
    #expect(!work("Installer un serveur de fichiers", body).contains(.study))
  }

  @Test(arguments: [
    ("Former les agents au coffre de mots de passe", "Quatre séances, un livret et un quiz."),
    ("Sensibilisation à l'hameçonnage", "J'ai animé six séances avec un quiz et un livret."),
    ("Formation des secrétaires à la dictée", "Les participantes ont rempli un questionnaire."),
    (
      "Accompagner les enseignants",
      "Formation en trois ateliers : quiz, livret, former des référents."
    ),
  ])
  func teachingIsTraining(title: String, body: String) {
    #expect(work(title, body) == [.training])
  }

  @Test(arguments: [
    ("Une appli mobile pour les tournées", "Flutter affiche les écrans, le code est dans Git."),
    ("Application de prêt de matériel", "Les écrans et les formulaires sont en PHP."),
  ])
  func appsAreDevelopment(title: String, body: String) {
    #expect(work(title, body).contains(.development))
  }

  @Test(arguments: [
    "Former 30 agents à reconnaître un faux courriel et à chiffrer leurs fichiers",
    "Réalisation 2 : sensibilisation aux mots de passe",
    "Formation des secrétaires au nouveau logiciel",
    "Sensibiliser les élus à la sécurité",
  ])
  func aTitleThatTeachesIsTraining(title: String) {
    #expect(work(title, "J'ai installé KeePassXC et GoPhish sur un serveur Debian.") == [.training])
  }

  @Test func anApplicationForCoursesIsNoTraining() {
    #expect(
      work("Une application de gestion des formations", "Le code est en PHP avec Symfony.")
        .contains(.development))
  }

  @Test func containersAreDeployment() {
    let found = work(
      "Mise en conteneurs des applications", "Chaque site devient une image Docker, en PHP 8.")
    #expect(found == [.deployment])
  }
}
