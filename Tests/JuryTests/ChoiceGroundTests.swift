import ExamModel
import FicheLibrary
import Testing

@testable import Jury

/// What was only proposed is nobody's tool, and a library is no subject beside its framework.
@Suite struct ChoiceGroundTests {
  @Test(arguments: [
    "On pouvait aussi écrire la page en Perl, je l'ai proposé, elle a refusé. J'ai installé Grav.",
    "Perl a été proposé au directeur, qui a refusé net. J'ai installé Grav sur le serveur.",
  ])
  func whatWasProposedAndRefusedIsNotUsed(body: String) {
    #expect(Samples.stance("Perl", in: Samples.section(body)) != .used)
  }

  @Test(arguments: [
    ("Zulip proposé par un vendeur, refusé faute de budget. J'ai installé Mattermost.", false),
    (
      "J'ai comparé Centreon et Zabbix. Centreon a été écarté car trop lourd. J'ai installé Zabbix sur Debian.",
      true
    ),
  ])
  func onlyWhatWasWeighedIsAskedAboutAsSetAside(body: String, isAsked: Bool) throws {
    let text = "---\ntitle: La supervision du club\n---\n## Choix\n\n\(body)\n"
    let fiche = FicheReader.read(text: text, path: "x.md").fiche
    let plan = Samples.plan(
      try #require(Samples.exams.first { $0.id == "bts-sio-e6-sisr" }), fiches: [fiche])
    let asked = Samples.candidates(for: plan, fiches: [fiche]).contains { $0.subject == "rejected" }
    #expect(asked == isAsked)
  }

  @Test func aLibraryLeavesTheSubjectToItsFramework() {
    let found = Samples.section(
      "J'ai développé le site avec Laravel. J'ai écrit les requêtes avec Eloquent. Eloquent relie les tables. J'ai réglé Eloquent pour les dates.",
      title: "Le carnet des prêts")
    #expect(found.subjects.first?.name == "Laravel", "\(found.subjects)")
  }

  @Test(arguments: [("l'application", "WPF", false), ("le site internet", "PHP", true)])
  func aWindowHasNoPages(work: String, kit: String, isAsked: Bool) throws {
    let text =
      "---\ntitle: Le site des devis de l'atelier\n---\n## Réalisation\n\nJ'ai développé \(work) avec \(kit). J'ai écrit les écrans avec \(kit). Le navigateur ou le web, c'était la question du chef. J'ai codé les formulaires.\n"
    let fiche = FicheReader.read(text: text, path: "x.md").fiche
    let plan = Samples.plan(
      try #require(Samples.exams.first { $0.id == "bts-sio-e6-slam" }), fiches: [fiche])
    let asked = Samples.candidates(for: plan, fiches: [fiche])
      .contains { $0.question.text.contains("tel quel un texte saisi") }
    #expect(asked == isAsked)
  }

  @Test(arguments: [
    "Ansible reste en place pour les serveurs. Ansible pose les clés. Ansible tourne la nuit. J'ai installé Puppet.",
    "Les postes passent par Ansible. Ansible n'a pas été modifié. J'ai installé Puppet sur le serveur.",
    "Les serveurs sont réglés par Ansible. Nous n'y avons rien modifié. J'ai installé Puppet sur le serveur.",
  ])
  func whatStayedInPlaceIsNotSure(body: String) {
    let found = Samples.section(body, title: "Les réglages du parc")
    #expect(!found.technologies.contains { $0.name == "Ansible" && $0.mayBeAskedAbout }, "\(body)")
  }

  @Test func anothersProgramIsNotOnesOwn() {
    let found = Samples.section(
      "L'application testée a été écrite par Inès (même classe) en Angular. Angular affiche les prêts. Angular charge les pages. J'ai écrit les essais avec Playwright.",
      title: "Essais d'une application de prêt")
    #expect(!found.technologies.contains { $0.name == "Angular" && $0.mayBeAskedAbout })
  }

  @Test func halfOfAContrastIsNoFault() {
    let found = Samples.section(
      "Les tarifs étaient en francs, le site attendait des euros. Le scanner du hall perdait le réseau chaque soir.",
      heading: "Difficultés rencontrées")
    #expect(found.troubles.map(\.text) == ["Le scanner du hall perdait le réseau chaque soir"])
  }

  @Test(arguments: [
    ("Ce qui n'a pas tenu", true), ("Mes ratés du premier mois", true),
    ("Configuration pas à pas", false), ("Rattachement des postes", false),
  ])
  func ofAFailureNobodyAsksHowOneSeesThatItWasDoneWell(heading: String, isWithheld: Bool) {
    #expect(QuotedClause.withheld(heading, of: .heading).contains("heading-check") == isWithheld)
  }
}
