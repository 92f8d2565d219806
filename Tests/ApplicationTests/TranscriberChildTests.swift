import FileAccess
import Speech
import TestSupport
import Testing

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One take with small fake programs in place of a transcriber, good and bad.
@Suite(.serialized, .waiting) struct TranscriberChildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func answer(
    _ script: String, sound: Int = 10_000, limit: Int? = nil, givesUpAfter looks: Int = .max
  ) throws -> TranscriberChild.Answer {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: "transcriber")
    chmod(path, 0o755)
    var child = TranscriberChild(words: [path, "--fast"], languageCode: "fr")
    if let limit { child.leastMilliseconds = limit }
    var looked = 0
    return child.transcribe(
      folder.path("a.take-1.wav"), take: 1, soundMilliseconds: sound,
      isGivenUp: {
        looked += 1
        return looked > looks
      }, step: { _ in })
  }

  /// Whether a process is no more, or waits for nothing but to be buried.
  private static func isGone(_ process: Int32) -> Bool {
    guard kill(process, 0) == 0 else { return true }
    let bytes = try? FileReader.bytes(at: "/proc/\(process)/stat", limitBytes: 4096)
    return bytes.map { String(decoding: $0, as: UTF8.self).contains(") Z ") } ?? false
  }

  private let word = #"echo '{"start":1.0,"end":1.4,"word":"bonjour","p":0.9}'"#
  private let done = #"echo '{"done":true,"model":"fake"}'"#

  @Test func itIsToldTheLanguageAndTheFile() throws {
    let answer = try answer(
      #"printf '{"start":0,"end":1,"word":"%s"}\n' "$1" "$2" "$3" "${4##*/}""# + "\n" + done)
    #expect(
      answer.take.words.map(\.text) == ["--fast", "--language", "fr", "a.take-1.wav"])
    #expect(answer.take.fault == nil)
    #expect(answer.take.model == "fake")
  }

  @Test func aCrashKeepsTheWordsAndTellsWhy() throws {
    let answer = try answer("\(word)\necho 'no such model' >&2\nkill -9 $$")
    #expect(answer.take.words.map(\.text) == ["bonjour"])
    #expect(answer.take.fault == .failed)
    #expect(answer.complaint == "no such model")
  }

  @Test func aStatusIsBelieved() throws {
    #expect(try answer("\(word)\nexit 3").take.fault == .failed)
    #expect(try answer("exit 0").take.fault == .unfinished)
    #expect(try answer("\(word)\n\(done)\nexit 3").take.fault == nil)
  }

  @Test func aProgramThatIsNotThere() {
    let answer = TranscriberChild(words: [folder.path("none")], languageCode: "fr").transcribe(
      folder.path("a.wav"), take: 1, soundMilliseconds: 1000, isGivenUp: { false }, step: { _ in })
    #expect(answer.take.fault == .notStarted)
  }

  @Test func proseAndFloodsAreStopped() throws {
    #expect(try answer("yes 'Bonjour à toutes et à tous'").take.fault == .notWords)
    #expect(
      try answer(#"yes '{"start":1,"end":2,"word":"du"}'"#).take.fault == .flooded)
    #expect(try answer("cat /dev/zero").take.fault == .flooded)
  }

  @Test func complaintsWithoutEndDoNotMatter() throws {
    let answer = try answer(
      "yes loading | head -c 1000000 >&2\n\(word)\n\(done)")
    #expect(answer.take.fault == nil)
    #expect(answer.take.words.count == 1)
  }

  /// It reads nothing, says nothing and does not end; what it started goes with it.
  @Test func aDeafProgramIsEndedWithAllThatItStarted() throws {
    let mark = folder.path("mark")
    let early = #"echo '{"start":0.0,"end":0.1,"word":"bonjour","p":0.9}'"#
    let answer = try answer(
      "\(early)\ntrap '' TERM\nsleep 30 & echo $! > '\(mark)'; wait; sleep 30", sound: 200,
      limit: 1000)
    #expect(answer.take.fault == .late)
    #expect(answer.take.words.count == 1)
    let text = String(decoding: try FileReader.bytes(at: mark, limitBytes: 64), as: UTF8.self)
    let child = try #require(Int32(text.split(separator: "\n").first ?? ""))
    #expect(Deadline(seconds: 5).wait { Self.isGone(child) })
  }

  @Test func whoeverHasHadEnoughKeepsWhatWasHeard() throws {
    let answer = try answer("\(word)\nsleep 30", givesUpAfter: 5)
    #expect(answer.take.fault == .cancelled)
    #expect(answer.take.words.count == 1)
  }
}
