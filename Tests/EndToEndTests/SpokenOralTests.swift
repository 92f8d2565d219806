import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An oral whose jury speaks, with a program of the person's own as its voice.
@Suite(.waiting) struct SpokenOralTests {
  private let folder: TemporaryFolder
  private let voice: String

  init() throws {
    folder = try TemporaryFolder()
    voice = try folder.write(
      "#!/bin/sh\ncat >>'\(folder.path("said"))'; echo >>'\(folder.path("said"))'\n", to: "voice")
    chmod(voice, 0o755)
  }

  /// - Parameter isHeard: whether the person leaves only once the voice has said something.
  private func rehearse(
    _ voice: String, configuration: String = "", isHeard: Bool = false
  ) throws -> ChildProcess {
    try folder.makeFolder("config")
    try folder.makeFolder("config/oralblanc")
    try folder.write(configuration, to: "config/oralblanc/config.yaml")
    let options = voice.isEmpty ? [] : ["--voice", voice]
    // To leave silences a voice, and a voice that has hardly been started has said nothing yet.
    let script =
      "(cat; i=0; while [ ! -s '\(folder.path("said"))' ] && [ $i -lt 400 ]; do sleep 0.05; i=$((i + 1)); "
      + "done; echo quitter) | \"$@\""
    return try ChildProcess.run(
      (isHeard ? ["/bin/sh", "-c", script, "sh"] : []) + [
        BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--data",
        folder.path("data"),
      ] + options,
      environment: ["XDG_CONFIG_HOME": folder.path("config")],
      input: "25\n\n\nfin\noui\nquestion\n" + (isHeard ? "" : "quitter\n"))
  }

  @Test func theOralIsTheSameOnPaper() throws {
    let silent = try rehearse("off")
    #expect(silent.status == 0)
    #expect(folder.text(of: "said") == nil)
    folder.remove("config/oralblanc/config.yaml")
    rmdir(folder.path("config/oralblanc"))
    rmdir(folder.path("config"))
    let spoken = try rehearse(voice)
    #expect(spoken.status == 0)
    #expect(spoken.errors.isEmpty)
    let question = "Question 1"
    #expect(spoken.output.contains(question) == silent.output.contains(question))
  }

  @Test func theConfigurationGivesTheJuryAVoice() throws {
    let spoken = try rehearse("", configuration: "voice: \(voice)\n", isHeard: true)
    #expect(spoken.status == 0)
    #expect(spoken.errors.isEmpty)
    #expect(folder.text(of: "said")?.isEmpty == false)
  }

  @Test func aVoiceThatIsNotThereIsToldAndTheOralGoesOn() throws {
    let answer = try rehearse("/no/such/voice")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("Pas de voix (/no/such/voice)"))
    #expect(answer.output.contains("Question 1"))
  }

  @Test func aBlankVoiceIsAWrongUse() throws {
    let answer = try rehearse(" ")
    #expect(answer.status == 2)
    #expect(answer.errors.contains("--voice"))
  }

  private func journal() throws -> String {
    let name = try #require(folder.names(in: "data/sessions").first { $0.hasSuffix(".jsonl") })
    return folder.text(of: "data/sessions/" + name) ?? ""
  }

  /// The answer counts from the end of the voice, which the journal tells; what was said was the question alone.
  @Test func theAnswerBeginsWhenTheVoiceEnds() throws {
    let oral = try PipedProcess([
      BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--voice", voice,
      "--data", folder.path("data"),
    ])
    oral.send("25", "", "", "fin", "oui")
    let deadline = Deadline(seconds: 60)
    #expect(oral.wait(for: "Question 1", deadlineSeconds: 60))
    #expect(try deadline.wait { try journal().contains("\"voice-ended\"") })
    oral.send("question")
    let question = try #require(
      oral.output.split(separator: "\n").first { $0.hasPrefix("Question 1") })
    let text = try #require(question.split(separator: " : ", maxSplits: 1).last)
    #expect(
      deadline.wait {
        // Names and sigles are said as they sound, so only the beginning is the same.
        let last = (folder.text(of: "said") ?? "").split(separator: "\n").last ?? ""
        return last.hasPrefix(text.prefix(8))
      })
    oral.send("quitter")
    #expect(oral.waitForEnd(deadlineSeconds: 60) == 0)
    let types = try journal().split(separator: "\n").map(String.init)
    let asked = try #require(types.firstIndex { $0.contains("\"question-asked\"") })
    #expect(types[asked + 1].contains("\"voice-started\""))
    #expect(types[asked + 2].contains("\"voice-ended\",\"ending\":\"whole\""))
  }
}
