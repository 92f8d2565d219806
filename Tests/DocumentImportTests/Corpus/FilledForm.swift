@testable import DocumentImport

/// The official form as candidates fill it in, in documents of every kind.
struct FilledForm: Sendable {
  var title: String
  var name: String
  var number: String
  var organisation: String
  var period: String
  var place: String
  var isAlone: Bool
  var competences: [(name: String, isTicked: Bool)]
  var conditions: String
  var resources: String
  var access: [String]
  var description: [(heading: String, text: String)]

  static let resourcesLabel =
    "Description des ressources documentaires, matérielles et logicielles utilisées"
  static let accessLabel = "Modalités d’accès aux productions et à leur documentation"
  static let descriptionLabel =
    "Descriptif de la réalisation professionnelle, y compris les productions réalisées et schémas explicatifs"

  static let all = [
    FilledForm(
      title: "Annuaire centralisé d'un lycée agricole", name: "QUEMENER Maëlle",
      number: "02265478913",
      organisation: "Lycée agricole de Bréhoulou, 600 élèves.",
      period: "du 3 novembre au 19 décembre 2025",
      place: "Fouesnant", isAlone: true,
      competences: [
        ("Concevoir une solution d’infrastructure réseau", true),
        ("Installer, tester et déployer une solution d’infrastructure réseau", true),
        ("Exploiter, dépanner et superviser une solution d’infrastructure réseau", false),
      ],
      conditions: "Un serveur sous Windows Server 2022 et une salle de trente postes.",
      resources: "Documentation de Microsoft, deux machines virtuelles, RSAT.",
      access: [
        "https://dossier.example/maelle", "Identifiant : jury-e6 / Mot de passe : Kr8!vTz0",
      ],
      description: [
        ("Analyse du besoin", "Chaque poste avait ses comptes, recréés à la main."),
        ("Solution retenue", "Un domaine Active Directory avec deux contrôleurs."),
        ("Essais", "Dix-huit essais, dont la panne d'un contrôleur."),
      ]),
    FilledForm(
      title: "Application de réservation de salles", name: "LE GALL Erwan", number: "01198237465",
      organisation: "Communauté de communes du Haut-Léon.", period: "janvier à mars 2026",
      place: "Saint-Pol-de-Léon", isAlone: false,
      competences: [
        ("Concevoir et développer une solution applicative", true),
        ("Assurer la maintenance corrective ou évolutive d’une solution applicative", false),
        ("Gérer les données", true),
      ],
      conditions: "Un cahier des charges d'une page et un référent disponible le mardi.",
      resources: "PHP 8.3, Symfony 7, MariaDB, un dépôt Git.",
      access: ["https://git.example/salles", "login : visiteur, mdp : Ab12-zz!"],
      description: [
        ("Modèle de données", "Une salle, un créneau, une association."),
        ("Écrans", "Trois écrans : semaine, réservation, validation."),
        ("Bilan", "Les doubles réservations ont disparu."),
      ]),
  ]

  var sections: [String] {
    [
      "Organisation support de la réalisation professionnelle", "Période de réalisation", "Lieu",
      "Modalité", "Compétences travaillées", "Conditions de réalisation", Self.resourcesLabel,
      Self.accessLabel,
    ] + description.map(\.heading)
  }

  var text: [String] {
    [organisation, period, place, isAlone ? "Seul(e)" : "En équipe", conditions, resources]
      + competences.filter(\.isTicked).map(\.name) + description.map(\.text)
  }

  var absent: [String] {
    name.split(separator: " ").map(String.init) + [number]
      + competences.filter { !$0.isTicked }.map(\.name) + [secret]
  }

  /// The password itself.
  var secret: String { access[1].split(separator: " ").last.map(String.init) ?? "" }

  func sample(_ kind: String, _ file: String, _ bytes: [UInt8]) -> DocumentSample {
    DocumentSample(
      name: "formulaire-\(kind)", fileName: file, bytes: bytes, titles: [title], sections: sections,
      text: text, absent: absent)
  }

  private func box(_ isTicked: Bool) -> String { isTicked ? "☒" : "☐" }

  /// The cells of the sheet from top to bottom, each with its lines.
  var cells: [[String]] {
    [
      ["DESCRIPTION D’UNE RÉALISATION PROFESSIONNELLE", "N° réalisation : 1"],
      ["Nom, prénom : \(name)", "N° candidat : \(number)"],
      [
        "Épreuve ponctuelle \(box(true))   Contrôle en cours de formation \(box(false))",
        "Date : 14/05/2026",
      ],
      ["Organisation support de la réalisation professionnelle\n\(organisation)"],
      ["Intitulé de la réalisation professionnelle\n\(title)"],
      [
        "Période de réalisation : \(period)     Lieu : \(place)\nModalité :     \(box(isAlone)) Seul(e)     \(box(!isAlone)) En équipe"
      ],
      [
        "Compétences travaillées\n"
          + competences.map { "\(box($0.isTicked)) \($0.name)" }.joined(separator: "\n")
      ],
      ["Conditions de réalisation1 (ressources fournies, résultats attendus)\n\(conditions)"],
      ["\(Self.resourcesLabel)2\n\(resources)"],
      [
        "Modalités d’accès aux productions3 et à leur documentation4\n"
          + access.joined(separator: "\n")
      ],
    ]
  }

  static let footnote =
    "1 En référence aux conditions de réalisation et ressources nécessaires du bloc « Administration des systèmes et des réseaux » prévues dans le référentiel de certification du BTS SIO."
}
