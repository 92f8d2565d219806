import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whatever files say and are called, nothing that is printed is more than text.
@Suite(.waiting) struct UntrustedTextTests {
  private let hostile: HostileFolder

  init() throws { hostile = try HostileFolder() }

  private func run(_ arguments: [String], input: String = "") throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--data", hostile.dataPath],
      environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"], input: input)
  }

  /// - Parameter marked: whether something of the files must be there at all.
  private func expectHarmless(
    _ arguments: [String], input: String = "", marked: Bool = true,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let result = try run(arguments, input: input)
    for (name, text) in [("output", result.output), ("errors", result.errors)] {
      // A pipe gets documents exactly: data may hold any letter, and rows of CSV end as its standard says.
      let leaks = Attack.leaks(
        in: text, lineEnds: arguments.contains("csv") ? ["\n", "\r"] : ["\n"],
        isData: arguments.contains("json") || arguments.contains("--json"))
      #expect(
        leaks.isEmpty, "\(arguments[0]) \(name): \(Set(leaks).sorted())",
        sourceLocation: sourceLocation)
    }
    // No signal may have ended it, and there is always a status of our own.
    #expect((0...2).contains(result.status), sourceLocation: sourceLocation)
    if marked {
      let all = result.output + result.errors
      #expect(
        all.contains(Attack.marker), "\(arguments.joined(separator: " "))",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["table", "json", "csv", "md"]) func check(format: String) throws {
    let paths = [hostile.fichesPath, hostile.examPath, hostile.folder.path("broken")]
    try expectHarmless(["check", "--format", format] + paths)
    try expectHarmless(
      ["check", "--coverage", "--format", format, "--bloc", "all", hostile.fichesPath])
    try expectHarmless(
      ["check", "--coverage", "--format", format, "--exam", hostile.examPath, hostile.fichesPath])
  }

  @Test func checkThatMends() throws {
    let damaged = "---\ntitle: √âpreuve\n---\n\n## Contexte √© \(Attack.marker)\u{1B}[31m\n"
    try hostile.folder.write(damaged, to: "broken/\(HostileFolder.fileName).md")
    try expectHarmless(["check", "--fix", hostile.folder.path("broken")])
  }

  @Test func draw() throws {
    let sources = ["--exam", hostile.examPath, "--fiches", hostile.fichesPath]
    for options in [["--answers"], ["--json", "--answers"], ["--answers", "--lang", "en"]] {
      try expectHarmless(["draw", "--seed", "1", "--count", "40"] + sources + options)
    }
  }

  @Test func sessions() throws {
    for options in [["--lang", "fr"], ["--lang", "en"], ["--json"]] {
      try expectHarmless(["history"] + options)
      try expectHarmless(["progress", "--exam", hostile.examPath] + options)
    }
    for id in [hostile.journalID, "damaged\u{1B}[31m", "\(Attack.marker)\u{1B}[2J\u{202E}"] {
      try expectHarmless(["replay", id, "--transcript"])
    }
    try expectHarmless(["replay", hostile.journalID, "--transcript", "--lang", "en"])
  }

  @Test(arguments: ["md", "html", "csv", "json", "cast", "txt"])
  func export(format: String) throws {
    try expectHarmless(["export", hostile.journalID, "--format", format])
    let file = hostile.folder.path("out")
    let result = try run([
      "export", hostile.journalID, "--format", format, "--output", file,
    ])
    #expect(result.status == 0, "\(result.errors)")
    let text = try #require(hostile.folder.text(of: "out"))
    let lineEnds: Set<Unicode.Scalar> = format == "csv" ? ["\n", "\r"] : ["\n"]
    let leaks = Attack.leaks(in: text, lineEnds: lineEnds, isData: format == "json")
    #expect(leaks.isEmpty, "\(format): \(Set(leaks).sorted())")
    #expect(text.contains(Attack.marker))
    if format == "html" { #expect(!text.contains("<script")) }
  }

  @Test func plainReview() throws {
    for language in ["fr", "en"] {
      try expectHarmless(["review", "--plain", "--lang", language, hostile.fichesPath])
      for name in hostile.folder.names(in: "fiches") where name.hasSuffix(".md") {
        try expectHarmless(
          ["review", "--plain", "--lang", language, hostile.folder.path("fiches/\(name)")])
      }
    }
  }

  @Test func complaints() throws {
    let absent = hostile.folder.path("absent\(HostileFolder.fileName)")
    let text = HostileFolder.fileName
    for arguments in [
      ["rehearse", "--exam", absent], ["rehearse", "--fiches", absent], ["review", absent],
      ["check", absent], ["replay", text + "x", "--transcript"], ["export", text + "x"],
      ["export", hostile.journalID, "--output", absent + "/x"], ["new", "fiche", absent + "/x"],
      ["new", "fiche", absent], ["new", text], ["rehearse", "--resume", text], [text],
      ["rehearse", "--\(text)"], ["rehearse", "--rate", text], ["rehearse", "--time-factor", text],
      ["rehearse", "--mode", text], ["rehearse", "--seed", text], ["draw", "--jury", text],
      ["draw", "--count", text], ["check", "--bloc", text],
      ["rehearse", "--plain", "--announce", text],
      ["rehearse", "--exam", hostile.folder.path("broken/b.md")],
    ] {
      try expectHarmless(arguments + ["--lang", "fr"])
    }
    try expectHarmless(["help", text], marked: false)
    let place = try run(["rehearse", "--data", "/dev/null/\(text)"])
    #expect(Attack.leaks(in: place.errors).isEmpty)
  }

  /// The lines of `--plain`, and each argument that the program of `--announce` gets.
  @Test func plainOral() throws {
    let log = hostile.folder.path("log")
    let program = try hostile.folder.write(
      "#!/bin/sh\nprintf '%s\\n' \"$1\" >>\(log)\n", to: "announcer")
    chmod(program, 0o700)
    for language in ["fr", "en"] {
      let typed = """
        1


        note \(Attack.marker)\u{1B}[31m\u{202E}x
        n
        t
        t
        r
        w
        1
        n
        ?
        \(Attack.marker)\u{1B}]0;x\u{07}
        q

        """
      try expectHarmless(
        [
          "rehearse", "--plain", "--lang", language, "--seed", "4", "--announce", program,
          "--exam", hostile.examPath, "--fiches", hostile.fichesPath,
        ], input: typed)
    }
    let said = hostile.folder.text(of: "log") ?? ""
    #expect(said.contains(Attack.marker))
    #expect(Attack.leaks(in: said).isEmpty)
    // An argument that begins with a dash would be an option of the synthesiser.
    #expect(!said.split(separator: "\n").contains { $0.hasPrefix("-") })
  }
}
