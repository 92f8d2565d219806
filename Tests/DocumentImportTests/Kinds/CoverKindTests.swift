import Testing

@testable import DocumentImport

/// Names, roles, numbers and addresses told by their shape, whatever words stand around them.
@Suite struct CoverKindTests {
  private static let need = "L'atelier comptait ses pièces sur un cahier à spirale."
  private static let end = "L'inventaire se fait désormais en une matinée."
  private static let title = "Inventaire d'un atelier de lutherie"

  private static func kind(
    _ name: String, before: String = "", within: String = "", after: String = "",
    text: [String] = [], absent: [String]
  ) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: before, within: within, after: after,
      text: text, absent: absent)
  }

  private static func cover(_ line: String, _ absent: String...) -> ReadKind {
    kind(line, before: WordXML.p(line), absent: absent)
  }

  static let lines: [ReadKind] = [
    // Whatever is said before a name.
    cover("Travail de recherche mené par Ségolène Abadie-Roux", "Abadie"),
    cover("Réalisé en autonomie par un étudiant de BTS SIO : Kaïs Trévarez.", "Trévarez"),
    cover("un projet signé Kaïs Trévarez", "Trévarez"),
    cover("Dernière modification par Kaïs Trévarez le 12/03/2026", "Trévarez"),
    cover("Sous la responsabilité de M. Quilliec", "Quilliec"),
    cover("Fiche établie par : Ségolène Abadie", "Abadie"),
    // Names in other shapes.
    cover("S. ABADIE", "ABADIE"), cover("Trévarez Kaïs", "Trévarez"),
    cover("Nguyễn Thị Hoa", "Hoa"), cover("Rui D’Almeida", "Almeida"),
    cover("Lotte Van den Berg", "Berg"), cover("KAÏS TRÉVAREZ | ÉTUDIANT BTS SIO | LILLE", "LILLE"),
    cover("Kaïs Trévarez, développeur web", "Trévarez"),
    cover("Kaïs Trévarez (chef de projet)", "Trévarez"),
    // Labels of all kinds.
    cover("Apprentie : Kadidja Trévarez", "Kadidja"),
    cover("Tutrice (entreprise) : Maëlenn Quilliec", "Quilliec"),
    cover(
      "Tuteur école : M. Quilliec / Tuteur entreprise : Mme Stervinou", "Quilliec", "Stervinou"),
    cover("Encadrement : Gwenc’hlan Quilliec (DSI)", "Quilliec"),
    cover("Nom d'usage : Abadie", "Abadie"),
    cover("Équipe : Léa (front), Hugo (back), Inès (BDD)", "Léa", "Hugo"),
    cover("Équipe projet : Kaïs T., Hugo P. et Inès H.", "Kaïs", "Hugo"),
    cover("Groupe 3 : TRÉVAREZ, PETIT, HADDAD", "PETIT"),
    cover("Rédacteur : Kaïs Trévarez – Vérificateur : Ronan Quilliec – Version 1.2", "Quilliec"),
    // Numbers, dates and places.
    cover("02345678910", "02345"), cover("Réf. candidat 02 34 56 78 91 0", "02 34"),
    cover("Soutenance du 4 juin 2026", "juin"), cover("12/03/2005 (21 ans)", "2005"),
    cover("Résidence Les Pins, appt 12, 33000 Bordeaux", "Pins"),
    cover("Lieu de formation : Campus Sainte-Anne, Brest", "Anne"),
    cover("Promotion Ada Lovelace", "Lovelace"),
    cover("GitHub : @ktrevarez - Discord : kais#1234", "trevarez", "kais"),
    cover("linkedin.com/in/kais-trevarez", "trevarez"),
    cover("Kaïs Trévarez\nBTS SIO option SLAM\nLycée Jean-Moulin\n2025-2026", "Moulin", "2025"),
    // What a second list of a stranger's kinds met, with names that no list holds.
    cover("Terminale STI2D – option SIN", "STI2D"),
    cover("Bénédikt Guézennec – BTS MSPC 2e année – Lycée Courbet", "Guézennec", "MSPC"),
    cover("Porteur du projet : Bénédikt Guézennec, sous la tutelle de Mme Ortolan", "Guézennec"),
    cover("Professeurs : Mme Ortolan, MM. Vidal et Kerbrat", "Vidal", "Kerbrat"),
    cover("Soutenu le 12 juin 2026 devant Mme Zins et M. Abiven", "Zins", "Abiven"),
    cover("Rédaction : B. Guézennec | Relecture : N. Ortolan | Diffusion : interne", "Ortolan"),
    cover("Guézennec, Bénédikt", "Guézennec"),
    cover("Guézennec Bénédikt BTS SIO2 SISR 2025-2026", "Guézennec", "SISR"),
    cover("Je suis Bénédikt, étudiant au lycée Colbert.", "Bénédikt", "Colbert"),
    cover("ID Parcoursup : 4455667", "4455667"), cover("Date de naissance 14.07.2006", "2006"),
    cover("Le carnet de Ysaline Trévarez", "Trévarez"),
    cover("Rapporteuse : Ysaline Trévarez", "Ysaline"),
    cover("Projet mené par : TRÉVAREZ Kaïs (BUT Réseaux et télécommunications)", "TRÉV", "BUT"),
    cover("Soutenance le 12 juin 2026 devant Ysaline Ortolan et Bénédikt Zins", "Ortolan", "Zins"),
    cover("Ysaline Trévarez & Kaoutar Stervinou", "Trévarez", "Stervinou"),
    cover("Port. 07-12-34-56-78", "07-12"), cover("https://kais-trevarez.github.io", "trevarez"),
    cover("Appréciation : travail sérieux", "sérieux"),
    // Sentences.
    cover("Bonjour, moi c’est Kaïs Trévarez, étudiant en BTS SIO.", "Trévarez"),
    cover("J’habite à Lille, au 12 rue des Lilas.", "Lilas"),
    cover("Je me présente : Kaïs Trévarez, 20 ans.", "Trévarez", "20 ans"),
    cover("Vous pouvez m’écrire à kais@trevarez.fr ou au 06 12 34 56 78.", "trevarez", "06 12"),
  ]

  static let rest: [ReadKind] = [
    kind(
      "a row of a cover without labels",
      before: WordXML.table([["Kaïs TRÉVAREZ", "BTS SIO SISR", "Session 2026"]]),
      absent: ["TRÉV", "Session"]),
    kind(
      "an address at the end", after: WordXML.p("12 rue des Lilas, 59000 Lille"), absent: ["Lilas"]
    ),
    kind(
      "a name behind an oath",
      after: WordXML.p("Je certifie avoir fait seul ce travail. Kaïs Trévarez"),
      absent: ["Trévarez", "certifie"]),
    kind(
      "a name between other words",
      after: WordXML.p("Document confidentiel – Kaïs Trévarez – ne pas diffuser"),
      absent: ["Trévarez"]),
    kind(
      "a mail tells the name at the end",
      after: WordXML.p("kadidja.trevarez@gmail.com") + WordXML.p("Trévarez Kadidja"),
      absent: ["Trévarez", "gmail"]),
    kind(
      "labels and values in cells",
      before: WordXML.table([
        ["Nom : GUILLOUX", "Prénom : Maëlys"], ["Classe : TSIO2", "Date : 12/03/2026"],
      ]), absent: ["GUILLOUX", "Maëlys", "TSIO2"]),
    kind(
      "people beside facts in cells",
      before: WordXML.table([
        ["Entreprise : Sogelec", "Tuteur : M. Hervé Pasquet"],
        ["Durée : 6 semaines", "Élève : Maëlys GUILLOUX"],
      ]), text: ["Entreprise : Sogelec", "Durée : 6 semaines"], absent: ["GUILLOUX", "Pasquet"]),
    kind(
      "a signature of several lines",
      after: WordXML.p("Bénédikt Guézennec") + WordXML.p("Étudiant en BTS SIO"),
      absent: ["Guézennec", "Étudiant"]),
    kind(
      "a name behind the last sentence",
      after: WordXML.p("Je remercie le jury de son attention. Bénédikt Guézennec, candidat"),
      text: ["Je remercie le jury de son attention."], absent: ["Guézennec"]),
    kind(
      "the candidate by family name", before: WordXML.p("Candidat : Bénédikt Guézennec"),
      within: WordXML.p("M. Guézennec a câblé la baie en deux jours."),
      text: ["M. G. a câblé la baie en deux jours."], absent: ["Guézennec"]),
    kind(
      "the candidate in a sentence", before: WordXML.p("Candidat : Kaïs Trévarez"),
      within: WordXML.p("Trévarez Kaïs a présenté la baie à M. Perrin, le directeur."),
      text: ["T. K. a présenté la baie à M. P., le directeur."], absent: ["Trévarez"]),
    kind(
      "who changed which version",
      after: WordXML.table([
        ["Version", "Date", "Auteur", "Modification"],
        ["1.0", "12/03/2026", "Kaïs Trévarez", "Création"],
        ["1.1", "20/03/2026", "Lotte Berg", "Ajout des tests"],
      ]), text: ["Création", "Ajout des tests", "L. B."], absent: ["Trévarez", "Berg"]),
    kind(
      "a private mail in a sentence",
      within: WordXML.p("Les alertes partaient vers kais.trevarez@orange.fr chaque nuit."),
      text: ["Les alertes partaient vers […] chaque nuit."], absent: ["trevarez"]),
    kind(
      "who shares the work",
      within: WordXML.p("Les essais ont été faits en binôme avec Gwenola Stervinou."),
      text: ["Les essais ont été faits en binôme avec G. S."], absent: ["Stervinou"]),
    kind(
      "a name in brackets below a picture",
      within: WordXML.p("Figure 3 : la réserve à bois (Gwenola STERVINOU)"),
      text: ["Figure 3 : la réserve à bois"], absent: ["STERVINOU"]),
    kind(
      "the same number again", before: WordXML.p("Candidat n° 02345678910"),
      within: WordXML.p("Le dossier 02345678910 a été déposé en ligne."),
      text: ["a été déposé en ligne."], absent: ["0234567"]),
  ]

  @Test(arguments: lines + rest) func isLeftOut(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// A file's name tells whose the document is where the text agrees.
  @Test func theNameOfTheFileTellsTheName() {
    var kind = Self.kind("a file", after: WordXML.p("Kadidja Trévarez"), absent: ["Trévarez"])
    kind.fileName = "TREVAREZ_Kadidja_E5.docx"
    #expect(kind.mismatches() == [])
  }

  /// What only looks like a person is the work's own.
  @Test func theWorkStays() {
    let before = [
      "Client : Boulangerie Martin",
      "Entreprise : Le Goff Électricité, 12 rue des Lilas, 59000 Lille",
      "Technologies : Docker Compose, Grafana Loki", "Lieu : mairie de Pau",
      "Une application pour Médecins Sans Frontières", "Projet Rosalie : la paie sans papier",
      "Commanditaire : Jeanne Dupré, gérante de la librairie", "Systèmes : Windows 11, Debian 12",
      "Supervision avec Grafana Loki", "Hyperviseur : Proxmox Virtual Environment",
    ]
    let within = [
      "Paul Martin, le technicien, m’a montré la baie.", "Le serveur MARIE-CURIE héberge la base.",
      "Le siège, 12 rue des Lilas à Lille, compte dix postes.",
      "Le fournisseur (support@zonepro.fr, 03 20 00 11 22) a répondu en deux jours.",
      "Commande n° 0234567891 du 3 mars, livrée en deux jours.", "Active Directory",
      "La comptable, Annette, saisissait tout deux fois.",
    ]
    let table = [["Poste", "Utilisatrice"], ["PC-12", "la comptable"]]
    let kind = Self.kind(
      "work", before: before.map { WordXML.p($0) }.joined(),
      within: within.map { WordXML.p($0) }.joined() + WordXML.table(table),
      text: before + within + ["| PC-12 | la comptable |"], absent: [])
    #expect(kind.mismatches() == [])
  }

  /// The descriptive part of a form is looked through as any other text.
  @Test func theNameInsideAFormGoes() {
    let form = FilledForm.all[0]
    let part =
      WordXML.p(FilledForm.descriptionLabel) + WordXML.p("Analyse du besoin", style: "Titre1")
      + WordXML.p("Je m’appelle Maëlle Quemener. Chaque poste avait ses comptes.")
      + WordXML.p("Maëlle Quemener a créé le domaine avec M. Perrin.")
      + WordXML.p("Capture d’écran (Maëlle Quemener)") + WordXML.p("maelle.quemener@gmail.com")
    let kind = ReadKind.word(
      "a form", WordXML.table(form.cells) + part, titles: [form.title],
      sections: Array(form.sections.prefix(8)) + ["Analyse du besoin"],
      text: ["Chaque poste avait ses comptes.", "M. Q. a créé le domaine avec M. P."],
      absent: ["Quemener", "quemener", "QUEMENER", form.number])
    #expect(kind.mismatches() == [])
  }

  /// Bold lines inside a field of a form of one's own are sections.
  @Test func boldLinesInAFieldAreSections() {
    let rows = [["Intitulé", "Réduire les impayés"], ["Période", "du 12 mai au 20 juin 2025"]]
    let body =
      WordXML.table(rows) + WordXML.p("Contexte de l’activité", bold: true) + WordXML.p(Self.need)
      + WordXML.p("Travail réalisé", bold: true) + WordXML.p("J’ai classé les créances.")
      + WordXML.p("Outils utilisés", bold: true) + WordXML.p("Un tableur.")
      + WordXML.p("Résultats", bold: true) + WordXML.p(Self.end)
    let kind = ReadKind.word(
      "a form", body, titles: ["Réduire les impayés"],
      sections: ["Contexte de l’activité", "Travail réalisé", "Outils utilisés", "Résultats"],
      text: [Self.need, Self.end])
    #expect(kind.mismatches().filter { $0.hasPrefix("sections") } == [])
  }
}
