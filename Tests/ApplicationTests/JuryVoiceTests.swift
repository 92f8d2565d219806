import TestSupport
import Testing

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The voice of the jury with small fake programs in place of a synthesiser and a player.
@Suite(.serialized, .waiting) struct JuryVoiceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func program(_ name: String, _ script: String) throws -> String {
    let path = try folder.write("#!/bin/sh\ncd '\(folder.path)'\n\(script)\n", to: name)
    chmod(path, 0o755)
    return path
  }

  private func wait(for voice: JuryVoice, until condition: () -> Bool) -> Bool {
    Deadline(seconds: 20).wait {
      voice.collect()
      return condition()
    }
  }

  @Test func theTextGoesToStandardInputAndNeverToTheCommandLine() throws {
    let say = try program("say", "echo \"$@\" >args; cat >>said; echo >>said")
    let voice = JuryVoice(programs: [.own([say, "-x"])], language: .french)
    voice.speak("Pourquoi « GLPI » ? $(reboot); -v")
    #expect(voice.isBusy)
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(folder.text(of: "said") == "Pourquoi « GLPI » ? $(reboot); -v\n")
    #expect(folder.text(of: "args") == "-x\n")
    #expect(voice.takeFailure() == nil)
  }

  @Test func aSynthesiserWritesAFileThatThePlayerPlays() throws {
    let synthesiser = try program(
      "espeak", "echo \"$@\" >args; while [ \"$1\" != -w ]; do shift; done; cat >\"$2\"")
    let player = try program("play", "cp \"$2\" played; stat -c %a \"$2\" >mode; echo \"$2\" >path")
    let voice = JuryVoice(
      programs: [.synthesiser(synthesiser, player: [player, "-q"])], language: .french)
    voice.speak("Bonjour.")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(folder.text(of: "played") == "Bonjour.")
    #expect(folder.text(of: "args")?.hasPrefix("-v fr -s 150 -w /tmp/oralblanc-voice-") == true)
    #expect(folder.text(of: "mode") == "600\n")
    voice.stop()
    let path = try #require(folder.text(of: "path")).dropLast()
    #expect(access(String(path), F_OK) != 0)
  }

  /// A name that anybody can guess may be a link to a file of the candidate's.
  @Test func noSoundIsWrittenWhereNoFileCanBeMade() throws {
    let synthesiser = try program("espeak", "touch '\(folder.path("started"))'")
    let voice = JuryVoice(
      programs: [.synthesiser(synthesiser, player: ["true"])], language: .french,
      temporaryFolder: folder.path("nowhere"))
    voice.speak("Bonjour.")
    #expect(!voice.isBusy)
    #expect(folder.text(of: "started") == nil)
    #expect(voice.takeFailure() != nil)
    #expect(voice.hasFailed)
  }

  /// The program and what it started are both gone, as a shell leaves its player behind otherwise.
  @Test func silenceIsForAllThatTheProgramStarted() throws {
    let say = try program(
      "say", "cat >/dev/null; sleep 60 & echo $$ $! >pids; wait; echo >survived")
    let voice = JuryVoice(programs: [.own([say])], language: .french)
    voice.speak("Une longue question.")
    #expect(wait(for: voice) { folder.text(of: "pids")?.hasSuffix("\n") == true })
    voice.cut()
    #expect(!voice.isBusy)
    let pids = try #require(folder.text(of: "pids")).split(whereSeparator: \.isWhitespace)
      .compactMap { pid_t($0) }
    #expect(pids.count == 2)
    #expect(wait(for: voice) { pids.allSatisfy { !Self.isRunning($0) } })
    #expect(folder.text(of: "survived") == nil)
    #expect(voice.takeFailure() == nil)
  }

  /// A process that has ended and was not waited for by its own parent is no longer running either.
  private static func isRunning(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    guard fgets(&line, 512, file) != nil else { return false }
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return !text.contains(") Z")
  }

  @Test func anotherTextTakesThePlaceOfTheFirst() throws {
    let say = try program("say", "read text; echo \"$text\" >>said; [ \"$text\" = b ] || sleep 60")
    let voice = JuryVoice(programs: [.own([say])], language: .french)
    voice.speak("a\n")
    #expect(wait(for: voice) { folder.text(of: "said") == "a\n" })
    voice.speak("b\n")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(folder.text(of: "said") == "a\nb\n")
  }

  @Test func anAnnouncementWaitsAndTheLatestOneIsSaid() throws {
    let say = try program("say", "cat >>said; while [ ! -e go ]; do sleep 0.02; done")
    let voice = JuryVoice(programs: [.own([say])], language: .french)
    voice.speak("a")
    voice.speakNext("b")
    voice.speakNext("c")
    try folder.write("", to: "go")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(folder.text(of: "said") == "ac")
  }

  @Test func aServiceThatDoesNotAnswerIsReplacedForTheSameText() throws {
    let service = try program("spd-say", "cat >/dev/null; exit 1")
    let synthesiser = try program("espeak", "while [ \"$1\" != -w ]; do shift; done; cat >\"$2\"")
    let player = try program("play", "cat \"$1\" >>played")
    let voice = JuryVoice(
      programs: [.dispatcher(service), .synthesiser(synthesiser, player: [player])],
      language: .french)
    voice.speak("Un. ")
    #expect(wait(for: voice) { !voice.isBusy })
    try folder.write("#!/bin/sh\ntouch '\(folder.path("asked-again"))'\n", to: "spd-say")
    voice.speak("Deux.")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(folder.text(of: "played") == "Un. Deux.")
    #expect(folder.text(of: "asked-again") == nil)
    #expect(voice.takeFailure() == nil)
    voice.stop()
  }

  /// `espeak-ng` ends well without a sound card; its player does not.
  @Test func aPlayerThatFailsGivesTheVoiceUpOnce() throws {
    let synthesiser = try program("espeak", "cat >/dev/null")
    let player = try program("paplay", "exit 1")
    let voice = JuryVoice(
      programs: [.synthesiser(synthesiser, player: [player])], language: .french)
    voice.speak("Bonjour.")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(voice.takeFailure() == "espeak-ng, paplay")
    #expect(voice.takeFailure() == nil)
    voice.speak("Encore.")
    #expect(!voice.isBusy)
    voice.stop()
  }

  @Test func oneFailureIsForgivenAVoiceThatHasSpoken() throws {
    let say = try program("say", "cat >>said; [ ! -e broken ]")
    let voice = JuryVoice(programs: [.own([say])], language: .french)
    voice.speak("a")
    #expect(wait(for: voice) { !voice.isBusy })
    try folder.write("", to: "broken")
    for _ in 0..<2 {
      voice.speak("b")
      #expect(wait(for: voice) { !voice.isBusy })
      #expect(voice.takeFailure() == nil)
    }
    voice.speak("c")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(voice.takeFailure() == say)
  }

  @Test func noProgramAtAllIsToldOnce() {
    let none = JuryVoice(programs: [], language: .french)
    none.speak("Bonjour.")
    #expect(!none.isBusy)
    #expect(none.takeFailure() == "spd-say, espeak-ng")
    #expect(none.takeFailure() == nil)
    let missing = JuryVoice(programs: [.own(["/no/such/program"])], language: .french)
    missing.speak("Bonjour.")
    #expect(!missing.isBusy)
    #expect(missing.takeFailure() == "/no/such/program")
  }

  /// Its output is neither waited for nor kept, and its end is noticed although it goes on printing.
  @Test func aProgramThatPrintsWithoutEndIsHeardOut() throws {
    let say = try program("say", "cat >/dev/null; head -c 3000000 /dev/zero; exit 0")
    let voice = JuryVoice(programs: [.own([say])], language: .french)
    voice.speak("Bonjour.")
    #expect(wait(for: voice) { !voice.isBusy })
    #expect(voice.takeFailure() == nil)
  }

  @Test(arguments: [
    ("off", VoiceChoice.off), ("auto", .automatic), ("spd-say -w", .own(["spd-say", "-w"])),
    ("auto -x", .own(["auto", "-x"])), ("  ", nil),
  ])
  func aChoiceIsRead(text: String, choice: VoiceChoice?) {
    #expect(VoiceChoice(text) == choice)
  }

  @Test func theBestVoiceOfTheMachineComesFirst() throws {
    try folder.makeFolder("bin")
    for name in ["espeak-ng", "aplay", "paplay"] { _ = try program("bin/\(name)", "") }
    let search = ProgramSearch(path: folder.path("bin"))
    let synthesiser = folder.path("bin/espeak-ng")
    #expect(
      VoiceProgram.found(by: search, on: .pulse)
        == [.synthesiser(synthesiser, player: [folder.path("bin/paplay")])])
    #expect(
      VoiceProgram.found(by: search, on: .alsa)
        == [.synthesiser(synthesiser, player: [folder.path("bin/aplay"), "-q"])])
    _ = try program("bin/spd-say", "")
    let service = folder.path("bin/spd-say")
    #expect(VoiceProgram.found(by: search, on: .pulse).first == .dispatcher(service))
    #expect(
      VoiceProgram.dispatcher(service).steps(file: "", language: .english)
        == [[service, "-w", "-e", "-l", "en"]])
    #expect(
      VoiceProgram.own(["spd-say", "-w"]).steps(file: "", language: .french)
        == [["spd-say", "-w", "-e"]])
  }
}
