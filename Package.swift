// swift-tools-version: 6.1

import PackageDescription

// The module of regular expressions, which the compiler imports unasked, is 0.9 MB of a program that has no
// use for it; TextSearch has what there is of it in every text.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]),
]

// Tests spend nearly all of their time in the rooms that read text and draw questions. They are optimised
// in the debug build too, with every check that an ordinary debug build makes. To step through them, build
// with ORALBLANC_STEP=1.
let optimised: [SwiftSetting] =
  Context.environment["ORALBLANC_STEP"] != nil
  ? strict
  : strict + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

// Rooms in which nothing is done ten thousand times over are built to be small in a release, which
// also takes less time.
let small: [SwiftSetting] =
  strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

// The same where tests spend their time.
let smallYetQuick: [SwiftSetting] =
  optimised + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "oralblanc",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "oralblanc", targets: ["oralblanc"])],
  dependencies: [
    // Parts of it that are not public API are used (Tests/EndToEndTests/ArgumentParserTests.swift), so
    // a new minor version is taken only after its tests.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    // Shims over C libraries: the only places that name a C header.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "CMarkGFM",
      linkerSettings: [
        .linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions"),
      ]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CGumbo", linkerSettings: [.linkedLibrary("gumbo")]),
    .target(name: "CChecksum"),
    .target(name: "CMemory"),
    .target(name: "CProcess"),

    // The house, from the bottom up.
    .target(name: "ExamModel", swiftSettings: optimised),
    .target(name: "TextSearch", swiftSettings: optimised),
    .target(name: "TextCells", swiftSettings: optimised),
    .target(name: "JSONText", swiftSettings: optimised),
    .target(name: "FileAccess", swiftSettings: optimised),
    .target(name: "Parallel", swiftSettings: strict),
    .target(
      name: "BundledData", dependencies: ["CZlib"], swiftSettings: smallYetQuick,
      plugins: [.plugin(name: "EmbedBundle")]),
    .target(name: "Frames", dependencies: ["TextCells"], swiftSettings: optimised),
    .target(
      name: "Pages", dependencies: ["TextSearch", "ExamModel", "TextCells", "CMarkGFM", "CYAML"],
      swiftSettings: optimised),
    .target(
      name: "People", dependencies: ["TextSearch", "Pages"], swiftSettings: smallYetQuick),
    .target(
      name: "FicheLibrary",
      dependencies: [
        "TextSearch",
        "ExamModel", "TextCells", "Pages", "People", "FileAccess", "Parallel", "BundledData",
      ],
      swiftSettings: optimised),
    .target(
      name: "DocumentImport",
      dependencies: ["TextSearch", "Pages", "People", "TextCells", "CExpat", "CZlib", "CGumbo"],
      swiftSettings: small),
    .target(name: "Voice", dependencies: ["TextSearch"], swiftSettings: optimised),
    .target(
      name: "SessionEngine", dependencies: ["ExamModel", "Voice"], swiftSettings: optimised),
    .target(
      name: "Speech",
      dependencies: ["TextSearch", "SessionEngine", "ExamModel", "TextCells", "JSONText"],
      swiftSettings: smallYetQuick),
    .target(
      name: "Memory", dependencies: ["SessionEngine", "ExamModel"], swiftSettings: smallYetQuick),
    .target(
      name: "Jury", dependencies: ["TextSearch", "SessionEngine", "ExamModel", "TextCells"],
      swiftSettings: optimised
    ),
    .target(
      name: "SessionJournal",
      dependencies: [
        "TextSearch",
        "SessionEngine", "Voice", "ExamModel", "JSONText", "FileAccess", "Parallel", "CChecksum",
      ],
      swiftSettings: strict),
    .target(
      name: "JuryTable", dependencies: ["SessionEngine", "ExamModel", "TextCells", "JSONText"],
      swiftSettings: small),
    .target(
      name: "Wording",
      dependencies: ["TextSearch", "SessionEngine", "Voice", "Speech", "ExamModel", "TextCells"],
      swiftSettings: small),
    .target(
      name: "Screens",
      dependencies: [
        "TextSearch",
        "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "TextCells", "Voice",
        "Speech",
      ],
      swiftSettings: optimised),
    .target(
      name: "SessionReport",
      dependencies: [
        "TextSearch",
        "SessionEngine", "Memory", "ExamModel", "Frames", "Wording", "Screens", "TextCells",
        "JSONText", "Speech",
      ],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcurses", "Frames"], swiftSettings: strict),
    .target(
      name: "Application",
      dependencies: [
        "TextSearch",
        "ExamModel", "TextCells", "JSONText", "FileAccess", "BundledData", "Pages", "FicheLibrary",
        "DocumentImport", "SessionEngine", "Memory", "Jury", "Voice", "SessionJournal", "Frames",
        "Wording",
        "Screens", "SessionReport", "Terminal", "Parallel", "CMemory", "CProcess", "Speech",
        "JuryTable",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "oralblanc",
      dependencies: [
        "TextSearch", "Application", "ExamModel", "FicheLibrary", "FileAccess", "JSONText", "Pages",
        "SessionEngine", "SessionJournal", "Wording", "Screens", "SessionReport", "Terminal",
        "TextCells", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Writes the pictures of the README; no part of what is installed.
    .target(
      name: "ScreenPictures",
      dependencies: [
        "Screens", "Frames", "SessionEngine", "ExamModel", "FicheLibrary", "Memory", "Voice",
      ],
      path: "Tools/ScreenPictures", swiftSettings: strict),
    .executableTarget(
      name: "oralblanc-pictures", dependencies: ["ScreenPictures", "FileAccess"],
      path: "Tools/oralblanc-pictures", swiftSettings: strict),

    // Measures what no command shows, for `make bench`; no part of what is installed either.
    .target(
      name: "DrillSimulation", dependencies: ["Memory", "ExamModel"],
      path: "Tools/DrillSimulation", swiftSettings: strict),
    .target(
      name: "ClassCorpus",
      dependencies: [
        "Application", "FicheLibrary", "Jury", "SessionJournal", "SessionEngine", "ExamModel",
      ],
      path: "Tools/ClassCorpus", swiftSettings: strict),
    .executableTarget(
      name: "oralblanc-bench",
      dependencies: [
        "ClassCorpus", "DrillSimulation", "FileAccess", "SessionJournal", "SessionEngine",
        "ExamModel", "Voice",
      ],
      path: "Tools/oralblanc-bench", swiftSettings: strict),

    // Embeds exams/, fiches/ with the jury's bank, and templates/ into the executable.
    .executableTarget(
      name: "bundle-embed", dependencies: ["CZlib"], path: "Plugins/bundle-embed"),
    .plugin(name: "EmbedBundle", capability: .buildTool(), dependencies: ["bundle-embed"]),

    // Containers of documents, for tests and the fuzzer.
    .target(
      name: "SmallDocuments", dependencies: ["DocumentImport"], path: "Tools/SmallDocuments",
      swiftSettings: strict),

    // Tests mirror the modules; TestSupport holds what they share.
    .target(
      name: "TestSupport",
      dependencies: ["CProcess", "ExamModel", "Frames", "SessionEngine", "TextCells"],
      path: "Tests/TestSupport", swiftSettings: optimised),
    .testTarget(name: "ExamModelTests", dependencies: ["ExamModel"]),
    .testTarget(name: "TextSearchTests", dependencies: ["TextSearch", "TestSupport"]),
    .testTarget(name: "TextCellsTests", dependencies: ["TextCells", "TestSupport"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(name: "FileAccessTests", dependencies: ["FileAccess", "TestSupport"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel", "TestSupport"]),
    .testTarget(name: "FramesTests", dependencies: ["Frames", "TestSupport"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "ExamModel", "BundledData", "Parallel", "TestSupport"]),
    .testTarget(
      name: "FicheLibraryTests",
      dependencies: [
        "FicheLibrary", "Pages", "ExamModel", "FileAccess", "BundledData", "TextCells",
        "TestSupport",
      ],
      exclude: ["Corpus", "Fixtures"]),
    .testTarget(
      name: "DocumentImportTests",
      dependencies: [
        "DocumentImport", "FicheLibrary", "Pages", "People", "SmallDocuments", "TestSupport",
      ],
      exclude: ["Golden", "Fixtures"]),
    .testTarget(
      name: "SessionEngineTests", dependencies: ["SessionEngine", "ExamModel", "TestSupport"]),
    .testTarget(
      name: "MemoryTests",
      dependencies: ["Memory", "DrillSimulation", "SessionEngine", "ExamModel", "TestSupport"]),
    .testTarget(
      name: "JuryTests",
      dependencies: ["Jury", "SessionEngine", "ExamModel", "FicheLibrary", "Pages", "TestSupport"],
      exclude: ["Corpus", "__Draws__"]),
    .testTarget(name: "VoiceTests", dependencies: ["Voice", "TestSupport"]),
    .testTarget(
      name: "SessionJournalTests",
      dependencies: [
        "SessionJournal", "SessionEngine", "ExamModel", "FileAccess", "JSONText", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SpeechTests",
      dependencies: ["Speech", "SessionEngine", "ExamModel", "FicheLibrary", "Jury", "TestSupport"]),
    .testTarget(
      name: "JuryTableTests",
      dependencies: ["JuryTable", "SessionEngine", "ExamModel", "JSONText", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "SessionEngine", "ExamModel"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Wording", "Frames", "SessionEngine", "Memory", "ExamModel", "SessionJournal",
        "FicheLibrary", "Pages", "TextCells", "Voice", "Speech", "TestSupport",
      ],
      exclude: ["__Screens__"]),
    .testTarget(
      name: "SessionReportTests",
      dependencies: [
        "SessionReport", "Memory", "Screens", "Frames", "SessionEngine", "ExamModel", "JSONText",
        "TextCells", "TestSupport",
      ],
      exclude: ["__Reports__"]),
    .testTarget(
      name: "GrowthTests",
      dependencies: [
        "Application", "SessionReport", "Screens", "Frames", "SessionJournal", "SessionEngine",
        "FicheLibrary", "Pages", "ExamModel", "DocumentImport", "Memory", "Jury",
        "SmallDocuments", "TextSearch",
      ]),
    .testTarget(
      name: "ScreenPicturesTests", dependencies: ["ScreenPictures", "Frames", "TestSupport"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Frames", "TestSupport"]),
    .testTarget(
      name: "ApplicationTests",
      dependencies: [
        "Application", "DocumentImport", "ExamModel", "FicheLibrary", "Frames", "Parallel",
        "Screens",
        "SessionEngine", "SessionJournal", "Terminal", "TestSupport",
      ]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "oralblanc", "Application", "ClassCorpus", "SessionJournal", "SessionEngine", "ExamModel",
        "FicheLibrary", "FileAccess", "JSONText", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Growth over three doublings takes minutes; `make growth` alone asks for it.
if Context.environment["ORALBLANC_GROWTH"] == nil {
  package.targets.removeAll { $0.name == "GrowthTests" }
}

// `make fuzz` alone asks for this: every module is instrumented then, which ordinary builds are not.
if Context.environment["ORALBLANC_FUZZ"] != nil {
  for target in package.targets where target.type == .regular {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
  }
  package.targets.append(
    .executableTarget(
      name: "oralblanc-fuzz",
      dependencies: [
        "DocumentImport", "ExamModel", "FicheLibrary", "Frames", "Jury", "JSONText", "JuryTable",
        "Pages",
        "Screens", "SessionEngine", "SessionJournal", "SessionReport", "SmallDocuments",
        "Terminal", "TextCells", "Wording",
      ],
      path: "Tools/oralblanc-fuzz", exclude: ["Dictionaries", "Seeds"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
