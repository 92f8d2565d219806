/// The table of modules: what each may import, and does.
///
/// The one place that the manifest, the sources and `docs/ARCHITECTURE.md` are held against, each in
/// both directions. `Synchronization` belongs to the standard library and is not counted.
enum ModuleTable {
  static let imports: [String: Set<String>] = [
    "ExamModel": [],
    "TextCells": [],
    "JSONText": [],
    "FileAccess": ["Glibc", "Darwin"],
    "Parallel": ["Glibc", "Darwin"],
    "BundledData": [],
    "Frames": ["TextCells"],
    "Pages": ["ExamModel", "TextCells", "CMarkGFM", "CYAML"],
    "People": ["Pages"],
    "FicheLibrary": [
      "ExamModel", "TextCells", "Pages", "People", "FileAccess", "Parallel", "BundledData",
    ],
    "DocumentImport": ["Pages", "People", "TextCells", "CExpat", "CZlib", "CGumbo"],
    "SessionEngine": ["ExamModel", "Voice"],
    "Memory": ["SessionEngine", "ExamModel", "Glibc", "Darwin"],
    "Jury": ["SessionEngine", "ExamModel", "TextCells"],
    "Voice": ["Glibc", "Darwin"],
    "Speech": ["SessionEngine", "ExamModel", "TextCells", "JSONText"],
    "SessionJournal": [
      "SessionEngine", "Voice", "ExamModel", "JSONText", "FileAccess", "Parallel", "CChecksum",
      "Glibc", "Darwin",
    ],
    "JuryTable": ["SessionEngine", "ExamModel", "TextCells", "JSONText"],
    "Wording": ["SessionEngine", "Voice", "Speech", "ExamModel", "TextCells"],
    "Screens": [
      "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "TextCells", "Voice",
      "Speech",
    ],
    "SessionReport": [
      "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "Screens", "TextCells",
      "JSONText", "Speech",
    ],
    "Terminal": ["CNcurses", "Frames"],
    "Application": [
      "ExamModel", "TextCells", "JSONText", "FileAccess", "BundledData", "Pages", "FicheLibrary",
      "DocumentImport", "SessionEngine", "Memory", "Jury", "Voice", "SessionJournal", "Frames",
      "Wording", "Screens", "SessionReport", "Terminal", "Parallel", "CMemory", "CProcess",
      "Speech",
      "JuryTable", "Glibc", "Darwin",
    ],
    "oralblanc": [
      "Application", "ExamModel", "FicheLibrary", "FileAccess", "JSONText", "Pages",
      "SessionEngine", "SessionJournal", "Wording", "Screens", "SessionReport", "Terminal",
      "TextCells",
      "CProcess", "ArgumentParser", "Glibc", "Darwin",
    ],
  ]

  /// What belongs to the system and is declared nowhere.
  static let system: Set<String> = ["Glibc", "Darwin", "Synchronization"]
}
