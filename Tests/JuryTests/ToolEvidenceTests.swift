import ExamModel
import Jury
import Testing

/// What it takes for a name to be that of a tool which the candidate used, or of what they made.
@Suite struct ToolEvidenceTests {
  // MARK: Tables

  @Test(arguments: [
    "| Brique | Utilisée | Regardée mais pas prise |\n|---|---|---|\n| Mobile | Flutter | Ionic |",
    "| Besoin | Retenu | Écarté |\n|---|---|---|\n| Écrans | Flutter 3 | Ionic 7 |",
    "| Alternative | Choix final | Motif |\n|---|---|---|\n| Ionic | Flutter | plus rapide |",
    "| Poste | Solution choisie | Au lieu de |\n|---|---|---|\n| Client | Flutter | Ionic |",
  ])
  func theColumnTellsWhatWasTaken(table: String) {
    for heading in ["Réalisation", "Choix techniques"] {
      let found = Samples.section(table, heading: heading)
      #expect(Samples.stance("Flutter", in: found) == .used, "\(table)")
      #expect(Samples.stance("Ionic", in: found) == .rejected, "\(table)")
      #expect(found.subjects.first?.name == "Flutter", "\(table)")
    }
  }

  @Test(arguments: [
    "| Rôle | Ancien outil | Nouvel outil |\n|---|---|---|\n| Supervision | Nagios | Zabbix |",
    "| Rôle | Avant | Nouveau |\n|---|---|---|\n| Supervision | Nagios | Zabbix |",
    "| Rôle | Remplacé | Utilisé |\n|---|---|---|\n| Supervision | Nagios 3 | Zabbix 7 |",
    "| Rôle | Existant | Outil retenu |\n|---|---|---|\n| Supervision | Nagios | Zabbix |",
  ])
  func theColumnTellsWhatWasThereBefore(table: String) {
    #expect(Samples.stance("Nagios", in: Samples.section(table)) != .used, "\(table)")
  }

  /// Yes and no answer a column of their own, whichever tool was taken.
  @Test func yesInAColumnDecidesNothing() {
    let table =
      "| Outil | Prix | Sans Internet | Connu de l'équipe |\n|---|---|---|---|\n| Zammad | 12 € | oui | un peu |\n| osTicket | 0 € | oui | non |\n| GLPI | 0 € | non | oui |\n\n"
    let found = Samples.section(
      table + "Le directeur a retenu GLPI sur ma recommandation.", heading: "Étude")
    #expect(Samples.stance("GLPI", in: found) == .used)
    #expect(Samples.stance("osTicket", in: found) != .used)
    #expect(Samples.stance("Zammad", in: found) != .used)
  }

  // MARK: What was before, what was tried

  @Test(arguments: [
    "La supervision se faisait avec Nagios, que plus personne ne touchait.",
    "Les alertes passaient par Nagios.", "Tout était suivi dans Nagios.",
    "Les contrôles étaient faits avec Nagios.",
  ])
  func whatWasDoneSoIsNotDoneByTheCandidate(body: String) {
    #expect(
      Samples.stance("Nagios", in: Samples.section(body + " J'ai installé Zabbix.")) != .used,
      "\(body)")
  }

  @Test(arguments: [
    "J'ai fait un essai en Electron, 310 Mo pour une fenêtre vide, poubelle.",
    "Un premier essai avec Electron : trop lourd pour les postes.",
    "Après une tentative sous Electron, abandonnée en une semaine, tout est écrit en Python.",
    "J'ai fait un détour par un essai de Electron, quel échec.",
  ])
  func whatWasTriedInVainIsNotUsed(body: String) {
    #expect(Samples.stance("Electron", in: Samples.section(body)) != .used, "\(body)")
  }

  @Test(arguments: [
    "Wazo était moins cher mais personne ne peut dépanner un dimanche.",
    "Wazo coûtait moins, mais aucun technicien ne le connaît.",
    "Wazo est libre, mais le standard aurait été sans contrat.",
    "Wazo faisait l'affaire mais l'équipe n'en voulait pas.",
  ])
  func whatIsOnlyPraisedWasLeft(body: String) {
    let table =
      "| Proposition | Prix |\n|---|---|\n| Grandstream UCM6304 | 12 700 € |\n| 3CX hébergé | 17 900 € |\n| Wazo sur serveur | 11 200 € |\n\n"
    let found = Samples.section(
      table + "Le directeur a retenu l'UCM6304 sur ma recommandation. " + body,
      heading: "1. Étude")
    #expect(Samples.stance("Wazo", in: found) != .used, "\(body)")
    #expect(Samples.stance("3CX", in: found) != .used, "\(body)")
  }

  /// Places alone, however many, are no evidence.
  @Test func whatNothingTellsIsAskedAboutLast() {
    let found = Samples.section(
      "J'ai installé Zabbix.\n\n- Squid, port 3128\n- Squid : 4 Go\n- Squid et ses règles\n- le journal de Squid\n"
    )
    #expect(
      found.technologies.first { $0.name == "Squid" }.map { !$0.isSure || !$0.isUsed } ?? true)
    #expect(found.technologies.first { $0.name == "Zabbix" }?.isUsed == true)
  }

  /// The candidate's own verb, and a sentence that comes back to it; a title or a decision is enough.
  @Test(arguments: [
    ("J'ai installé Squid sur le serveur. Squid filtre les adresses.", false),
    ("J'ai configuré Squid. Les règles de Squid sont dans un fichier.", false),
    ("J'ai choisi Squid.", false),
    ("Le serveur passe par Squid.", true), ("Coût : Squid gratuit. Prix de Squid : 0 €.", true),
    ("Squid demande 4 Go. Squid écoute sur le port 3128.", true),
  ])
  func aUseIsToldTwice(body: String, isUnsure: Bool) {
    let squid = Samples.section(body + " J'ai installé Zabbix. Zabbix surveille.")
      .technologies.first { $0.name == "Squid" }
    let isWeak = squid.map { !$0.isSure || !$0.isUsed } ?? true
    #expect(isWeak == isUnsure, "\(body)")
  }

  // MARK: What somebody made

  @Test(arguments: [
    ("Rondelle", "L'appli s'appelle Rondelle. Elle tourne avec SQLite et Flutter."),
    ("Rondelle", "J'ai développé une application mobile avec Flutter, je l'ai baptisée Rondelle."),
    ("Rondelle", "Rondelle est une application que j'ai écrite avec Flutter et SQLite."),
    ("Rondelle", "Rondelle, le site que nous avons développé, lit SQLite. J'ai utilisé Flutter."),
    ("PorteClé", "PorteClé est l'outil que j'ai codé. Les données sont dans SQLite."),
  ])
  func aHomeMadeApplicationIsTheSubject(name: String, body: String) {
    #expect(Samples.section(body).subjects.first?.name == name, "\(body)")
  }

  /// What somebody else keeps is no application of the candidate's, though it is called by a name.
  @Test func whatAnotherKeepsIsNotMade() {
    let found = Samples.section(
      "Tout est géré avec un programme écrit par Mme Oudin, qui le maintient depuis 2009. Le logiciel s'appelle Fourragix. J'ai ajouté un écran en Python."
    )
    #expect(found.subjects.first?.name != "Fourragix")
  }

  @Test func aHeadingWithTheNameIsEnough() {
    let found = Samples.section(
      "C'est le nom de l'appli. J'ai codé avec Python et SQLite.", heading: "Rondelle")
    #expect(found.subjects.first?.name == "Rondelle")
  }

  @Test(arguments: [
    "**Fiche de réalisation – application mobile « RelevO »**",
    "Dossier n° 2 : le site « RelevO »", "# Projet d'application « RelevO »",
    "**BTS SIO option SLAM – session 2026 – épreuve E6**\n**Fiche de réalisation – application mobile « RelevO »**",
    "## FICHE PROJET — CDA — Application iPad « RelevO »",
    "Réalisation de l'appli “RelevO”",
  ])
  func theHeadOfAFicheNamesIt(head: String) {
    let found = Samples.evidence(
      head + "\n\n## Réalisation\n\nJ'ai développé en React Native. La base locale est SQLite.\n")
    #expect(found.subjects.first?.name == "RelevO", "\(head)")
  }

  @Test func whatItIsMadeWithComesSecond() {
    let found = Samples.evidence(
      "**Fiche – application mobile « RelevO »**\n\n### Solution\n\n| Brique | Utilisée | Écartée |\n|---|---|---|\n| Mobile | React Native | Flutter |\n| Base locale | SQLite | Realm |\n\n### Réalisation\n\nJ'ai installé SQLite. J'ai configuré SQLite.\n"
    )
    #expect(found.subjects.first?.name == "RelevO", "\(found.subjects)")
    #expect(found.subjects.count == 2, "\(found.subjects)")
  }

  @Test func aHomeMadeApplicationMayBeCalledByAnyWord() {
    let found = Samples.evidence(
      "## FICHE PROJET — Application iPad « Ronde »\n\n### Réalisation\n\nJ'ai développé en Swift sous iOS. L'agent suit sa ronde.\n"
    )
    #expect(found.subjects.first?.name == "Ronde", "\(found.subjects)")
  }

  // MARK: What one would have liked, and what an option takes

  @Test(arguments: [
    "On a pris MariaDB. J'aurais préféré PostgreSQL pour ses contraintes, et du coup j'ai dû faire la vérification en PHP.",
    "Le client imposait MariaDB ; nous aurions préféré PostgreSQL.",
    "Le lycée a MariaDB. Mon tuteur aurait préféré PostgreSQL.",
    "MariaDB était là. J'aurais préféré PostgreSQL.",
  ])
  func whatSomebodyWouldHaveLikedIsNotUsed(body: String) {
    #expect(Samples.stance("PostgreSQL", in: Samples.section(body)) != .used, "\(body)")
  }

  @Test(arguments: [
    "*Option B – Borg* : gratuit, mais il faudrait acheter un NAS à 2 300 €.",
    "**Piste 2** : il faudrait ajouter un NAS au local.",
    "| Option | Ce qu'il faut |\n|---|---|\n| B | il faudrait un NAS |",
  ])
  func whatAnOptionWouldTakeIsNotPlanned(body: String) {
    for heading in ["Options", "Choix de la solution"] {
      let found = Samples.section(body, heading: heading)
      #expect(Samples.stance("NAS", in: found) != .planned, "\(body)")
    }
  }

  // MARK: Whom nobody uses

  @Test(arguments: [
    "Essais avec Maëva. Maëva voulait une liste. Recette avec Maëva.",
    "J'ai pris Maëva comme testeuse. Maëva m'a montré le registre.",
    "Maëva et moi avons installé Zabbix. Le serveur Maëva a été nommé ainsi.",
    "J'ai demandé à Maëva. Saisie faite avec Maëva, essais avec Maëva.",
  ])
  func whoeverSpeaksIsNoTool(body: String) {
    #expect(!Samples.section(body).subjects.contains { $0.name == "Maëva" }, "\(body)")
  }
}
