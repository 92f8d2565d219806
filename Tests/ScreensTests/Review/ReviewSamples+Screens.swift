import ExamModel
import Frames
import Screens

extension ReviewSamples {
  static let findings: [Finding] = [
    Finding(
      .frontMatter(
        .keyInvalid(key: "plan", value: "une minute", expected: "un nombre de secondes")),
      at: .init(path: "fiches/sauvegarde.md", line: 5)),
    Finding(.encodingRepaired(.macRoman, count: 12), at: .init(path: "fiches/sauvegarde.md")),
    Finding(
      .folder(.linkLeaves(target: "/docs/procedure-sauvegarde.pdf")),
      at: .init(path: "fiches/sauvegarde.md", line: 66)),
  ]

  static let questions: [Question] = [
    Question(
      id: "backup-untested", criterionID: "choix",
      text: "Vous écrivez 0 € pour BorgBackup. Que coûterait la solution sur trois ans, temps de "
        + "travail compris ?",
      followUps: [FollowUp(text: "Et si vous quittiez l'entreprise ?")],
      reason: .figure(excerpt: "0 €", at: .init(path: "fiches/sauvegarde.md", line: 40)),
      goodAnswer: [
        "le temps d'installation et de rédaction, en jours, au coût horaire de l'équipe",
        "le stockage distant et son évolution",
        "ce que la licence de Veeam aurait évité de faire soi-même",
      ]),
    Question(
      id: "no-documentation", criterionID: "documentations",
      text: "À qui s'adresse votre procédure de restauration ?",
      reason: .missingSection(.documentation, at: .init(path: "fiches/sauvegarde.md", line: 1))),
  ]

  static let entries: [ReviewEntry] = [
    ReviewEntry(
      fiche: Fiche(
        id: "parcours", kind: .parcours, title: "Mon parcours",
        origin: .unstated(path: "fiches/parcours.md"),
        sections: [section("Formation", 320)])),
    ReviewEntry(fiche: fiche, findings: findings),
    ReviewEntry(
      fiche: Fiche(
        id: "reseau",
        title: "Segmentation du réseau d'un lycée par VLAN et filtrage entre services",
        origin: .unstated(path: "fiches/segmentation-reseau.md"), isDraft: true,
        sections: [section("Contexte", 1240)]),
      findings: [Finding(.frontMatter(.unclosed), at: .init(path: "fiches/reseau.md", line: 1))]),
  ]

  private static func section(_ title: String, _ words: Int) -> FicheSection {
    FicheSection(title: title, line: 5, wordCount: words, blocks: [paragraph(7, "Texte.")])
  }

  static let competences = Coverage(
    subject: .competences,
    columns: [
      "Recenser et identifier les ressources numériques",
      "Exploiter des référentiels, normes et standards adoptés par le prestataire informatique",
      "Mettre en place et vérifier les niveaux d'habilitation associés à un service",
      "Vérifier les conditions de la continuité d'un service informatique",
      "Gérer des sauvegardes", "Vérifier le respect des règles d'utilisation des ressources",
      "Collecter, suivre et orienter des demandes",
      "Traiter des demandes concernant les services réseau et système, applicatifs",
      "Traiter des demandes concernant les applications",
      "Participer à la valorisation de l'image de l'organisation sur les médias numériques",
      "Référencer les services en ligne de l'organisation et mesurer leur visibilité",
      "Participer à l'évolution d'un site Web exploitant les données de l'organisation",
      "Analyser les objectifs et les modalités d'organisation d'un projet",
      "Planifier les activités", "Évaluer les indicateurs de suivi d'un projet",
      "Réaliser les tests d'intégration et d'acceptation d'un service",
      "Déployer un service", "Accompagner les utilisateurs dans la mise en place d'un service",
      "Mettre en place son environnement d'apprentissage personnel",
      "Mettre en œuvre des outils et stratégies de veille informationnelle",
      "Gérer son identité professionnelle", "Développer son projet professionnel",
    ],
    rows: [
      .init(title: fiche.title, cells: cells("c2w1..c1c4...........c1c1.....")),
      .init(title: "Gestion du support utilisateur", cells: cells("......c3c2c1..............w1")),
      .init(title: "Segmentation du réseau par VLAN", cells: cells("w1c1c1c2")),
    ])

  static let criteria = Coverage(
    subject: .criteria,
    columns: ["L'autonomie", "La pertinence des choix techniques", "L'analyse des situations"],
    rows: [
      .init(title: fiche.title, cells: cells("c2c3w1")),
      .init(title: "Gestion du support utilisateur", cells: cells("c1.c2")),
      .init(title: "Segmentation du réseau par VLAN", cells: cells("w1c2c12")),
    ])

  /// `c2` is covered twice, `w1` weak once, a dot a hole.
  private static func cells(_ text: String) -> [Coverage.Cell] {
    var cells: [Coverage.Cell] = []
    for character in text {
      switch character {
      case "c": cells.append(.covered(count: 0))
      case "w": cells.append(.weak(count: 0))
      case ".": cells.append(.none)
      default:
        guard let digit = character.wholeNumberValue, let last = cells.popLast() else { continue }
        switch last {
        case .covered(let count): cells.append(.covered(count: count * 10 + digit))
        case .weak(let count): cells.append(.weak(count: count * 10 + digit))
        case .none: break
        }
      }
    }
    return cells
  }
}
