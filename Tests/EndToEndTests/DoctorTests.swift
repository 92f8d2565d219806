import JSONText
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `oralblanc doctor` on machines that are made of a few fake programs.
@Suite(.waiting) struct DoctorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("bin")
    try folder.makeFolder("run")
  }

  private func install(_ names: String...) throws {
    for name in names { chmod(try folder.write("#!/bin/sh\n", to: "bin/\(name)"), 0o755) }
  }

  private func run(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> ChildProcess {
    let machine = [
      "PATH": folder.path("bin"), "HOME": folder.path, "XDG_DATA_HOME": "", "TERM": "xterm",
      "XDG_RUNTIME_DIR": folder.path("run"), "PULSE_SERVER": "", "EDITOR": "", "VISUAL": "",
      "XDG_CONFIG_HOME": folder.path("config"), "LC_ALL": "fr_FR.UTF-8",
    ]
    return try ChildProcess.run(
      [BuiltProgram.path, "doctor"] + arguments,
      environment: machine.merging(environment) { $1 })
  }

  /// One check of the JSON, by its subject.
  private func check(
    _ subject: String, _ environment: [String: String] = [:], arguments: [String] = []
  ) throws -> JSONValue {
    let value = try JSONValue(parsing: try run(["--json"] + arguments, environment).output)
    guard case .array(let checks)? = value["checks"] else { return .null }
    return checks.first { $0["subject"] == .string(subject) } ?? .null
  }

  @Test func aBareMachineLacksMuchAndNothingIsBroken() throws {
    try install("apt-get", "vi")
    try folder.write("", to: "run/pipewire-0")
    let bare = try run()
    #expect(bare.status == 0)
    #expect(bare.output.contains("Voix                manque : paquet espeak-ng"))
    let command = bare.output.split(separator: "\n").last
    #expect(
      command?.hasSuffix("apt-get install poppler-utils espeak-ng pipewire-bin sox opus-tools")
        == true)
    let english = try run(["--lang", "en"])
    #expect(english.output.contains("Voice         missing: package espeak-ng"))
    #expect(english.output.contains("To install what is missing:"))
    #expect(english.errors.isEmpty)
  }

  @Test func whatIsThereIsFoundWithItsPlace() throws {
    try install(
      "vi", "spd-say", "espeak-ng", "pw-play", "parec", "arecord", "pdftohtml",
      "sox", "opusenc")
    let whole = try run()
    #expect(whole.status == 0)
    #expect(!whole.output.contains("manque"))
    #expect(whole.output.contains("trouvé : spd-say (\(folder.path("bin/spd-say")))"))
    #expect(try check("player")["path"] == .string(folder.path("bin/pw-play")))
    #expect(try check("recorder")["name"] == .string("parec"))
    #expect(try check("terminal")["name"] == .string("xterm"))
    // Nothing was written where the sessions would be kept.
    #expect(!folder.names().contains(".local"))
  }

  /// A code is worth its package only to whoever has the page that it leads to.
  @Test func thePageOfTheJuryIsNamed() throws {
    #expect(try check("page")["state"] == .string("none"))
    #expect(try check("qr_code")["state"] == .string("none"))
    #expect(try run().output.contains("make page"))
    try install("oralblanc-page")
    #expect(try check("page")["path"] == .string(folder.path("bin/oralblanc-page")))
    #expect(try check("qr_code")["package"] == .string("qrencode"))
    try install("qrencode")
    #expect(try check("qr_code")["name"] == .string("qrencode"))
  }

  @Test func packagesSuitTheSystemOfTheMachine() throws {
    try folder.makeFolder("run/pulse")
    try folder.write("", to: "run/pulse/native")
    #expect(try check("player")["package"] == .string("pulseaudio-utils"))
    #expect(try check("sound")["name"] == .string("PulseAudio"))
    #expect(
      try check("sound", ["XDG_RUNTIME_DIR": "/nowhere", "PULSE_SERVER": "unix:/x"])["name"]
        == .string("PulseAudio"))
    // Without Debian's installer the packages are named, and no command is promised.
    let other = try run()
    #expect(other.output.contains("sous les noms de Debian"))
    #expect(!other.output.contains("apt-get"))
  }

  @Test func aFileThatIsNoProgramIsNotFound() throws {
    try folder.write("#!/bin/sh\n", to: "bin/pdftohtml")
    try folder.makeFolder("bin/espeak-ng")
    #expect(try check("pdf_reader")["state"] == .string("missing"))
    #expect(try check("voice")["state"] == .string("missing"))
  }

  @Test func whatThePersonNamedMustBeThere() throws {
    try install("apt-get", "vi", "nano")
    let editor = try run([], ["EDITOR": "kakoune --wait"])
    #expect(editor.status == 1)
    #expect(editor.output.contains("« kakoune » est introuvable"))
    #expect(try check("editor", ["EDITOR": "nano -w"])["name"] == .string("nano"))
    try folder.makeFolder("config")
    try folder.makeFolder("config/oralblanc")
    try folder.write("voice: ma-voix -x\n", to: "config/oralblanc/config.yaml")
    #expect(try run().status == 1)
    #expect(try check("voice")["problem"] == .string("no_such_program"))
    try install("ma-voix")
    #expect(try check("voice")["path"] == .string(folder.path("bin/ma-voix")))
    try folder.write("player: mon-lecteur\n", to: "config/oralblanc/config.yaml")
    #expect(try check("player")["problem"] == .string("no_such_program"))
    try folder.write("player: off\n", to: "config/oralblanc/config.yaml")
    #expect(try check("player")["state"] == .string("missing"))
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func aTerminalWithoutAScreenIsToldWithAWayOut(name: String) throws {
    let answer = try run([], ["TERM": name])
    #expect(answer.status == 1)
    #expect(answer.output.contains("--plain"))
    #expect(try check("terminal", ["TERM": name])["problem"] == .string("unknown_terminal"))
  }

  @Test func anotherEncodingIsTold() throws {
    let answer = try run([], ["LC_ALL": "fr_FR.ISO-8859-1"])
    #expect(answer.status == 1)
    #expect(answer.output.contains("ISO-8859-1"))
  }

  @Test func theDataFolderMustTakeSessions() throws {
    try folder.write("", to: "in-the-way")
    let blocked = folder.path("in-the-way/data")
    #expect(try check("data_folder", arguments: ["--data", blocked])["state"] == .string("broken"))
    #expect(try run(["--data", blocked]).status == 1)
    #expect(
      try check("data_folder", arguments: ["--data", folder.path("a/b/c")])["state"]
        == .string("found"))
    #expect(try check("data_folder", ["HOME": ""])["problem"] == .string("no_data_folder"))
  }

  @Test func itHasAFrenchName() throws {
    let french = try ChildProcess.run(
      [BuiltProgram.path, "diagnostic", "--json"], environment: ["TERM": "xterm"])
    #expect(french.output.hasPrefix("{"))
  }
}
