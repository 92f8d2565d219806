import Testing

@testable import DocumentImport

/// The ways in which a document says whose it is, beyond the lines of a cover.
@Suite struct PersonKindTests {
  private static let need = "La bibliothèque prêtait ses jeux sans fiche ni caution."
  private static let end = "Odile, la bibliothécaire, retrouve chaque jeu en une minute."
  private static let sections =
    WordXML.p("Contexte", style: "Titre1") + WordXML.p(need) + WordXML.p("Bilan", style: "Titre1")
    + WordXML.p(end)

  private static func word(
    _ name: String, before: String = "", after: String = "", text: [String] = [],
    absent: [String]
  ) -> ReadKind {
    .word(
      name, WordXML.p("Prêt de jeux", style: "Titre") + before + sections + after,
      titles: ["Prêt de jeux"], sections: ["Contexte", "Bilan"], text: [need, end] + text,
      absent: absent)
  }

  static let documents: [ReadKind] = [
    word(
      "a name that its label tells stands again at the end",
      before: WordXML.p("Candidate : Thaïssa Quéméneur"),
      after: WordXML.p("Quéméneur Thaïssa – BTS SIO 2 – Lycée Amiral-Ronarc’h – 2025/2026"),
      absent: ["Thaïssa", "Quéméneur", "Ronarc"]),
    word(
      "a name in two rows of a table, and in a caption",
      before: WordXML.table([
        ["Nom", "Quéméneur"], ["Prénom", "Thaïssa"], ["N° INE", "0912345678K"],
        ["Session", "2026"],
      ]), after: WordXML.p("Figure 2 : la fiche d’un jeu (capture : Thaïssa Quéméneur)"),
      text: ["Figure 2 : la fiche d’un jeu"], absent: ["Thaïssa", "Quéméneur", "0912", "Session"]),
    word(
      "a sentence that presents its author",
      before: WordXML.p(
        "Je m’appelle Thaïssa Quéméneur, j’ai 20 ans et je suis en deuxième année de BTS SIO."),
      absent: ["Thaïssa", "20 ans", "deuxième"]),
    word(
      "a sentence that goes on to tell of the work",
      before: WordXML.p(
        "Moi, Thaïssa Quéméneur, étudiante en BTS SIO, j’ai effectué mon stage à la médiathèque."),
      text: ["J’ai effectué mon stage à la médiathèque."], absent: ["Thaïssa", "étudiante"]),
    word(
      "birth, numbers and signatures",
      before: WordXML.p("Née le 3 avril 2005 à Morlaix")
        + WordXML.p("N° de sécurité sociale : 2 05 04 29 151 012 34"),
      after: WordXML.p("Fait à Morlaix, le 4 mai 2026") + WordXML.p("Signature du tuteur :")
        + WordXML.p("Je soussignée Thaïssa Quéméneur atteste avoir fait ce travail moi-même."),
      absent: ["Morlaix", "151 012", "Signature", "soussignée"]),
    word(
      "those who made and led it, in one line",
      before: WordXML.p(
        "Dossier préparé et soutenu par Thaïssa Quéméneur, sous la direction de M. Yvon Tanguy"),
      absent: ["Quéméneur", "Tanguy"]),
    word(
      "two names side by side", before: WordXML.p("Thaïssa Ba & Romane Leclercq"),
      absent: ["Thaïssa", "Leclercq"]),
    word(
      "the school behind its label",
      before: WordXML.p("Formation : BTS SIO SISR, lycée Blaise-Pascal"), absent: ["Pascal"]),
    word(
      "labels side by side above their values",
      before: WordXML.table([
        ["Candidate", "Épreuve"], ["DELAUNAY Perle\nN° 02134455667", "E5 – session 2026"],
      ]), after: WordXML.p("Perle Delaunay, le 18/04/2026"),
      absent: ["DELAUNAY", "Delaunay", "02134455667", "Épreuve"]),
    word(
      "names below a label of their own",
      before: WordXML.p("Binôme :\nAnouchka Perrin\nTiméo Vasseur")
        + WordXML.p("Relu par M. Dacosta, professeur de physique"),
      absent: ["Binôme", "Perrin", "Vasseur", "Dacosta"]),
    word(
      "a sentence that ends in a tutor",
      before: WordXML.p("Mission menée en février 2026 ; tutrice : Mme Nadia Khelifi."),
      text: ["Mission menée en février 2026"], absent: ["Khelifi", "tutrice"]),
    word(
      "a part about the author",
      after: WordXML.p("À propos de l’autrice", style: "Titre1")
        + WordXML.p("Née à Pau en 2005") + WordXML.p("BTS SIO SLAM, lycée Saint-Cricq"),
      absent: ["autrice", "Pau", "Cricq"]),
    word(
      "a dossier of somebody, of a group",
      before: WordXML.p("Dossier de Killian Mahé – Groupe 2B – Année 2025/2026"),
      absent: ["Mahé", "Groupe"]),
  ]

  private static let article =
    "<h1>Prêt de jeux</h1><h2>Contexte</h2><p>\(need)</p><h2>Bilan</h2><p>\(end)</p>"

  private static func page(
    _ name: String, before: String = "", after: String, head: String = "<title>P</title>",
    absent: [String]
  ) -> ReadKind {
    .page(
      name, before + article + after, head: head, titles: ["Prêt de jeux"],
      sections: ["Contexte", "Bilan"], text: [need, end], absent: absent)
  }

  static let pages: [ReadKind] = [
    page(
      "the author told by the head of the page", after: "<p>Thaïssa Quéméneur - BTS SIO - 2026</p>",
      head: "<meta name=author content=\"Thaïssa QUÉMÉNEUR\"><title>Prêt de jeux</title>",
      absent: ["Quéméneur", "2026"]),
    page(
      "a welcome above the title, and arrows below",
      before: "<h2>Bienvenue sur le portfolio de Zélie Marchand</h2>",
      after: "<p><a href=a.html>« Projet précédent</a> <a href=b.html>Projet suivant »</a></p>"
        + "<p><a href=c.html>← Un VPN</a> <a href=d.html>Un miroir →</a></p>",
      absent: ["Zélie", "précédent", "VPN", "miroir"]),
    page(
      "a byline of parts, invitations, a box of the author",
      before: "<p>Par Thaïssa Quéméneur · 3 mars 2026 · 5 min de lecture</p>",
      after: "<div class=author-bio><h4>Thaïssa</h4><p>Passionnée</p></div>"
        + "<p>Vous avez aimé cet article ? Partagez-le !</p><p>Suivez-moi sur LinkedIn</p>"
        + "<p>👤 Thaïssa Quéméneur | 📧 t.q@exemple.fr | 📱 07 00 11 22 33</p>",
      absent: ["Quéméneur", "lecture", "Passionnée", "Partagez", "Suivez", "exemple.fr"]),
    page(
      "a menu in a cell, and the foot of an old site",
      before: "<table><tr><td><b>MENU</b><br><a href=a.htm>Accueil</a><br><a href=b.htm>Moi</a><br>"
        + "<a href=c.htm>Mes stages</a></td><td>",
      after: "<hr><small>Dernière modification : 12/01/2026 - Webmaster : Théo Garnier"
        + " - Vous êtes le visiteur n° 1452</small></td></tr></table>",
      absent: ["MENU", "Mes stages", "Webmaster", "visiteur"]),
    page(
      "what stands below an article",
      after: "<div class=likes>❤ 12 J’aime</div><h4>À lire aussi</h4><ul><li><a href=/x>Mon cluster"
        + "</a><li><a href=/y>Ma veille</a></ul><p>Maëlys Rigaud © 2026 · <a href=/m>Mentions légales</a>"
        + " · <a href=/k>Cookies</a></p><p><a href=/b>Retour au blog</a></p>",
      absent: ["aime", "lire aussi", "cluster", "Rigaud", "Mentions", "Retour"]),
    page(
      "when and by whom a page was put online",
      before:
        "<p>Mis en ligne le 4 avril 2026 par Sacha Lemaître dans « SISR » – 3 commentaires</p>",
      after: "<p>Ce site a été créé sur Wix</p><p>Construit avec Docusaurus</p>",
      absent: ["Lemaître", "commentaires", "Wix", "Docusaurus"]),
  ]

  /// The signs that site generators put beside headings are no part of them.
  @Test(arguments: ["headerlink", "hash-link", "header-anchor"])
  func theLinkOfAHeadingToItselfGoes(name: String) {
    let link = "<a class=\(name) href=#c>\(name == "hash-link" ? "\u{200B}" : "¶")</a>"
    let kind = ReadKind.page(
      name, "<h1>Prêt de jeux\(link)</h1><h2>Contexte\(link)</h2><p>\(Self.need)</p>",
      titles: ["Prêt de jeux"], sections: ["Contexte"], text: [Self.need], absent: ["¶"])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: documents + pages)
  func whoseItIsIsLeftOut(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// What only looks like it is the work's own.
  @Test func whatTellsOfTheWorkStays() {
    let lines = [
      "Je suis en charge du prêt depuis le mois de mars.",
      "Je suis alternante chez Orange depuis 2024.", "La signature des messages utilise DKIM.",
      "Fait à la main, l’inventaire prenait neuf jours.",
      "Le matricule 4512 désigne une armoire.", "Réalisé avec Symfony et React",
      "Partagez le dossier avant de brancher le poste.",
      "Né d’un besoin du service, le projet a grandi.",
      "Né en 1987, le logiciel n’était plus maintenu.", "Équipe :",
      "Deux personnes, dont une à distance.", "Je suis passé de 40 à 12 incidents par mois.",
      "Étudiant le trafic, j’ai trouvé une boucle.",
      "La société Martin et Fils emploie douze gens.",
      "Chef de projet : aucune personne dédiée, j’ai tenu ce rôle.",
      "Validé par le client le 12 mars 2026", "Cachet de la poste : le courrier partait à 16 h.",
      "Numéro de dossier : 45123, attribué par le logiciel à chaque dossier.",
    ]
    let columns = [["Champ", "Type"], ["nom", "VARCHAR(60)"], ["prenom", "VARCHAR(60)"]]
    let kind = Self.word(
      "facts", after: lines.map { WordXML.p($0) }.joined() + WordXML.table(columns),
      text: lines + ["| prenom | VARCHAR(60) |"], absent: [])
    #expect(kind.mismatches() == [])
  }

  /// A large line above headings of one level is the title, though a table parts them.
  @Test func aTableBelowTheTitleTakesNoHeading() {
    let body =
      WordXML.p("Prêt de jeux", bold: true, size: 22) + WordXML.table([["Serveur", "web01"]])
      + WordXML.p("Constat", style: "Titre2") + WordXML.p(Self.need)
      + WordXML.p("Mesures", style: "Titre2") + WordXML.p(Self.end)
      + WordXML.p("Contrôle", style: "Titre2") + WordXML.p(Self.end)
    let kind = ReadKind.word(
      "a table", body, titles: ["Prêt de jeux"], sections: ["Constat", "Mesures", "Contrôle"],
      text: ["web01"])
    #expect(kind.mismatches() == [])
  }
}
