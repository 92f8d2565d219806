import FileAccess
import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Orals whose candidate is recorded, by a small fake program in place of a microphone.
@Suite(.serialized, .waiting) struct RecordedOralTests {
  private let folder: TemporaryFolder
  private let recorder: String

  init() throws {
    folder = try TemporaryFolder()
    recorder = folder.path("recorder")
    // What is recorded is looked at as it was recorded.
    try folder.makeFolder("config")
    try folder.makeFolder("config/oralblanc")
    try folder.write("pack: off\n", to: "config/oralblanc/config.yaml")
    // Twenty chunks of 50 ms at once, then one every 50 ms.
    try folder.write(
      """
      #!/bin/sh
      dd if=/dev/urandom bs=1600 count=20 2>/dev/null
      while :; do dd if=/dev/urandom bs=1600 count=1 2>/dev/null || exit; sleep 0.05; done
      """, to: "recorder")
    chmod(recorder, 0o755)
  }

  /// Goes through a presentation once sound has come, and leaves.
  private func rehearse(_ options: [String]) throws -> ChildProcess {
    let sessions = folder.path("data/sessions")
    let script = """
      (printf '25\\n\\n\\n'; i=0
      while ! grep -qs recording-started '\(sessions)'/*.jsonl && [ $i -lt 400 ]
      do sleep 0.05; i=$((i + 1)); done
      printf 'fin\\noui\\nx\\nquitter\\n') | "$@"
      """
    return try ChildProcess.run(
      [
        "/bin/sh", "-c", script, "sh", BuiltProgram.path, "rehearse", "--plain", "--lang", "fr",
        "--seed", "3", "--data", folder.path("data"), "--recorder", recorder,
      ] + options,
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
  }

  private func journal() throws -> (path: String, reading: JournalReading) {
    let names = folder.names(in: "data/sessions").filter { $0.hasSuffix(".jsonl") }
    // It is asked for until it is there, which is no fault.
    guard let name = names.first else { throw JournalError.unknownID("") }
    let path = folder.path("data/sessions/\(name)")
    return (path, JournalReader.read(path: path))
  }

  private func sounds() -> [String] {
    folder.names(in: "data/sessions").filter { $0.hasSuffix(".wav") }
  }

  @Test func theSoundLiesBesideTheJournal() throws {
    let oral = try rehearse(["--record"])
    #expect(oral.status == 0)
    #expect(oral.errors.isEmpty)
    #expect(oral.output.contains("Votre voix est enregistrée, sur cette machine seulement."))
    let (path, reading) = try journal()
    #expect(reading.damage == nil)
    let plan = try #require(reading.header).plan
    let state = SessionState(plan: plan, events: reading.events)
    #expect(state.takes.count == 1)
    let take = try #require(state.takes.first)
    #expect(take.isKept)
    #expect(take.cause == .asked)
    #expect(state.slots[0].speech != nil)
    let sound = try #require(sounds().first)
    #expect(path.hasSuffix("/" + sound.replacing(".take-1.wav", with: ".jsonl")))
    var status = stat()
    #expect(stat(folder.path("data/sessions/\(sound)"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(Int(status.st_size) - 44 == take.soundMilliseconds.map { $0 * 32 })
    let history = try ChildProcess.run([
      BuiltProgram.path, "history", "--lang", "fr", "--data", folder.path("data"),
    ])
    #expect(history.output.contains("avec le son"))
  }

  @Test func measuresKeepNoSound() throws {
    let oral = try rehearse(["--record=measures"])
    #expect(oral.status == 0)
    #expect(oral.output.contains("Votre voix est mesurée, aucun son n'est gardé."))
    #expect(sounds().isEmpty)
    let (_, reading) = try journal()
    let state = SessionState(
      plan: try #require(reading.header).plan, events: reading.events)
    #expect(state.takes.map(\.isKept) == [false])
    #expect(state.slots[0].speech != nil)
  }

  @Test func aWordThatSaysNothingIsTold() throws {
    let oral = try ChildProcess.run([
      BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--record", "peut-être",
    ])
    #expect(oral.status == 2)
    #expect(oral.errors.contains("--record peut-être"))
  }

  @Test func theOralGoesOnWhereTheRecorderFails() throws {
    try folder.write("#!/bin/sh\nexit 1\n", to: "recorder")
    let oral = try ChildProcess.run(
      [
        BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--data",
        folder.path("data"), "--recorder", recorder, "--record",
      ],
      environment: ["XDG_CONFIG_HOME": folder.path("config")],
      input: "25\n\n\nfin\noui\nfin\noui\nquitter\n")
    #expect(oral.status == 0)
    #expect(sounds().isEmpty)
    let (_, reading) = try journal()
    let state = SessionState(
      plan: try #require(reading.header).plan, events: reading.events)
    #expect(state.takes.isEmpty)
    #expect(state.slots.count == 3)
  }

  /// A take that a crash cut off has lost a second at most, and the oral goes on with the next one.
  @Test func whatWasHeardOutlivesTheProgram() throws {
    let process = try PipedProcess([
      BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--data",
      folder.path("data"), "--recorder", recorder, "--record",
    ])
    process.send("25", "", "")
    let sessions = folder.path("data/sessions")
    #expect(
      Deadline(seconds: 20).wait {
        (try? self.journal().reading.events.contains {
          if case .sound(.takeStarted) = $0.fact { true } else { false }
        }) ?? false
      })
    process.send(signal: SIGKILL)
    _ = process.waitForEnd()
    let sound = try #require(sounds().first)
    let bytes = try FileReader.bytes(at: "\(sessions)/\(sound)", limitBytes: 1 << 24)
    let told = bytes[40..<44].enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
    #expect(told >= 32_000)
    #expect(bytes.count - 44 - told <= 64_000)
    #expect(try journal().reading.damage == nil)
  }
}
