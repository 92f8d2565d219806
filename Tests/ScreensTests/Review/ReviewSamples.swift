import ExamModel

/// A long invented fiche with every kind of block that Markdown has.
enum ReviewSamples {
  static let fiche = Fiche(
    id: "sauvegarde", title: "Sauvegarde 3-2-1 et tests de restauration d'un serveur de fichiers",
    origin: .file(FilePlace("fiches/sauvegarde.md", workingFolder: "/home/lea")),
    date: "2026-03-12",
    preamble: [
      paragraph(8, "Réalisation menée en ", .emphasis([.text("deuxième année")]), .text(" de BTS."))
    ],
    sections: [context, choices, realisation, results, difficulties, access],
    footnotes: [
      Block(
        line: 92,
        content: .footnote(
          1, [paragraph(92, "Durée de perte de données que l'entreprise accepte, en heures.")])),
      Block(
        line: 93,
        content: .footnote(
          2,
          [
            paragraph(
              93,
              "Temps entre l'incident et le retour du service, mesuré lors de trois essais "
                + "menés un samedi matin avec le responsable informatique.")
          ])),
    ])

  static let context = FicheSection(
    title: "Contexte de la mission", role: .context, line: 10, wordCount: 142, plannedSeconds: 60,
    blocks: [
      paragraph(
        12,
        "Une mutuelle de 140 salariés conserve ses dossiers sur un ",
        .strong([.text("serveur de fichiers partagé")]),
        .text(" de 4 To. Fin 2025, un rançongiciel a chiffré une partie du partage « Commun » : "),
        .text("deux jours de travail ont été perdus. Le "),
        .link(
          [.text("guide de l'ANSSI")],
          address: "https://cyber.gouv.fr/publications/sauvegarde-des-systemes-dinformation"),
        .text(" recommande de ne jamais s'en remettre à une seule copie. "),
        .text("La direction a fixé un RPO"), .footnoteReference(1),
        .text(" de 24 h et un RTO"), .footnoteReference(2), .text(" de 4 h.")),
      paragraph(14, "Mon rôle était triple :"),
      list(
        16, ["analyser le besoin avec les services ;", "choisir et installer la solution ;"],
        last: [
          paragraph(18, "prouver, par des essais, que l'on sait restaurer :"),
          list(
            19, ["un fichier effacé par erreur ;", "un dossier entier ;"],
            last: [
              paragraph(21, "le serveur complet, sur une autre machine :"),
              list(22, ["avec ses droits ;", "avec ses versions."]),
            ]),
        ]),
    ])

  static let choices = FicheSection(
    title: "Choix techniques", role: .choices, line: 25, wordCount: 210, plannedSeconds: 120,
    blocks: [
      paragraph(27, "J'ai comparé trois solutions avec la même grille."),
      Block(
        line: 29,
        content: .table(
          TableBlock(
            alignments: [.leading, .trailing, .leading, .centre],
            header: row("Solution", "Coût sur 3 ans", "Avantages et limites", "Retenue"),
            rows: [
              row(
                "Veeam Backup & Replication", "4 320 €",
                "Restauration fine, interface connue de l'équipe ; licence au nombre de machines",
                "non"),
              [
                [.strong([.text("BorgBackup")])], [.text("0 €")],
                [
                  .text("Déduplication et chiffrement ; ligne de commande ("),
                  .code("borg create"), .text("), donc une procédure à écrire"),
                ],
                [.text("oui")],
              ],
              row("Copie robocopy", "0 €", "Simple, sans historique", "non"),
            ]))),
      Block(
        line: 35,
        content: .quote([
          paragraph(
            35,
            "« Une sauvegarde qui n'a jamais été restaurée n'est pas une sauvegarde, c'est un "
              + "espoir. » Pourquoi attendre l'incident pour le savoir ?"),
          paragraph(37, "Mon tuteur, au premier comité."),
        ])),
      paragraph(
        39, "L'idée d'une copie ", .strikethrough([.text("sur clé USB")]),
        .text(" a été abandonnée dès l'analyse des risques."), .lineBreak,
        .text("Adresse utile : "),
        .link([.text("https://www.borgbackup.org")], address: "https://www.borgbackup.org"),
        .text(".")),
    ])

  static let realisation = FicheSection(
    title: "Mise en œuvre", role: .realisation, line: 42, wordCount: 380, plannedSeconds: 180,
    blocks: [
      heading(44, 3, "Installation"),
      Block(
        line: 46,
        content: .list(
          ListBlock(
            firstNumber: 9,
            items: [
              ListItem(blocks: [
                paragraph(
                  46,
                  "création d'un compte de service sans droit d'ouverture de session, pour que "
                    + "le chiffrement d'un poste ne puisse pas atteindre le dépôt ;")
              ]),
              ListItem(blocks: [
                paragraph(47, "planification par systemd, puis contrôle du code de retour ;"),
                code(
                  49,
                  "[Timer]\nOnCalendar=*-*-* 21:30\n\tPersistent=true\n"
                    + "ExecStart=/usr/bin/borg create --stats --compression zstd,6 "
                    + "ssh://sauvegarde@10.20.30.40:2222/./depot::{hostname}-{now:%Y-%m-%d} "
                    + "/srv/partages"),
              ]),
              ListItem(blocks: [paragraph(56, "alerte par courriel en cas d'échec.")]),
            ]))),
      heading(58, 4, "Vérifications avant la mise en service"),
      Block(
        line: 60,
        content: .list(
          ListBlock(
            firstNumber: nil,
            items: [
              ListItem(isChecked: true, blocks: [paragraph(60, "dépôt chiffré, clé au coffre")]),
              ListItem(isChecked: true, blocks: [paragraph(61, "copie hors site")]),
              ListItem(isChecked: false, blocks: [paragraph(62, "bande magnétique annuelle")]),
            ]))),
      Block(line: 64, content: .rule),
      paragraph(
        66, .image(caption: "schéma des trois copies", address: "images/schema.png"),
        .text(" Le schéma se trouve aussi dans la "),
        .link([.text("procédure")], address: "/docs/procedure-sauvegarde.pdf"),
        .text(
          ", relue par l'équipe 👩‍💻 et traduite pour l'agence de Tokyo (東京支店)."
        )),
    ])

  static let results = FicheSection(
    title: "Résultats", role: .results, line: 70, wordCount: 95,
    blocks: [
      paragraph(
        72,
        "Trois restaurations ont été menées : 6 min pour un fichier, 38 min pour un dossier de "
          + "120 Go, 3 h 10 pour le serveur, soit moins que le RTO demandé."),
      Block(
        line: 74,
        content: .table(
          TableBlock(
            alignments: Array(repeating: .trailing, count: 9),
            header: row("Mois", "Jan.", "Fév.", "Mars", "Avr.", "Mai", "Juin", "Juil.", "Août"),
            rows: [
              row("Réussies", "31", "28", "31", "29", "31", "30", "31", "31"),
              row("Échouées", "0", "0", "0", "1", "0", "0", "0", "0"),
            ]))),
    ])

  static let difficulties = FicheSection(
    title: "Difficultés et retour critique", role: .difficulties, line: 80, wordCount: 60,
    plannedSeconds: 45,
    blocks: [
      paragraph(
        82,
        "La première copie saturait la liaison : j'ai limité le débit. Avec le recul, j'aurais "
          + "prévenu les agences avant, et non après, le premier essai.")
    ])

  static let access = FicheSection(
    title: "Modalités d'accès", role: .access, line: 86, wordCount: 12,
    blocks: [paragraph(88, "Compte : demo, mot de passe : Azerty-2026 (machine d'essai).")])

  // Blocks in few words.

  static func paragraph(_ line: Int, _ text: String, _ more: Inline...) -> Block {
    Block(line: line, content: .paragraph([.text(text)] + more))
  }

  static func paragraph(_ line: Int, _ inlines: Inline...) -> Block {
    Block(line: line, content: .paragraph(inlines))
  }

  static func heading(_ line: Int, _ level: Int, _ text: String) -> Block {
    Block(line: line, content: .heading(level: level, [.text(text)]))
  }

  static func code(_ line: Int, _ text: String) -> Block {
    Block(line: line, content: .code(language: "ini", text: text))
  }

  static func row(_ cells: String...) -> [[Inline]] { cells.map { [.text($0)] } }

  /// A bulleted list, one line of the file for each item.
  static func list(_ line: Int, _ items: [String], last: [Block] = []) -> Block {
    var all = items.enumerated().map { ListItem(blocks: [paragraph(line + $0, $1)]) }
    if !last.isEmpty { all.append(ListItem(blocks: last)) }
    return Block(line: line, content: .list(ListBlock(firstNumber: nil, items: all)))
  }
}
