/// What a candidate wrote, to be put into documents of every kind.
struct WrittenWork: Sendable {
  struct Part: Sendable {
    var heading: String
    var paragraphs: [String]
    var items: [String] = []
  }

  var title: String
  var parts: [Part]
  /// How its author would write headings by hand: a number before, a colon behind, capitals.
  var mark: @Sendable (Int, String) -> String

  var sections: [String] { parts.map(\.heading) }
  var text: [String] { parts.flatMap { $0.paragraphs + $0.items } }

  static let romans = ["I", "II", "III", "IV", "V"]

  static let all: [WrittenWork] = [
    WrittenWork(
      title: "Cloisonnement du réseau d'un collège",
      parts: [
        Part(
          heading: "Contexte",
          paragraphs: [
            "Le collège Jules-Verne relie 210 postes sur un seul réseau, élèves et gestion mêlés."
          ]),
        Part(
          heading: "Choix techniques",
          paragraphs: ["Un pare-feu OPNsense a été préféré à un routeur du commerce."],
          items: ["OPNsense 24.1", "deux commutateurs HPE", "quatre VLAN"]),
        Part(heading: "Tests", paragraphs: ["Douze essais ont été menés, et tous ont réussi."]),
        Part(
          heading: "Bilan", paragraphs: ["Je documenterais les règles du pare-feu dès le début."]),
      ], mark: { "\($0). \($1)" }),
    WrittenWork(
      title: "Suivi des prêts de matériel",
      parts: [
        Part(
          heading: "Présentation de l'entreprise",
          paragraphs: ["L'association Kerlann prête des ordinateurs à 90 familles de son quartier."]
        ),
        Part(
          heading: "Le besoin", paragraphs: ["Savoir qui a quoi, et quand chaque machine revient."]),
        Part(
          heading: "Réalisation",
          paragraphs: ["Une application Symfony avec une base MariaDB et une page par machine."],
          items: ["modèle de données", "formulaire de prêt", "relance par courriel"]),
        Part(
          heading: "Difficultés rencontrées",
          paragraphs: ["Les dates de retour étaient stockées sans fuseau horaire."]),
      ], mark: { "\($0)) \($1) :" }),
    WrittenWork(
      title: "Sauvegarde des postes d'un cabinet d'architectes",
      parts: [
        Part(
          heading: "Organisation",
          paragraphs: ["Le cabinet Briand emploie quatorze personnes sur deux étages."]),
        Part(
          heading: "Solution retenue",
          paragraphs: ["Veeam Agent copie chaque nuit les postes vers un serveur Synology."]),
        Part(
          heading: "Mise en œuvre",
          paragraphs: ["L'agent est déployé par une stratégie de groupe."],
          items: ["préparer le partage", "déployer l'agent", "essayer une restauration"]),
        Part(
          heading: "Résultats",
          paragraphs: ["Une restauration complète prend 47 minutes au lieu d'une journée."]),
        Part(
          heading: "Compétences",
          paragraphs: ["Mettre à disposition des utilisateurs un service informatique."]),
      ],
      mark: { number, text in "\(WrittenWork.romans[(number - 1) % 5]). \(text)" }),
    WrittenWork(
      title: "Accès à distance pour les techniciens d'Armoril",
      parts: [
        Part(
          heading: "CONTEXTE",
          paragraphs: [
            "Armoril entretient 300 chaudières ; ses techniciens travaillent chez les clients."
          ]),
        Part(
          heading: "OBJECTIFS",
          paragraphs: ["Ouvrir le dossier d'un client sur place, sans rien exposer."]),
        Part(
          heading: "CHOIX TECHNIQUES",
          paragraphs: ["WireGuard a été retenu pour sa simplicité, après un essai d'OpenVPN."]),
        Part(
          heading: "BILAN", paragraphs: ["Neuf techniciens sur dix s'en servent chaque jour."],
          items: ["un guide d'une page", "un poste de secours"]),
      ], mark: { $1 }),
    WrittenWork(
      title: "Refonte du site d'une compagnie de théâtre",
      parts: [
        Part(
          heading: "La demande",
          paragraphs: ["Le site datait de 2013 et ne se lisait pas sur un téléphone."]),
        Part(
          heading: "Étude comparative",
          paragraphs: ["WordPress, Hugo et un développement propre ont été comparés."]),
        Part(
          heading: "Déroulement du projet",
          paragraphs: ["Quatre versions ont été montrées à la troupe en six semaines."],
          items: ["maquettes", "intégration", "mise en ligne"]),
        Part(
          heading: "Retour d'expérience",
          paragraphs: ["Il fallait convenir des textes avant de dessiner les pages."]),
      ], mark: { _, text in text }),
  ]
}
