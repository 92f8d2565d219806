import Testing

@testable import DocumentImport

/// Names, numbers, addresses and dates of a cover that no label announces.
@Suite struct IdentityKindTests {
  private static let need = "L'atelier comptait ses pièces sur un cahier à spirale."
  private static let end = "L'inventaire se fait désormais en une matinée."

  private static func cover(_ name: String, _ lines: [String], _ absent: [String]) -> ReadKind {
    let body =
      WordXML.p("Inventaire d'un atelier de lutherie", bold: true, size: 20)
      + lines.map { WordXML.p($0) }.joined() + WordXML.p("Contexte", bold: true)
      + WordXML.p(need) + WordXML.p("Bilan", bold: true) + WordXML.p(end)
    return .word(
      name, body, titles: ["Inventaire d'un atelier de lutherie"], sections: ["Contexte", "Bilan"],
      text: [need, end], absent: absent)
  }

  static let covers: [ReadKind] = [
    cover(
      "name and diploma", ["Yanis Benali – BTS SIO, 2e année, option SLAM"], ["Yanis", "SLAM"]),
    cover("name, diploma, no sign", ["Clémence Faure BTS SIO SISR"], ["Clémence", "SISR"]),
    cover("name in brackets", ["Aïssatou DIALLO (BTS SIO SISR – 2ème année)"], ["DIALLO"]),
    cover(
      "number in the middle", ["Tom Le Bihan | N° de candidat : 02345678901 | Session 2026"],
      ["Bihan", "02345678901", "Session"]),
    cover("number alone", ["Candidat n° 0255512345"], ["0255512345"]),
    cover(
      "mail and telephone",
      ["yanis.benali@exemple.fr – 07 61 22 33 44", "Tél. : +33 6 12 34 56 78"],
      ["exemple.fr", "07 61", "+33"]),
    cover(
      "postal address", ["14 bis, rue de la Gare", "35000 Rennes"], ["rue de la Gare", "35000"]),
    cover(
      "address behind its label", ["Adresse : 3 allée des Tilleuls, 29200 Brest"], ["Tilleuls"]),
    cover(
      "tutors", ["Tuteur en entreprise : Mme Claire Morel", "Maître de stage : M. Girard"],
      ["Morel", "Girard"]),
    cover(
      "team by name", ["Binôme : Inès Haddad & Tom Le Bihan", "Équipe : Lina Costa, Hugo Petit"],
      ["Haddad", "Bihan", "Costa", "Petit"]),
    cover(
      "dates and years",
      ["Année scolaire 2025-2026", "Rennes, le 12 mars 2026", "Promotion 2024/2026"],
      ["2025-2026", "12 mars", "Promotion"]),
    cover(
      "school beside the name", ["Lina Costa – Lycée Victor-Hugo, Colomiers"],
      ["Lina", "Colomiers"]),
    cover("school and diploma", ["BTS Services informatiques aux organisations"], ["BTS"]),
  ]

  @Test(arguments: covers)
  func aCoverIsLeftOut(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// The number goes wherever it stands; what is said of others stays.
  @Test func aNumberInATextGoes() throws {
    let body =
      WordXML.p("Inventaire d'un atelier", bold: true, size: 20) + WordXML.p("Contexte", bold: true)
      + WordXML.p("Ce dossier (candidate n° 0277001122) décrit un inventaire de 1200 pièces.")
      + WordXML.p("Bilan", bold: true)
      + WordXML.p("Le standard, 02 99 10 20 30, ne sonne plus pour rien.")
      + WordXML.p("Contact : lina.costa@gmail.com / 06.12.34.56.78")
    let kind = ReadKind.word(
      "number in a text", body, titles: ["Inventaire d'un atelier"],
      sections: ["Contexte", "Bilan"],
      text: ["décrit un inventaire de 1200 pièces.", "Le standard, 02 99 10 20 30, ne sonne"],
      absent: ["0277001122", "lina.costa", "06.12"])
    #expect(kind.mismatches() == [])
  }

  /// Titles and facts that only look like names or addresses.
  @Test func whatNamesNobodyStays() throws {
    let facts = [
      "Windows Server 2022 – Active Directory", "12 serveurs, 35 commutateurs",
      "Équipe : 4 personnes",
    ]
    let body =
      WordXML.p("Sécurisation Active Directory", bold: true, size: 20)
      + facts.map { WordXML.p($0) }.joined() + WordXML.p("Contexte", bold: true)
      + WordXML.p(Self.need)
    let kind = ReadKind.word(
      "facts", body, titles: ["Sécurisation Active Directory"], sections: ["Contexte"], text: facts)
    #expect(kind.mismatches() == [])
  }

  @Test func aNameInATitleGoes() throws {
    let kind = ReadKind.word(
      "name in the title",
      WordXML.p("Portail des associations – Inès Haddad", style: "Titre")
        + WordXML.p("Contexte", style: "Titre1") + WordXML.p(Self.need),
      titles: ["Portail des associations"], sections: ["Contexte"], absent: ["Haddad"])
    #expect(kind.mismatches() == [])
  }

  @Test func aPersonInATableOfFactsGoes() throws {
    let body =
      WordXML.p("Robot de relevé", style: "Titre")
      + WordXML.table([
        ["Responsable", "Lina Costa"], ["État", "Terminé"], ["Encadrante", "Mme Roy"],
      ])
      + WordXML.p("Contexte", style: "Titre1") + WordXML.p(Self.need)
    let kind = ReadKind.word(
      "person in a table", body, titles: ["Robot de relevé"], sections: ["Contexte"],
      text: ["Terminé"], absent: ["Costa", "Roy"])
    #expect(kind.mismatches() == [])
  }
}
