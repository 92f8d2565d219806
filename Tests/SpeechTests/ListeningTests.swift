import ExamModel
import Testing

@testable import Speech

/// Numbers, names, figures, competences and sections in what was said.
@Suite struct ListeningTests {
  private func number(_ text: String) -> Double? {
    let tokens = WordSequence.parts(of: text)
    guard let (value, length) = SpokenNumber.at(0, of: tokens), length == tokens.count else {
      return nil
    }
    return value
  }

  @Test(arguments: [
    ("trente-cinq", 35), ("quatre vingt dix sept", 97), ("quatre-vingts", 80),
    ("soixante et onze", 71), ("vingt et un", 21), ("cent vingt", 120), ("deux cents", 200),
    ("mille deux cents", 1200), ("deux mille vingt-quatre", 2024), ("trois cent mille", 300_000),
    ("1 200", 1200), ("2,5", 2.5), ("deux virgule cinq", 2.5), ("12 000", 12_000),
    ("soixante-quinze", 75), ("quatre-vingt-douze", 92), ("quinze", 15), ("nonante", 90),
    ("3 mille", 3000), ("thirty five", 35), ("two hundred", 200), ("dix-huit", 18),
    ("un million", 1_000_000), ("zéro", 0), ("quatre cent vingt", 420),
  ])
  func numbersInLetters(text: String, value: Double) {
    #expect(number(text) == value, "\(text)")
  }

  @Test func twoNumbersAreNotOne() {
    for text in ["trois quatre", "vingt cent", "cinq et six", "dix vingt", "et", "virgule", "x"] {
      #expect(number(text) == nil, "\(text)")
    }
  }

  private func heard(_ name: String, _ text: String, forms: [String] = []) -> Bool {
    !NameEar([name] + forms).instants(
      in: HeardSequence(WordSequence(SayingTests.words(text)))
    ).isEmpty
  }

  @Test(arguments: [
    ("pfSense", "on a mis pé effe sense devant le serveur"),
    ("pfSense", "on a mis PF sens en coupure"), ("pfSense", "le pare-feu paix F sense filtre"),
    ("pfSense", "avec pfSense"), ("pfSense", "avec P F Sense"),
    ("GLPI", "les tickets dans GLPI"), ("GLPI", "les tickets dans G L P I"),
    ("GLPI", "les tickets dans gé elle pé i"), ("GLPI", "les tickets dans jé el pé i"),
    ("OPNsense", "le routeur O P N sens filtre"), ("DHCP", "le service D H C P"),
    ("DHCP", "le service dé hache cé pé donne"), ("Proxmox", "un serveur prox mox"),
    ("Proxmox", "un serveur proxe moxe"), ("Zabbix", "la supervision avec zabix"),
    ("WireGuard", "le tunnel wire guard chiffre"), ("Ansible", "un rôle ansible"),
    ("Kubernetes", "le cluster cubernétès tourne"), ("Nextcloud", "les fichiers sur next cloud"),
    ("AnyDesk", "la prise en main par any desk"), ("Active Directory", "dans l'Active Directory"),
    ("Veeam", "les sauvegardes Veeam"), ("VLAN", "un VLAN par service"),
    ("PostgreSQL", "la base PostgreSQL"), ("Windows Server 2022", "un Windows Server 2022 neuf"),
  ])
  func namesAreHeard(name: String, text: String) {
    #expect(heard(name, text), "\(name) in \(text)")
  }

  @Test(arguments: [
    ("pfSense", "je pense que ce sens est bon et que ça fait du sens"),
    ("GLPI", "j'ai les petits et je les pille"), ("AD", "il y a d'autres serveurs"),
    ("DHCP", "des achats cédés au siège"), ("Git", "je gite à la campagne"),
    ("API", "à pied dans la rue"), ("R", "l'air de rien"), ("C", "c'est le langage commun"),
    ("Zabbix", "la bise et le tabac fixe"), ("Proxmox", "le prochain mot est proche"),
    ("Ansible", "un ensemble sensible"), ("DNS", "dans les années suivantes, dehors"),
    ("VLAN", "le vélo lent va vers l'an neuf"), ("WSUS", "dessus et dessous"),
    ("Mitel", "que met-elle en jeu"), ("Traefik", "le trafic entrant a un coût"),
    ("Trello", "l'entrée, la qualification et l'affectation"), ("DFS", "d'effacer la ligne"),
    ("MemTest86", "ce mot est-il défini"), ("RDP", "la question porte sur la présence"),
  ])
  func ordinaryWordsAreNoNames(name: String, text: String) {
    #expect(!heard(name, text), "\(name) in \(text)")
  }

  private func outcome(_ point: FichePoint, _ text: String, among others: [FichePoint] = [])
    -> PointOutcome
  {
    PointListener(WordSequence(SayingTests.words(text)), points: [point] + others).outcome(point)
  }

  private func figure(_ figure: String, _ text: String) -> PointOutcome.Extent {
    outcome(FichePoint(kind: .figure, fiche: 0, text: figure), text).extent
  }

  @Test func figuresInLettersUnitsAndOtherWords() {
    #expect(figure("300 postes", "il y a trois cents postes") == .said)
    #expect(figure("300 postes", "il y a trois cents machines") == .said)
    #expect(figure("12 serveurs", "douze serveurs virtuels") == .said)
    #expect(figure("12 serveurs", "douze mois plus tard") == .never)
    #expect(
      figure("de 1 h 50 à 35 minutes", "une heure cinquante avant, trente-cinq minutes après")
        == .said)
    #expect(figure("de 1 h 50 à 35 minutes", "de 110 minutes à 35 min") == .said)
    #expect(figure("de 1 h 50 à 35 minutes", "on est à trente-cinq minutes") == .partly)
    #expect(figure("70 % de tickets résolus", "soixante-dix pour cent des tickets") == .said)
    #expect(figure("70 % de tickets résolus", "soixante-dix tickets") == .never)
    #expect(figure("1 200 €", "mille deux cents euros") == .said)
    #expect(figure("1,5 Go", "un virgule cinq giga") == .said)
    #expect(figure("24 heures", "un délai d'une journée") == .never)
    #expect(figure("24 heures", "vingt-quatre heures") == .said)
    #expect(figure("une demi-heure", "trente minutes") == .said)
  }

  @Test func aCompetenceIsHeardInOtherForms() {
    let point = FichePoint(
      kind: .competence, fiche: 0,
      text: "Répondre aux incidents et aux demandes d'assistance et d'évolution")
    #expect(
      outcome(point, "j'ai répondu à des incidents, traité les demandes et l'assistance").extent
        == .said)
    #expect(outcome(point, "j'ai installé un serveur web et une base").extent == .never)
    // Words a long way from each other are no wording.
    let filler = String(repeating: "alors donc voilà ", count: 40)
    #expect(
      outcome(point, "un incident \(filler) une demande \(filler) assistance").extent == .never)
  }

  private let backup = FichePoint(
    kind: .section, fiche: 0, text: "Tests de restauration",
    forms: ["restauration", "archive", "volume", "chronometre", "fichier", "essai", "borg"])
  private let context = FichePoint(
    kind: .section, fiche: 0, text: "Contexte",
    forms: ["entreprise", "salaries", "logistique", "entrepot", "serveur", "fichier"])

  @Test func sectionsAreHeardByTheirOwnWords() {
    let text =
      "l'entreprise compte quarante salariés dans la logistique avec un entrepôt "
      + String(repeating: "| oui ", count: 70)
      + "ensuite j'ai restauré une archive avec borg et chronométré l'essai sur un volume"
    let first = outcome(context, text, among: [backup])
    let second = outcome(backup, text, among: [context])
    #expect(first.extent == .said)
    #expect(first.instantsMilliseconds.first ?? 0 < 3000)
    #expect(second.extent == .said)
    #expect(second.instantsMilliseconds.first ?? 0 > 50_000)
    #expect(outcome(backup, "un fichier sur le serveur", among: [context]).extent == .never)
  }

  @Test func nothingSaidIsNothingHeard() {
    for kind in FichePoint.Kind.allCases {
      let point = FichePoint(kind: kind, fiche: 0, text: "GLPI 300 postes", forms: ["x"])
      #expect(outcome(point, "").extent == .never)
    }
    #expect(PointListener(WordSequence([]), points: []).outcome(backup).extent == .never)
  }
}
