import ExamModel
import Jury
import Testing

/// What was begun with and left, refused a sentence later, or not begun on yet.
@Suite struct BegunAndLeftTests {
  private func stance(_ name: String, _ body: String, heading: String = "Réalisation") -> Stance? {
    Samples.stance(name, in: Samples.section(body, heading: heading))
  }

  @Test(arguments: [
    ("Vue.js", "J'ai commencé en Vue.js. Deux semaines. Puis j'ai tout repris en Svelte."),
    ("Ionic", "J'ai d'abord voulu le faire en Ionic. L'écran ramait. J'ai tout refait en Flutter."),
    ("Selenium", "J'ai démarré avec Selenium. Au bout de dix cas j'ai buté sur la connexion."),
    ("Trello", "J'ai commencé avec Trello et j'ai fini sur un tableau au mur."),
    ("Grafana", "On voulait brancher Grafana, on y a passé un après-midi et on a arrêté."),
    ("Redmine", "Redmine : monté deux jours sur une machine Debian. Correct. Laissé tomber."),
    ("Drupal", "Nous avons parlé de Drupal pour le site. La présidente a dit non."),
    ("Odoo", "On avait pensé à Odoo. La gérante n'en a pas voulu."),
    (
      "Jenkins", "Le lycée utilise Jenkins. J'ai regardé comment m'y brancher, je n'ai pas insisté."
    ),
    ("Memcached", "Deux pistes ont été écartées. Mettre la page dans Memcached : trop fragile."),
  ])
  func whatWasLeftIsNotUsed(name: String, body: String) {
    #expect(stance(name, "J'ai écrit l'export en Python. " + body) != .used, "\(body)")
  }

  @Test(arguments: [
    (
      "Redmine",
      "- Redmine : monté deux jours sur une machine Debian. Lent avec PHP. Laissé tomber."
    ),
    ("Caddy", "- Caddy : installé le premier jour. Joli. Abandonné car on ne peut pas le relire."),
    ("Vue.js", "J'ai commencé en Vue.js. Deux semaines. Puis j'ai tout repris en Svelte."),
    ("Power BI", "Essayé et abandonné\n\n- un panneau Power BI : pas de licence sur place"),
  ])
  func whatWasTriedAndLeftWasSetAside(name: String, body: String) {
    #expect(stance(name, body) == .rejected, "\(body)")
  }

  @Test(arguments: [
    ("Docker", "J'ai commencé avec Docker. J'ai tout repris dans un fichier Compose avec Docker."),
    ("Zabbix", "J'ai installé Zabbix. Le chef a dit non à l'envoi par SMS."),
    ("GLPI", "J'ai configuré GLPI. J'ai essayé d'ouvrir la page sans compte : refusé, et noté."),
    (
      "Nextcloud",
      "J'ai installé Nextcloud. Au bout d'une heure j'ai arrêté le serveur pour la nuit."
    ),
    ("BookStack", "J'ai écrit l'aide dans BookStack. Je pensais à un livret, le chef a dit non."),
    ("SSH", "J'ai configuré SSH. Le second facteur sur SSH est resté au stade de l'idée."),
    ("pytest", "J'ai écrit les cas avec pytest, 20 cas, base remplacée par SQLite."),
  ])
  func whatStayedIsUsed(name: String, body: String) {
    #expect(stance(name, body) == .used, "\(body)")
  }

  @Test(arguments: [
    ("Grafana", "Nous voulons brancher Grafana, ce qui n'est pas encore fait."),
    ("Snipe-IT", "J'ai proposé Snipe-IT à ma tutrice, on verra en septembre."),
    ("Brevo", "Les envois se feront avec Brevo ou Mailjet, rien de décidé."),
    ("LTO", "Il reste à surveiller le tout et à faire une copie sur bande LTO."),
  ])
  func whatIsNotBegunIsPlanned(name: String, body: String) {
    #expect(stance(name, "J'ai écrit l'export en Python. " + body) == .planned, "\(body)")
  }

  @Test(arguments: [
    ("Laravel", "Théo, mon camarade, poussait pour Laravel. Nous avons choisi Django."),
    ("Angular", "Ma collègue voulait Angular, mais on a pris Vue."),
  ])
  func whatOthersWantedWasNotTaken(name: String, body: String) {
    #expect(stance(name, body, heading: "Choix") == .rejected, "\(body)")
  }

  @Test(arguments: [
    ("MongoDB", "Au départ j'avais écrit les trajets dans MongoDB. J'ai pris PostgreSQL."),
    ("Leaflet", "J'avais commencé avec Leaflet, mais les relevés étaient faux."),
    ("Ionic", "Une première appli faite en 2020, en Ionic. Jamais publiée."),
    ("AutoIt", "J'ai d'abord tenté AutoIt pour cliquer. J'ai finalement recopié les fichiers."),
    ("VBScript", "- Premier jet écrit en VBScript : illisible, jeté."),
    ("TeamViewer", "Au début on utilisait TeamViewer mais il coupait au bout de cinq minutes."),
  ])
  func whatWasOnlyAtFirstIsNotUsed(name: String, body: String) {
    let found = stance(name, "J'ai écrit l'export en Python. " + body)
    #expect(found == nil || found == .rejected, "\(body)")
  }

  @Test(arguments: [
    ("Nagios Core", "Nagios a été éteint le 12 janvier."),
    ("TeamViewer", "Auparavant on prenait la main avec TeamViewer."),
    ("Veeam", "Jusqu'ici les copies partaient chaque nuit avec Veeam."),
  ])
  func whatThereWasBeforeIsNobodysChoice(name: String, body: String) throws {
    let found = Samples.section("J'ai installé Zabbix. " + body).technologies.first {
      $0.name == name
    }
    let entry = try #require(found)
    #expect(entry.stance == .rejected && entry.isFormer, "\(body)")
  }

  @Test func whatTheWorkPutAnotherInPlaceOfIsFormer() throws {
    let text = """
      ---
      title: "Mise en place de Zabbix"
      ---
      ## Contexte

      Les alertes venaient d'un serveur Nagios que personne ne lisait.

      ## Réalisation

      J'ai installé Zabbix sur une machine neuve et j'ai écrit les modèles. J'ai réglé Zabbix.
      """
    let found = Samples.evidence(text)
    let entry = try #require(found.technologies.first { $0.name.hasPrefix("Nagios") })
    #expect(entry.stance == .rejected && entry.isFormer)
  }

  @Test func theFaultOfAnotherIsNoFaultOfWhatIsTaken() {
    let body = "Pour la base : SQLite, un seul poste donc MariaDB aurait été trop lourd."
    #expect(stance("SQLite", body, heading: "Choix") != .rejected)
  }
}
