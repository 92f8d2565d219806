import Testing

@testable import FicheLibrary

/// What a page of a site tells, told by what it says and not by the name of its file.
@Suite struct PageContentTests {
  private static func isOther(_ title: String, _ text: String, roles: Int = 0) -> Bool {
    PageContent(title: title, markdown: "---\ntitle: \(title)\n---\n\n# \(title)\n\n\(text)")
      .isOther(roles: roles)
  }

  private static let others: [(title: String, text: String)] = [
    ("Tableau de synthèse", "| Travail | Gérer le patrimoine |\n| --- | --- |\n| Annuaire | X |"),
    ("Actualités", "## Portes ouvertes\n\nVenez nous voir samedi.\n\n## Stage\n\nÇa y est !"),
    (
      "La mairie de Segré",
      "La mairie emploie deux cents agents.\n\n## Organigramme\n\nLe directeur encadre trois agents."
    ),
    ("Le lycée Colbert", "Le lycée accueille mille élèves. Il a été fondé en 1962."),
    ("Zoé Lamballe", "## Le BTS SIO\n\nIl se prépare en deux ans.\n\n### Les épreuves\n\n- E4"),
    (
      "Les robots dans les champs",
      "J’utilise un agrégateur.\n\n## Mars\n\nUn robot sème. [Lire](https://a.fr/1)\n\n## Avril\n\n"
        + "Un robot bine. [Lire](https://a.fr/2)\n\n## Mai\n\nUn robot trie. [Lire](https://a.fr/3)"
    ),
    ("Les clés d’accès", "Elles remplacent les mots de passe.\n\n## Mes sources\n\n- LeMagIT"),
    (
      "Page 1",
      "Passionnée d’informatique, j’ai choisi le BTS après un bac STI2D. Je cherche une alternance."
    ),
    (
      "Étapes", "- 2023 : bac STI2D\n- 2024 : première année de BTS\n- 2025 : un an au collège Zola"
    ),
    ("Le collège Jean-Zay", "Le collège accueille six cents élèves. Il a été rénové en 2018."),
    (
      "Le BUT, c’est quoi ?",
      "Ce diplôme se prépare en trois ans. Deux options existent, et les débouchés ne manquent pas."
    ), ("Mes savoir-faire", "- Langages : Python, C, SQL\n- Réseaux : VLAN, VPN, Wi-Fi et fibre"),
    ("linux", "Un NAS pour l’atelier"), ("Merci !", "Le message est parti. Je réponds bientôt."),
    ("Les épreuves du BTS SIO", "| E4 | 4 |\n\nL’épreuve E5 dure quarante minutes devant un jury."),
    ("Récapitulatif des compétences", "| Activité | B1.1 |\n| --- | --- |\n| Annuaire | X |"),
    (
      "Voiles Kermeur",
      "Voiles Kermeur est une entreprise fondée en 1938. Elle emploie cinq cents personnes.\n\n"
        + "## Activités\n\nVoiles de course et de croisière."
    ),
    (
      "Le satellite au secours des refuges",
      "Trente refuges ont demandé une liaison, selon le régulateur, qui promet une réponse.\n\n"
        + "Source : [Le régulateur](https://a.fr)"
    ),
    (
      "Veille : les puces photoniques",
      "## Ce que j’ai lu\n\n- un dossier du CEA\n\n## Mon avis\n\nElles coûtent encore cher."
    ),
    ("Index", "## L’entreprise\n\nElle vend des bateaux."),
  ]

  @Test(arguments: others)
  func aPageOfAnotherKindIsTold(_ page: (title: String, text: String)) {
    #expect(Self.isOther(page.title, page.text), "\(page.title)")
  }

  private static let works: [(title: String, text: String)] = [
    (
      "Mairie de Segré",
      "Site de réservation. Le client voulait un agenda.\n\n- Formation des agents"
    ),
    (
      "Installer Nagios",
      "Lire [ceci](https://a.fr).\n\nPrendre [cela](https://b.fr).\n\n```\napt install\n```"
    ),
    ("Projet 2", "Je devais relier deux ateliers. Je pose deux antennes et je mesure le débit."),
    ("Le BTS en un clic", "Une application qui présente la section aux lycéens."),
    ("Outil de veille", "Un script lit dix flux RSS et trie les avis par produit."),
    ("Tableau de bord", "| Semaine | Ventes |\n| --- | --- |\n| 1 | 12 |\n\nIl lit la caisse."),
    ("Actualités", "J’ai développé le module de nouvelles d’un club."),
    (
      "Partager des plans",
      "L’atelier est une association qui accueille trente personnes. Installation de deux disques en "
        + "miroir, création des partages, sauvegarde de nuit. Source : [TrueNAS](https://a.fr)"
    ),
    ("Le BTS en poche", "Une application qui range les cours d’un BTS, sans compte à créer."),
    (
      "Évolution",
      "2024 : le site tombait. On le relance chaque nuit.\n\nUne sonde veille désormais."
    ),
    ("Un site", "Le client souhaite une page. Il cherche un outil simple, facile à reprendre."),
    ("La mairie de Segré", "J’ai remplacé vingt postes pour deux cents agents."),
    ("Stage chez Durand", "Durand emploie douze salariés. Les postes ont été remplacés."),
  ]

  @Test(arguments: works)
  func aWorkStays(_ page: (title: String, text: String)) {
    #expect(!Self.isOther(page.title, page.text), "\(page.title)")
  }

  @Test func sectionsOfAWorkKeepAPage() {
    #expect(!Self.isOther("Entreprise", "Elle emploie trente salariés.", roles: 2))
  }
}
