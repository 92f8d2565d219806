import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// Links of a fiche in a small Hugo site on the disk.
struct LinkInspectorTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    for folder in ["static", "static/img", "content", "content/missions", "content/missions/img"] {
      try site.makeFolder(folder)
    }
    try site.write("", to: "hugo.toml")
    try site.write("x", to: "static/img/plan.png")
    try site.write("x", to: "content/missions/img/été 1.png")
    try site.write("x", to: "content/missions/autre.md")
  }

  private func broken(_ body: String, at name: String = "content/missions/f.md") throws -> [String]
  {
    let path = try site.write(body, to: name)
    let fiche = FicheReader.read(text: body, path: path).fiche
    return LinkInspector.brokenLinks(in: fiche).map { fact, line in
      switch fact {
      case .fiche(.imageMissing(let address)): "\(line) image \(address)"
      case .fiche(.linkBroken(let address)): "\(line) link \(address)"
      default: "\(fact)"
      }
    }
  }

  @Test(arguments: [
    "![a](img/%C3%A9t%C3%A9%201.png)", "![a](./img/%C3%A9t%C3%A9%201.png#x)",
    "![a](/img/plan.png)", "![a](img/plan.png?v=2)", "[a](autre.md)", "[a](../autre.md)",
    "![a](../img/%C3%A9t%C3%A9%201.png)", "[a](../missions/autre.md)",
    "[a](https://exemple.fr/absent.png)", "[a](//exemple.fr/absent.png)", "[a](#plus-bas)",
    "[a](mailto:a@b.fr)", "[a](/missions/)", "[a](page-du-site)", "![a](data:image/png;base64,x)",
  ])
  func leavesWorkingLinksAlone(_ link: String) throws {
    #expect(try broken("# T\n\n\(link)\n") == [])
  }

  @Test func reportsWhatIsNotThereWithItsLine() throws {
    let body = """
      # T

      Un texte
      sur ![deux](img/absent.png) lignes
      et [trois](docs/absent.pdf).

      - item
        - ![b](/img/absent.png)

      | a | b |
      |---|---|
      | x | y |
      | x | **[c](absent.zip)** |

      > [d](absent.md)
      """
    #expect(
      try broken(body) == [
        "4 image img/absent.png", "5 link docs/absent.pdf", "8 image /img/absent.png",
        "13 link absent.zip", "15 link absent.md",
      ])
  }

  @Test func withoutASiteASlashMeansNothing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "f.md")
    let fiche = FicheReader.read(
      text: "# T\n\n![a](/img/plan.png) ![b](plan.png)\n", path: path
    ).fiche
    #expect(
      LinkInspector.brokenLinks(in: fiche).map(\.fact) == [
        .fiche(.imageMissing(address: "plan.png"))
      ])
  }

  @Test func imagesInAddressesThatCannotBePathsAreLeftAlone() throws {
    #expect(try broken("# T\n\n![a](%00.png) [b](<{{ .Site }}/a.pdf>)\n") == [])
  }
}
