import ExamModel
import FicheLibrary
import Jury
import Testing

/// What the candidate tells to have done and what went wrong, and figures and company as they are spoken of.
@Suite struct StoryTests {
  private func evidence(_ body: String, heading: String = "Mise en œuvre") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  @Test(arguments: [
    ("J'ai ajouté un verrou optimiste de Doctrine.", "J'ai ajouté un verrou optimiste de Doctrine"),
    (
      "Pour le prouver, j'ai donc écrit un script de contrôle.",
      "j'ai donc écrit un script de contrôle"
    ),
    ("J'ai créé une clé par personne, puis nous avons testé.", "J'ai créé une clé par personne"),
  ])
  func deedsAreQuoted(body: String, expected: String) {
    #expect(evidence(body).deeds.map(\.text) == [expected])
  }

  @Test(arguments: [
    "J'ai appris beaucoup de choses pendant ce stage.", "J'ai été très bien accueilli par tous.",
    "Je l'ai installé sur le serveur de la mairie.", "jai installer un serveur pour la mairie.",
    "J'ai ajouté cela à la configuration du serveur.", "J'ai passé deux jours sur les droits.",
    "J'ai fermé volontairement le port du copieur.", "J'ai restauré exprès un vieux classeur.",
    "J'ai sorti la liste des comptes avec une commande.",
  ])
  func whatIsNoDeedIsNotQuoted(body: String) {
    #expect(evidence(body).deeds == [])
  }

  @Test(arguments: [
    "Le fabricant a confirmé que c'était permis par la garantie.",
    "Trois tablettes restaient en UTC, les autres suivaient la mairie.",
    "L'heure du serveur était en UTC, la mienne en heure d'été : les relevés se décalaient.",
  ])
  func whatIsOverOrHalfToldIsNoTrouble(body: String) {
    let found = evidence(body, heading: "Difficultés").troubles.map(\.text)
    #expect(!found.contains { $0.contains("permis") || $0.hasSuffix("UTC") }, "\(found)")
  }

  @Test(arguments: [
    ("Le débit est passé de 812 à 805 Mbit/s.", false),
    ("Le débit est passé de 812 à 410 Mbit/s.", true),
    ("La disponibilité est passée de 98,9 % à 99,8 %.", true),
  ])
  func whatHardlyMovedIsNoResult(body: String, isChange: Bool) {
    let found = evidence(body, heading: "Résultats").figures
    #expect(found.contains { $0.kind == .change } == isChange, "\(found)")
  }

  @Test(arguments: [
    ("Deux agents ouvraient le même dossier.", "Deux agents ouvraient le même dossier"),
    ("Après la veille, neuf postes perdaient le réseau.", "neuf postes perdaient le réseau"),
    ("La fenêtre était minuscule sur l'écran.", "La fenêtre était minuscule sur l'écran"),
  ])
  func troublesAreQuoted(body: String, expected: String) {
    #expect(evidence(body, heading: "Difficultés").troubles.map(\.text) == [expected])
    #expect(evidence(body).troubles == [])
  }

  /// A trial that went as it should, and what happens under a condition that is not read out.
  @Test(arguments: [
    "Vérifié avec trois badges : accès refusé le dimanche matin.",
    "Si la sonde perdait sa liaison, la passerelle ne recevait plus ses mesures.",
  ])
  func whatWasToHappenIsNoTrouble(body: String) {
    #expect(evidence(body, heading: "Difficultés").troubles == [])
  }

  @Test func aDeedThatOpensAListHangs() {
    let found = evidence(
      "J'ai écrit un programme Python de 120 lignes environ qui :\n\n- lit un fichier")
    #expect(!found.deeds.contains { $0.text.hasSuffix("qui") }, "\(found.deeds)")
  }

  @Test(arguments: [
    "Mise à jour du pilote.", "Il était tombé dans la nuit du lundi.",
    "J'avais oublié une adresse.",
  ])
  func whatIsNoTroubleIsNotQuoted(body: String) {
    #expect(evidence(body, heading: "Difficultés").troubles == [])
  }

  @Test(arguments: [
    ("Le service compte une dizaine de salariés.", "headcount: une dizaine de salariés"),
    ("L'école compte une douzaine d'enseignants.", "headcount: une douzaine d'enseignants"),
    ("Le parc compte cent vingt postes.", "load: cent vingt postes"),
    ("Le parc compte quatre-vingt-dix-sept postes.", "load: quatre-vingt-dix-sept postes"),
    ("Trente et un agents ont répondu.", "headcount: Trente et un agents"),
    ("La base tient deux mille trois cents fichiers.", "load: deux mille trois cents fichiers"),
    ("La base garde 4,2 millions de lignes.", "load: 4,2 millions de lignes"),
    ("le cabinet compte 12 employe.", "headcount: 12 employes"),
    ("J'ai copié 230 Go de photos.", "load: 230 Go de photos"),
    (
      "Cela fait passer l'affichage de 40 secondes à moins de 2.",
      "change: l'affichage de 40 secondes à moins de 2"
    ),
    ("La bascule a pris une heure et demie.", "time: La bascule a pris une heure et demie"),
    (
      "La copie de la base a pris une nuit entière.",
      "workTime: La copie de la base a pris une nuit entière"
    ),
    (
      "L'automate est resté muet pendant trois quarts d'heure.",
      "outage: L'automate est resté muet pendant trois quarts d'heure"
    ),
    (
      "- Remplacement des copieurs, en cinq semaines",
      "workTime: Remplacement des copieurs, en cinq semaines"
    ),
  ])
  func figuresAreReadAsTheyAreSpoken(body: String, expected: String) {
    #expect(evidence(body).figures.map { "\($0.kind): \($0.excerpt)" } == [expected])
  }

  @Test(arguments: [
    "L'écart toléré est de 3 %.", "Une fuite repérée : 11 000 kWh en trois semaines.",
    "Le filtrage MAC a été rejeté : une adresse se copie en deux minutes.",
    "La machine virtuelle a 16 Go de mémoire.", "Une fois par semaine, je relis les journaux.",
    "J'ai passé une semaine de stage à la mairie.",
  ])
  func whatIsNoFigureIsNotQuoted(body: String) {
    #expect(evidence(body).figures == [])
  }

  @Test(arguments: [
    ("Hugo m'a aidé à ouvrir le flux.", "Hugo m'a aidé à ouvrir le flux"),
    ("Mon tuteur m'a aidé à configurer le routeur.", "Mon tuteur m'a aidé à configurer le routeur"),
    ("Avec Agathe, on a migré les serveurs.", "Avec Agathe, on a migré les serveurs"),
    (
      "Avec ma cheffe nous avons tenu deux réunions.",
      "Avec ma cheffe nous avons tenu deux réunions"
    ),
    ("Trente doublons corrigés avec Paule, la trésorière.", "Trente doublons corrigés avec Paule"),
    ("Projet mené pendant mon stage, à trois.", "à trois"),
  ])
  func companyIsQuoted(body: String, expected: String) {
    #expect(
      evidence(body).teamwork.first?.text.hasSuffix(expected) ?? false, "\(evidence(body).teamwork)"
    )
  }

  @Test(arguments: [
    "Avec Zabbix, on a surveillé les serveurs.",
    "La documentation m'a aidé à comprendre le routage.",
    "J'ai travaillé avec Ansible, un gestionnaire de configuration.",
  ])
  func toolsAreNoCompany(body: String) {
    #expect(evidence(body).teamwork == [])
  }
}
