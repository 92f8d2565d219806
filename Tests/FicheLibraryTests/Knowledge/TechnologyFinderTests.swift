import ExamModel
import FicheLibrary
import Testing

struct TechnologyFinderTests {
  private static let catalog = TechnologyCatalog(technologies: [
    Technology(name: "GLPI", spellings: ["glpi 10"], familyID: "helpdesk"),
    Technology(name: "GLPI Agent", familyID: "helpdesk"),
    Technology(name: "FOG", spellings: ["fog project"], isAmbiguous: true, familyID: "deployment"),
    Technology(name: "Go", spellings: ["golang"], isAmbiguous: true, familyID: "language"),
    Technology(name: ".NET", spellings: ["asp.net"], familyID: "framework"),
    Technology(name: "C#", familyID: "language"), Technology(name: "C++", familyID: "language"),
    Technology(name: "802.1X", familyID: "network"), Technology(name: "VLAN", familyID: "network"),
    Technology(name: "Réplication DFS", spellings: ["DFS-R"], familyID: "storage"),
  ])
  private let finder = TechnologyFinder(catalog)

  private func names(_ text: String) -> [String] {
    let fiche = Fiche(
      id: "f", title: "", origin: .unstated(path: "f.md"),
      sections: [
        FicheSection(
          title: "", line: 1, wordCount: 0,
          blocks: [Block(line: 2, content: .paragraph([.text(text)]))])
      ])
    var seen: Set<String> = []
    return finder.mentions(in: fiche).map(\.technologyName).filter { seen.insert($0).inserted }
  }

  @Test(
    arguments: [
      ("Nous avons installé glpi.", ["GLPI"]), ("l'agent de GLPI-Agent", ["GLPI Agent"]),
      ("GLPI 10, puis GLPI", ["GLPI"]), ("Les VLANs et le vlan", ["VLAN"]),
      ("vlanisation, GLPIX", []), ("dans le fog du matin", []), ("avec FOG", ["FOG"]),
      ("avec fog project", ["FOG"]), ("Go et golang", ["Go"]), ("on y go", []),
      ("un code net et propre", []), ("avec .NET et ASP.NET", [".NET"]),
      ("C#, C++ ; C et C+D", ["C#", "C++"]), ("Le 802.1x.", ["802.1X"]),
      ("replication\nDFS", ["Réplication DFS"]), ("la DFS‑R", ["Réplication DFS"]),
      ("réplication. DFS", []), ("GLPI+VLAN", ["GLPI", "VLAN"]),
    ] as [(String, [String])])
  func finds(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func givesLineSectionAndPlaceEachTime() {
    let reading = FicheReader.read(
      text: """
        ---
        title: Tickets
        technologies:
          - fog
          - inconnue
        ---
        Avant, un VLAN.

        ## Contexte et GLPI

        Une ligne,
        puis **GLPI** et [VLAN](https://golang.example).

        ```
        C# ici
        ```

        | Outil | Coût |
        |---|---|
        | Papier | 0 |
        | C++ | 0 |

        ## Suite

        - un
        - VLAN
        """, path: "f.md")
    let runs = reading.fiche.textRuns
    let found = finder.mentions(in: reading.fiche)
    #expect(
      found.map { "\($0.technologyName) \($0.line) \($0.sectionIndex ?? -1)" } == [
        "FOG 4 -1", "VLAN 7 -1", "GLPI 9 0", "GLPI 12 0", "VLAN 12 0", "C++ 21 0", "VLAN 26 1",
      ])
    for mention in found {
      let text = Array(runs[mention.run].text.utf8)[mention.bytes]
      let written = String(decoding: text, as: UTF8.self)
      #expect(written.lowercased() == mention.technologyName.lowercased())
    }
  }

  @Test func findsWhatTheBundledFichesDeclare() {
    let finder = TechnologyFinder(TechnologyCatalogReader.bundled())
    for fiche in FicheLibrary.bundled().fiches {
      let found = finder.mentions(in: fiche)
      let declared = found.filter { $0.sectionIndex == nil && $0.line <= 10 }
      #expect(declared.count >= fiche.declaredTechnologies.count - 1, "\(fiche.id): \(declared)")
      #expect(found.contains { $0.sectionIndex != nil })
    }
  }
}
