import TestSupport
import Testing

/// The jury's page is a package of its own: what it may import, and that the program knows nothing of it.
@Suite struct PagePackageTests {
  private static let imports: [String: Set<String>] = [
    "PageRules": ["JSONText", "Glibc", "Darwin"],
    "PageServer": [
      "JSONText", "PageRules", "NIOCore", "NIOPosix", "NIOHTTP1", "Glibc", "Darwin",
    ],
    "oralblanc-page": ["CProcess", "PageRules", "PageServer", "Glibc", "Darwin"],
  ]

  @Test(arguments: imports.keys.sorted())
  func importsWhatItMayAndNoMore(module: String) {
    let files = SourceFile.all(below: "Page/Sources/\(module)")
    #expect(!files.isEmpty)
    for file in files {
      for name in file.imports {
        #expect(Self.imports[module]?.contains(name) == true, "\(file.path) imports \(name)")
      }
    }
  }

  /// The network ends in the page: no module of the program imports it, and no dependency brings it.
  @Test func theProgramLinksNoNetwork() {
    for file in SourceFile.all(below: "Sources") {
      for name in file.imports { #expect(!name.hasPrefix("NIO"), "\(file.path)") }
    }
    #expect(!Repository.text(of: "Package.swift").contains("swift-nio"))
  }

  @Test func nothingIsForced() {
    for file in SourceFile.all(below: "Page/Sources") {
      #expect(file.lines.count <= HouseTests.longestFileLines, "\(file.path)")
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains("try" + "!"), "\(file.path):\(number + 1)")
        #expect(!SourceFile.forcesUnwrap(line), "\(file.path):\(number + 1): forced unwrap")
      }
    }
  }
}
