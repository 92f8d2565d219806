/// The table of modules: what each may import, and does.
///
/// The one place that the manifest, the sources and `docs/ARCHITECTURE.md` are held against, each in
/// both directions. `Synchronization` belongs to the standard library and is not counted.
enum ModuleTable {
  static let imports: [String: Set<String>] = [
    "ExamModel": [],
    "TextSearch": ["Glibc", "Darwin"],
    "TextCells": [],
    "JSONText": [],
    "FileAccess": ["Glibc", "Darwin"],
    "Parallel": ["Glibc", "Darwin"],
    "BundledData": ["CZlib"],
    "Frames": ["TextCells"],
    "Pages": ["TextSearch", "ExamModel", "TextCells", "CMarkGFM", "CYAML"],
    "People": ["TextSearch", "Pages"],
    "FicheLibrary": [
      "TextSearch", "ExamModel", "TextCells", "Pages", "People", "FileAccess", "Parallel",
      "BundledData",
    ],
    "DocumentImport": ["TextSearch", "Pages", "People", "TextCells", "CExpat", "CZlib", "CGumbo"],
    "SessionEngine": ["ExamModel", "Voice"],
    "Memory": ["SessionEngine", "ExamModel", "Glibc", "Darwin"],
    "Jury": ["TextSearch", "SessionEngine", "ExamModel", "TextCells"],
    "Voice": ["TextSearch", "Glibc", "Darwin"],
    "Speech": ["TextSearch", "SessionEngine", "ExamModel", "TextCells", "JSONText"],
    "SessionJournal": [
      "TextSearch", "SessionEngine", "Voice", "ExamModel", "JSONText", "FileAccess", "Parallel",
      "CChecksum",
      "Glibc", "Darwin",
    ],
    "JuryTable": ["SessionEngine", "ExamModel", "TextCells", "JSONText"],
    "Wording": ["TextSearch", "SessionEngine", "Voice", "Speech", "ExamModel", "TextCells"],
    "Screens": [
      "TextSearch", "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "TextCells",
      "Voice",
      "Speech",
    ],
    "SessionReport": [
      "TextSearch", "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "Screens",
      "TextCells",
      "JSONText", "Speech",
    ],
    "Terminal": ["CNcurses", "Frames"],
    "Application": [
      "TextSearch", "ExamModel", "TextCells", "JSONText", "FileAccess", "BundledData", "Pages",
      "FicheLibrary",
      "DocumentImport", "SessionEngine", "Memory", "Jury", "Voice", "SessionJournal", "Frames",
      "Wording", "Screens", "SessionReport", "Terminal", "Parallel", "CMemory", "CProcess",
      "Speech",
      "JuryTable", "Glibc", "Darwin",
    ],
    "oralblanc": [
      "TextSearch", "Application", "ExamModel", "FicheLibrary", "FileAccess", "JSONText", "Pages",
      "SessionEngine", "SessionJournal", "Wording", "Screens", "SessionReport", "Terminal",
      "TextCells",
      "CProcess", "ArgumentParser", "Glibc", "Darwin",
    ],
  ]

  /// What belongs to the system and is declared nowhere.
  static let system: Set<String> = ["Glibc", "Darwin", "Synchronization"]
}
