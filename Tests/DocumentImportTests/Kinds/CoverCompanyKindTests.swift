import Testing

@testable import DocumentImport

/// Covers on which a company, a kind of document or a label stands where the title might.
@Suite struct CoverCompanyKindTests {
  private static let need = "La fromagerie des Hautes Combes affine ses meules dans trois caves."
  private static let work = "J’ai posé une sonde par cave et relié les relevés au bureau."
  private static let end = "Le maître affineur lit les courbes sans descendre."
  private static let title = "Relever les températures de trois caves"

  private static func body(_ names: [String], _ texts: [String]) -> String {
    zip(names, texts).map { WordXML.p($0, style: "Titre1") + WordXML.p($1) }.joined()
  }

  private static func report(
    _ name: String, _ cover: String, text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    .word(
      name,
      cover + body(["Contexte", "Mise en œuvre", "Bilan"], [need, work, end]),
      titles: [title], sections: ["Contexte", "Mise en œuvre", "Bilan"],
      text: [need, work, end] + text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    report(
      "a company larger than the work",
      WordXML.p("RAPPORT DE STAGE", bold: true, size: 34)
        + WordXML.p("Société fromagère des Hautes Combes", bold: true, size: 22)
        + WordXML.p(title, size: 16) + WordXML.p("Ysaline Trévarez", size: 14),
      absent: ["Trévarez"]),
    report(
      "a company by its legal form",
      WordXML.p("Stage de 2e année", bold: true, size: 20)
        + WordXML.p("AffiTech SARL", bold: true, size: 28) + WordXML.p(title, size: 18)),
    report(
      "a town hall above the work",
      WordXML.p("Communauté de communes du Haut-Jura", bold: true, size: 24)
        + WordXML.p(title, bold: true, size: 18)),
    .word(
      "counted sections, the first of which may be called like a document",
      WordXML.p(title, bold: true, size: 24) + WordXML.p("Ysaline Trévarez")
        + body(["1 Présentation du projet", "2 Mise en œuvre", "3 Bilan"], [need, work, end]),
      titles: [title], sections: ["Présentation du projet", "Mise en œuvre", "Bilan"],
      text: [need, work, end], absent: ["Trévarez"]),
    .word(
      "a sheet whose table of labels stands below its name",
      WordXML.p("FICHE DE SITUATION PROFESSIONNELLE", bold: true)
        + WordXML.table([
          ["Nom et prénom :", "Ysaline Trévarez"], ["Intitulé :", title],
          ["Période :", "Mars à mai 2025"],
        ]) + WordXML.p("Contexte", bold: true) + WordXML.p(need)
        + WordXML.p("Réalisation", bold: true) + WordXML.p(work)
        + WordXML.p("Résultat obtenu", bold: true) + WordXML.p(end),
      titles: [title], sections: ["Contexte", "Réalisation", "Résultat obtenu"],
      text: [need, work, end], absent: ["Trévarez", "FICHE", "Intitulé"]),
    .word(
      "a title of three lines, the first of which could name a section, above counted sections",
      WordXML.p("Étude et développement", bold: true, size: 24)
        + WordXML.p("d’un relevé de températures", bold: true, size: 24)
        + WordXML.p("pour trois caves d’affinage", bold: true, size: 24)
        + WordXML.p("Ysaline Trévarez")
        + body(["1 Présentation du projet", "2 Mise en œuvre", "3 Bilan"], [need, work, end]),
      titles: ["Étude et développement d’un relevé de températures pour trois caves d’affinage"],
      sections: ["Présentation du projet", "Mise en œuvre", "Bilan"], text: [need, work, end],
      absent: ["Trévarez"]),
    .word(
      "a head and the changes of a procedure above its sections",
      WordXML.table([["", "MODE OPÉRATOIRE\n" + title, "Réf. : MO-12\nVersion 2"]])
        + WordXML.p("Suivi des modifications", bold: true, size: 14)
        + WordXML.table([["Version", "Date", "Auteur"], ["2", "03/02/2025", "Y. T."]])
        + ["I. Objet", "II. Vérification"].map { WordXML.p($0, bold: true, size: 14) }.joined(
          separator: WordXML.p(need)) + WordXML.p(end),
      titles: [title], sections: ["Objet", "Vérification"], text: [need, end],
      absent: ["MO-12", "03/02/2025"]),
    report(
      "a version below the title",
      WordXML.p(title, bold: true, size: 22) + WordXML.p("Version 2.3"), absent: ["Version"]),
    report(
      "labels on lines of their own",
      WordXML.p("Sujet", bold: true) + WordXML.p(title, bold: true, size: 20)
        + WordXML.p("Stagiaire", bold: true) + WordXML.p("Ysaline Trévarez")
        + WordXML.p("Tuteur", bold: true) + WordXML.p("Bénédikt Guézennec")
        + WordXML.p("Diplôme", bold: true) + WordXML.p("BTS SIO"),
      absent: ["Sujet", "Stagiaire", "Trévarez", "Tuteur", "Guézennec", "Diplôme"]),
    report(
      "a title behind its label below the name of the sheet",
      WordXML.p("ANNEXE VII-1-B : Fiche descriptive de réalisation professionnelle", bold: true)
        + WordXML.p("Intitulé de la réalisation : \(title)")
        + WordXML.p("Candidate : Ysaline Trévarez"),
      absent: ["Intitulé", "ANNEXE", "Trévarez"]),
    report(
      "a specification as large as its title",
      WordXML.p("CAHIER DES CHARGES", bold: true, size: 24)
        + WordXML.p(title, bold: true, size: 24) + WordXML.p("V2 du 18 mars 2026"),
      absent: ["V2"]),
    report(
      "a company of two names, larger, on the cover of a placement",
      WordXML.p("Orvane Systems", bold: true, size: 36)
        + WordXML.p("Rapport d’alternance 2025-2026", size: 16) + WordXML.p(title, size: 20)),
    report(
      "how long a placement took, below a title of few words",
      WordXML.p("Rapport de stage", bold: true, size: 16) + WordXML.p(title, bold: true, size: 26)
        + WordXML.p("Six semaines au service informatique de la ville", size: 15)),
    report(
      "a public house of culture above the title",
      WordXML.p("Théâtre municipal de Cusset", bold: true, size: 30)
        + WordXML.p(title, bold: true, size: 22)),
    report(
      "the official name of the exam as large as the title",
      WordXML.p("E6 – Cybersécurité des services informatiques", bold: true, size: 14)
        + WordXML.p("Réalisation n° 2", bold: true, size: 24)
        + WordXML.p(title, bold: true, size: 14), absent: ["Cybersécurité"]),
    report(
      "a kind of document and the title in one paragraph",
      WordXML.p("PROCÉDURE\n\(title)", bold: true, size: 20), absent: ["PROCÉDURE"]),
    report(
      "a group of practical work with initials and a particle",
      WordXML.p(title, bold: true, size: 20)
        + WordXML.p("Groupe TP 2B : A. Le Roux, S. Diarra, E. Bonnefoy", size: 12),
      absent: ["Roux", "Diarra", "TP 2B"]),
    report(
      "the lines of a head run together in its cells",
      WordXML.table([
        ["LOGO", "PROCÉDURE \(title)", "Réf. PR-SI-12 Version 3 Page 1/6"],
        ["Rédaction", "Vérification", "Approbation"],
      ]), absent: ["PR-SI", "PROCÉDURE", "LOGO"]),
  ]

  /// A title of two names is none of a person's where it is larger than the kind of document above it.
  @Test func aTitleOfTwoNamesStays() {
    let kind = ReadKind.word(
      "two names",
      WordXML.p("Rapport de stage", bold: true, size: 16)
        + WordXML.p("Fromages Connectés", bold: true, size: 26)
        + WordXML.p("Ysaline Trévarez", size: 14)
        + Self.body(["Contexte", "Bilan"], [Self.need, Self.end]),
      titles: ["Fromages Connectés"], sections: ["Contexte", "Bilan"],
      text: [Self.need, Self.end], absent: ["Trévarez"])
    #expect(kind.mismatches() == [])
  }

  /// A portfolio as a PDF, whose first heading is about its author.
  @Test func aPortfolioIsNotCalledByItsAuthor() {
    var top = 100
    var lines = [LayoutXML.Line(text: "Portfolio", size: 34, isBold: true, top: top)]
    func add(_ name: String, _ size: Int, _ text: String? = nil) {
      top += 60
      lines.append(LayoutXML.Line(text: name, size: size, isBold: true, top: top))
      top += 40
      if let text { lines += LayoutXML.wrapped(text, top: &top) }
    }
    add("Qui suis-je ?", 26, "Je m’appelle Ysaline Trévarez et je suis étudiante en BTS SIO.")
    add("Mes réalisations", 26)
    for name in [Self.title, "Relier deux caves par radio"] {
      add(name, 22)
      add("Contexte", 19, Self.need)
      add("Bilan", 19, Self.end)
    }
    add("Ma veille", 26, "Je lis deux revues de fromagerie chaque mois.")
    let kind = ReadKind.layout(
      "portfolio", [lines], titles: [Self.title, "Relier deux caves par radio"],
      sections: ["Contexte", "Bilan", "Contexte", "Bilan"], text: [Self.need, Self.end],
      absent: ["Trévarez"])
    #expect(kind.mismatches() == [])
  }

  /// What is centred on a cover that is narrower than the text was not broken for want of room.
  @Test func centredLinesOfACoverStayApart() {
    var top = 140
    let text = [("Contexte", Self.need), ("Bilan", Self.end)].flatMap { name, text in
      let heading = LayoutXML.Line(text: name, size: 20, isBold: true, top: top)
      top += 40
      return [heading] + LayoutXML.wrapped(text + " " + Self.work, top: &top)
    }
    func centred(_ text: String, top: Int) -> LayoutXML.Line {
      let width = text.count * 17 / 2
      return LayoutXML.Line(text: text, left: 432 - width / 2, top: top, width: width)
    }
    let cover = [
      LayoutXML.Line(text: Self.title, size: 30, isBold: true, left: 200, top: 120),
      centred("Orvane Réseau – Agence de Vannes", top: 300),
      centred("Ysaline Trévarez", top: 322), centred("Alternante administratrice réseau", top: 344),
      centred("Encadrant : P. Guivarch", top: 366),
    ]
    let kind = ReadKind.layout(
      "cover", [cover, text], titles: [Self.title], sections: ["Contexte", "Bilan"],
      text: [Self.need, Self.end], absent: ["Trévarez", "Guivarch"])
    #expect(kind.mismatches() == [])
  }

  /// Each fact of a centred cover stays on its line, so that those that name somebody can go.
  @Test func factsOfACoverAreNotRunTogether() {
    var top = 420
    let text = [("Contexte", Self.need), ("Bilan", Self.end)].flatMap { name, text in
      top += 60
      let heading = LayoutXML.Line(text: name, size: 20, isBold: true, top: top)
      top += 40
      return [heading] + LayoutXML.wrapped(text, top: &top)
    }
    let kind = ReadKind.layout(
      "cover",
      [
        [
          LayoutXML.Line(text: Self.title, size: 30, isBold: true, left: 200, top: 120),
          LayoutXML.Line(
            text: "Entreprise : Société fromagère des Hautes Combes", left: 260, top: 200),
          LayoutXML.Line(
            text: "Maîtresse d’apprentissage : Ysaline Trévarez", left: 270, top: 222),
          LayoutXML.Line(text: "Commanditaire : Bénédikt Guézennec, étudiant", left: 275, top: 244),
        ] + text
      ],
      titles: [Self.title], sections: ["Contexte", "Bilan"], text: [Self.need, Self.end],
      absent: ["Trévarez"])
    #expect(kind.mismatches() == [])
  }

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
