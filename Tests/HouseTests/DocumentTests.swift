import TestSupport
import Testing

/// What the documents say of the house is what the house is.
@Suite struct DocumentTests {
  /// The rows of the first table whose first cell is a name in backquotes, as cells.
  private func rows(of path: String) -> [[Substring]] {
    Repository.text(of: path).split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { cell in cell.drop { $0 == " " } } }
  }

  private func quoted(_ text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func theArchitectureNamesEveryModuleWithWhatItImports() {
    let modules = Set(ModuleTable.imports.keys)
    var imports: [String: Set<String>] = [:]
    for row in rows(of: "docs/ARCHITECTURE.md") where row.count >= 3 {
      guard let name = quoted(row[0]).first, modules.contains(name) else { continue }
      imports[name] =
        row[2].hasPrefix("all of them")
        ? modules.subtracting(quoted(row[2])) : Set(quoted(row[2]))
    }
    #expect(Set(imports.keys) == modules)
    for (name, allowed) in ModuleTable.imports {
      let own = modules.subtracting([name])
      #expect(
        (imports[name] ?? []).intersection(own) == allowed.intersection(own), "row of \(name)")
    }
  }

  /// The ways of a key, of a fiche and of a journal line name the files in their order.
  @Test func filesThatTheArchitectureNamesAreThere() {
    let names = Set(
      SourceFile.all(below: "Sources").compactMap {
        $0.path.split(separator: "/").last.map(String.init)
      })
    for name in quoted(Repository.text(of: "docs/ARCHITECTURE.md")) where name.hasSuffix(".swift") {
      #expect(names.contains(name), "docs/ARCHITECTURE.md: \(name)")
    }
  }

  @Test func theReadmeNamesEveryTask() {
    let readme = Repository.text(of: "README.md")
    let tasks = Repository.text(of: "Makefile").split(separator: "\n").compactMap { line in
      line.contains(": ") && line.contains(" ## ") && !line.hasPrefix("\t")
        ? line.prefix { $0 != ":" } : nil
    }
    #expect(tasks.contains("pictures"))
    for task in tasks { #expect(readme.contains("`make \(task)"), "make \(task)") }
  }

  /// A picture or page that a document leads to must be there.
  @Test(arguments: [
    "README.md", "docs/ARCHITECTURE.md", "docs/CONTRIBUTING.md", "docs/DESIGN.md",
    "docs/EXAM-FACTS.md", "docs/GUIDE.fr.md",
  ])
  func linksLeadSomewhere(document: String) {
    let folder = document.hasPrefix("docs/") ? "docs/" : ""
    let targets = Repository.text(of: document).split(separator: "](").dropFirst()
      .map { $0.prefix { $0 != ")" } }.filter { !$0.hasPrefix("#") && !$0.contains("://") }
    for target in targets {
      let path = folder + target.prefix { $0 != "#" }
      #expect(!Repository.bytes(of: path).isEmpty, "\(document): \(target)")
    }
  }
}
