import Testing

@testable import Jury

/// A definite noun is understood with what tells which one it is, or not at all.
@Suite struct DefiniteNounTests {
  @Test(arguments: [
    "J'ai créé le fichier de correspondance", "J'ai repris les douze modèles en trois soirs",
    "J'ai mis la signature côté client", "J'ai écrit les 6 modèles avec Writer",
    "le lecteur de codes ne répondait plus après la veille",
    "J'ai gardé le principe du tri", "le couvercle était resté ouvert pendant la mesure",
    "la commande partait sans remise", "J'ai réglé la reprise à 6 heures",
    "J'ai mis l'armoire sous alarme", "la seconde passe était trop longue",
  ])
  func aThingNamedBeforeIsUnknown(clause: String) {
    #expect(!DefiniteNouns.areKnown(in: clause))
  }

  @Test(arguments: [
    "J'ai importé les tarifs du grossiste", "le pare-feu de l'école coupait les appels",
    "les badges ne passaient plus", "les résidents perdaient le réseau chaque soir",
    "J'ai gardé le VLAN 12 pour les caméras", "J'ai installé Grist sur le serveur du club",
    "J'ai fermé les ports que personne n'utilisait", "la clé USB de Karim bloquait le démarrage",
    "J'ai fait le MLD avec JMerise", "le QR code sur fond sombre tombait en erreur",
    "nous avons gardé les étiquettes de la mairie",
  ])
  func aThingToldByTheClauseIsKnown(clause: String) {
    #expect(DefiniteNouns.areKnown(in: clause))
  }

  @Test(arguments: [
    ("J'ai fait un tableau de suivi", false), ("J'ai ajouté une condition de date", false),
    ("J'ai choisi une règle de tri simple", false), ("nous avons préféré du neuf", false),
    ("J'ai ajouté une règle sur le pare-feu du camping", true),
    ("J'ai écrit un script de tri en Python", true), ("J'ai modélisé 9 tables", true),
  ])
  func aDeedTellsMoreThanABareNoun(clause: String, isTold: Bool) {
    #expect(DefiniteNouns.tellsMore(clause) == isTold)
  }

  @Test(arguments: [
    ("J'ai installé Zabbix sur une machine du club", true, false),
    ("J'ai limité l'envoi des photos à 2 Mo", true, true),
    ("J'ai défini trois profils pour les bénévoles", false, true),
    ("J'ai écrit un script Python pour les étiquettes", true, false),
    ("J'ai dessiné un parcours d'appel pour l'accueil", false, false),
    ("J'ai mis un cadenas sur le local du club", false, false),
  ])
  func aDeedBearsTheQuestionsOfItsVerb(clause: String, isChecked: Bool, isOwn: Bool) {
    let withheld = QuotedClause.withheld(clause, of: .deed)
    #expect(withheld.contains("deed-check") != isChecked)
    #expect(withheld.contains("deed-how") != isOwn)
  }

  @Test(arguments: [
    ("Nous avons retenu Grist avec Mme Faure", true),
    ("J'ai choisi un seul dépôt avec ma tutrice", true),
    ("J'ai choisi un seul dépôt pour les trois sites", false),
  ])
  func whomItWasDecidedWithIsNotAsked(clause: String, isShared: Bool) {
    #expect(QuotedClause.withheld(clause, of: .decision).contains("decision-agreement") == isShared)
  }

  @Test(arguments: [
    ("Nous avons préféré du neuf", false), ("J'ai préféré rester sur un outil connu", false),
    ("J'ai préféré un seul compte pour le club", true),
  ])
  func aPreferenceSaysOfWhat(clause: String, isTold: Bool) {
    #expect(QuotedClause.mayBeAsked(clause, as: .decision) == isTold)
  }

  @Test func aShowIsNoDeed() {
    #expect(!QuotedClause.mayBeAsked("J'ai fait une démo de Grist au bureau", as: .deed))
  }
}

/// What came to nothing or was dropped is not asked about as if it stood.
@Suite struct GivenUpDeedTests {
  @Test(arguments: [
    "J'ai monté une maquette sous Grav en une soirée, très agréable. La trésorière a dit non. Abandonné.",
    "J'ai installé Zulip sur une machine du club pour essayer. Mais la présidente a tranché : on garde Signal.",
    "J'ai ajouté un champ au formulaire du club et la caisse plantait au démarrage.",
    "J'ai changé la clé du relais de messagerie, ça n'a pas suffi.",
  ])
  func whatWasDroppedIsNoDeed(body: String) {
    #expect(
      Samples.section("- \(body)\n- J'ai créé trois groupes pour les bénévoles du club.")
        .deeds.map(\.text) == ["J'ai créé trois groupes pour les bénévoles du club"])
  }

  @Test func whatStandsBesideSomethingDroppedIsKept() {
    let found = Samples.section(
      "- J'ai monté un relais de messagerie sous Postfix.\n- Zulip : abandonné, trop lourd.")
    #expect(found.deeds.count == 1)
  }
}
