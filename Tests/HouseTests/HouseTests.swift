import TestSupport
import Testing

/// The rules of the house, read off the sources themselves.
@Suite struct HouseTests {
  /// What a module may import of ours and of the system; ArgumentParser is the commands' own.
  ///
  /// `Synchronization` belongs to the standard library.
  static let allowed: [String: Set<String>] = [
    "ExamModel": [],
    "TextCells": [],
    "JSONText": [],
    "FileAccess": ["Glibc", "Darwin"],
    "Parallel": ["Glibc", "Darwin"],
    "BundledData": [],
    "FicheLibrary": [
      "ExamModel", "TextCells", "FileAccess", "Parallel", "BundledData", "CMarkGFM", "CYAML",
    ],
    "SessionEngine": ["ExamModel"],
    "Jury": ["SessionEngine", "ExamModel"],
    "SessionJournal": [
      "SessionEngine", "ExamModel", "JSONText", "FileAccess", "Parallel", "Glibc", "Darwin",
    ],
    "Screens": ["SessionEngine", "ExamModel", "TextCells"],
    "SessionReport": ["SessionEngine", "ExamModel", "Screens", "TextCells", "JSONText"],
    "Terminal": ["CNcurses", "Screens"],
    "oralblanc": [
      "ExamModel", "TextCells", "JSONText", "FileAccess", "BundledData", "FicheLibrary",
      "SessionEngine", "Jury", "SessionJournal", "Screens", "SessionReport", "Terminal",
      "ArgumentParser", "CMemory",
      "Glibc", "Darwin",
    ],
  ]

  static let longestFileLines = 600

  @Test(arguments: allowed.keys.sorted())
  func modulesImportOnlyWhatTheyMay(module: String) {
    let allowed = Self.allowed[module] ?? []
    for file in SourceFile.all(below: "Sources/\(module)") {
      for name in file.imports where name != "Synchronization" {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func everyModuleHasItsRule() {
    let modules = Set(
      SourceFile.all(below: "Sources").compactMap { file in
        file.path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(modules == Set(Self.allowed.keys))
  }

  @Test func noFileIsTooLong() {
    for file in SourceFile.all(below: "Sources") + SourceFile.all(below: "Tests") {
      #expect(file.lines.count <= Self.longestFileLines, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test func nothingIsForcedOrLeftForLater() {
    let banned = ["try" + "!", "as" + "!", "FIX" + "ME", "TO" + "DO", "fatal" + "Error("]
    for file in SourceFile.all(below: "Sources") {
      for (number, line) in file.lines.enumerated() {
        for word in banned {
          #expect(!line.contains(word), "\(file.path):\(number + 1): \(word)")
        }
        #expect(!SourceFile.forcesUnwrap(line), "\(file.path):\(number + 1): forced unwrap")
      }
    }
  }

  @Test func aForcedUnwrapIsRecognised() {
    #expect(SourceFile.forcesUnwrap("let x = y" + "!"))
    #expect(SourceFile.forcesUnwrap("f(a" + "!.b)"))
    #expect(SourceFile.forcesUnwrap("list[0]" + "!.c"))
    #expect(!SourceFile.forcesUnwrap("if !a, a != b { }"))
    #expect(!SourceFile.forcesUnwrap("let text = \"Attention !\""))
    #expect(!SourceFile.forcesUnwrap("// Look out!"))
  }
}
