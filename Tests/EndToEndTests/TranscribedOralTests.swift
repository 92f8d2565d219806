import FileAccess
import JSONText
import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Recorded orals whose words a small fake program writes down.
@Suite(.serialized, .waiting) struct TranscribedOralTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["bin", "modules", "config", "config/oralblanc"] { _ = try folder.makeFolder(name) }
    try program(
      "recorder",
      """
      dd if=/dev/urandom bs=1600 count=20 2>/dev/null
      while :; do dd if=/dev/urandom bs=1600 count=1 2>/dev/null || exit; sleep 0.05; done
      """)
    try program(
      "transcriber",
      #"""
      echo loading >&2
      n=0
      for w in euh du coup on a mis gé elle pé i pour trois cents postes voilà; do
        printf '{"start":0.%d,"end":0.%d,"word":"%s"}\n' $((100 + n * 20)) $((115 + n * 20)) "$w"
        n=$((n + 1))
      done
      echo '{"done":true,"model":"fake-1"}'
      """#)
  }

  private func program(_ name: String, _ script: String) throws {
    try folder.write("#!/bin/sh\n\(script)\n", to: name)
    chmod(folder.path(name), 0o755)
  }

  /// Goes through a presentation once sound has come, and leaves.
  private func rehearse(_ options: [String]) throws -> ChildProcess {
    let sessions = folder.path("data/sessions")
    let script = """
      (printf '25\\n\\n\\n'; i=0
      while ! grep -qs recording-started '\(sessions)'/*.jsonl && [ $i -lt 400 ]
      do sleep 0.05; i=$((i + 1)); done; sleep 1
      for slot in 1 2 3 4; do printf 'fin\\noui\\n'; done) | "$@"
      """
    return try ChildProcess.run(
      [
        "/bin/sh", "-c", script, "sh", BuiltProgram.path, "rehearse", "--plain", "--lang", "fr",
        "--seed", "3", "--data", folder.path("data"), "--recorder", folder.path("recorder"),
      ] + options,
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
  }

  private func run(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--lang", "fr", "--data", folder.path("data")],
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
  }

  private func names(_ ending: String) -> [String] {
    folder.names(in: "data/sessions").filter { $0.hasSuffix(ending) }
  }

  private func state() throws -> SessionState {
    let name = try #require(names(".jsonl").first { !$0.hasSuffix(".words.jsonl") })
    let reading = JournalReader.read(path: folder.path("data/sessions/\(name)"))
    #expect(reading.damage == nil)
    return SessionState(plan: try #require(reading.header).plan, events: reading.events)
  }

  @Test func wordsAreWrittenDownAfterwards() throws {
    #expect(try rehearse(["--record"]).status == 0)
    #expect(names(".words.jsonl").isEmpty)
    let told = try run(["transcribe", "--transcriber", folder.path("transcriber")])
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.output.contains("Transcription faite"))
    #expect(told.output.contains("« du coup » 1 fois"))
    #expect(try state().transcribed?.model == "fake-1")
    let words = try #require(names(".words.jsonl").first)
    var status = stat()
    #expect(stat(folder.path("data/sessions/\(words)"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    // It is no journal of its own, and the history knows of it.
    let history = try run(["history"])
    #expect(history.output.split(separator: "\n").count == 1)
    #expect(history.output.contains("transcrit"))
    let export = try run(["export", "--format", "json"])
    #expect(export.output.contains("\"model"))
    #expect(export.output.contains("\"voilà\""))
    for format in ["md", "html", "txt"] {
      let text = try run(["export", "--format", format]).output
      #expect(text.contains("Ce que vous avez dit"), "\(format)")
    }
    #expect(try run(["export", "--format", "csv"]).output.contains("counted_words_per_minute"))
    // Once more replaces what there was.
    #expect(try run(["transcrire", "--transcriber", folder.path("transcriber")]).status == 0)
    #expect(names(".words.jsonl").count == 1)
  }

  @Test func anOralTranscribesItself() throws {
    let oral = try rehearse(["--record", "--transcriber", folder.path("transcriber")])
    #expect(oral.status == 0)
    #expect(oral.output.contains("Transcription faite"))
    #expect(names(".words.jsonl").count == 1)
    #expect(try state().transcribed != nil)
  }

  @Test func measuresHaveNothingToTranscribe() throws {
    let oral = try rehearse([
      "--record=measures", "--transcriber", folder.path("transcriber"),
    ])
    #expect(oral.status == 0)
    #expect(oral.output.contains("il n'y a rien à transcrire"))
    let told = try run(["transcribe", "--transcriber", folder.path("transcriber")])
    #expect(told.status == 1)
    #expect(told.errors.contains("sans garder de son"))
    #expect(names(".words.jsonl").isEmpty)
  }

  @Test func withoutAProgramItSaysHow() throws {
    #expect(try rehearse(["--record"]).status == 0)
    let told = try run(["transcribe"])
    #expect(told.status == 1)
    #expect(told.errors.contains("transcriber:"))
    try folder.write(
      "transcriber: \(folder.path("transcriber"))\n", to: "config/oralblanc/config.yaml")
    #expect(try run(["transcribe"]).status == 0)
    let doctor = try run(["doctor"])
    #expect(doctor.output.contains(folder.path("transcriber")))
  }

  @Test func aBadProgramLosesNothing() throws {
    #expect(try rehearse(["--record"]).status == 0)
    try program("prose", "yes 'Bonjour à toutes et à tous'")
    let prose = try run(["transcribe", "--transcriber", folder.path("prose")])
    #expect(prose.status == 1)
    #expect(prose.errors.contains("n'écrit pas ce qui est attendu"))
    #expect(names(".words.jsonl").isEmpty)
    #expect(try state().transcribed == nil)
    #expect(try run(["transcribe", "--transcriber", folder.path("transcriber")]).status == 0)
    // What there was stays where a later run brings nothing.
    #expect(try run(["transcribe", "--transcriber", folder.path("prose")]).status == 1)
    #expect(try state().transcribed?.wordCount == 15)
  }

  /// A take that was packed is unpacked for as long as the transcriber reads it.
  @Test func aPackedTakeIsUnpacked() throws {
    #expect(try rehearse(["--record"]).status == 0)
    let wav = try #require(names(".wav").first)
    let path = folder.path("data/sessions/\(wav)")
    let sound = try FileReader.bytes(at: path, limitBytes: 1 << 24).dropFirst(44)
    try folder.write(
      Array(sound), to: "data/sessions/\(wav.replacing(".wav", with: ".flac"))")
    #expect(unlink(path) == 0)
    try program("bin/flac", "for file; do :; done; exec cat \"$file\"")
    try program(
      "transcriber",
      """
      head -c 4 "$3" | grep -q RIFF && echo '{"start":0.1,"end":0.2,"word":"oui"}'
      echo "$3" > '\(folder.path("named"))'; echo '{"done":true}'
      """)
    let told = try ChildProcess.run(
      [
        BuiltProgram.path, "transcribe", "--lang", "fr", "--data", folder.path("data"),
        "--transcriber", folder.path("transcriber"),
      ],
      environment: [
        "XDG_CONFIG_HOME": folder.path("config"), "TMPDIR": folder.path,
        "PATH": folder.path("bin") + ":/usr/bin:/bin",
      ])
    #expect(told.status == 0, "\(told.errors)")
    #expect(try state().transcribed?.wordCount == 1)
    let named = String(
      decoding: try FileReader.bytes(at: folder.path("named"), limitBytes: 4096), as: UTF8.self)
    #expect(named.hasSuffix(".wav\n"))
    #expect(access(String(named.dropLast()), F_OK) != 0)
  }

  /// The example of the repository, with a module of that name in place of Vosk.
  @Test func theExampleSpeaksTheContract() throws {
    #expect(try rehearse(["--record"]).status == 0)
    try folder.write(
      """
      import json
      SetLogLevel = lambda level: None
      Model = str
      class KaldiRecognizer:
          def __init__(self, model, rate):
              assert rate == 16000 and model.endswith("/vosk/fr")
              self.bytes = 0
          def SetWords(self, wanted): assert wanted
          def AcceptWaveform(self, data):
              self.bytes += len(data)
              return self.bytes == len(data)
          def Result(self):
              return json.dumps({"text": "oui", "result": [
                  {"conf": 0.5, "start": 0.1, "end": 0.2, "word": "oui"}]})
          def FinalResult(self): return json.dumps({"text": ""})
      """, to: "modules/vosk.py")
    let told = try ChildProcess.run(
      [
        BuiltProgram.path, "transcribe", "--lang", "fr", "--data", folder.path("data"),
        "--transcriber", "\(Repository.root)/examples/transcribe_vosk.py",
      ],
      environment: [
        "XDG_CONFIG_HOME": folder.path("config"), "PYTHONPATH": folder.path("modules"),
      ])
    #expect(told.status == 0, "\(told.errors)")
    #expect(try state().transcribed?.wordCount == 1)
    #expect(try state().transcribed?.model == "vosk-fr")
  }
}
