import ExamModel
import FicheLibrary
import Pages
import TestSupport
import Testing

/// Whatever the file of the configuration holds: each line is read or told of, and a key that is set
/// reads back.
@Suite struct ConfigurationGarbageTests {
  private func read(_ text: String) -> Configuration {
    Configuration(reading: text, path: "config.yaml")
  }

  /// Lines that are told as unread, and those that another finding is about.
  private func told(_ findings: [Finding]) -> Set<Int> {
    findings.reduce(into: []) { lines, finding in
      let first = finding.location.line ?? 0
      if case .frontMatter(.configurationLinesUnread(let last)) = finding.fact {
        lines.formUnion(first...last)
      } else {
        lines.insert(first)
      }
    }
  }

  /// Keys further in than what follows them were read, and what follows was lost without a word.
  @Test(arguments: [
    " voice: x\n´´´\n", "  voice: x\ngarbage: y: z\n", " voice: x\n--- a: b\n",
    "voice: x\n--- jury: exigeant\n", "voice: x\n] }\n", " voice: x\n- a\n",
    "? [a, b]\n: c\nvoice: x\n", "du texte\nvoice: x\n", "# moi\n  du texte\nvoice: x\n",
    "voice: x\n\"\n", " voice: x\r´´´\r", "voice:x\n%YAML 9\n",
  ])
  func whatIsBesideTheKeysIsTold(text: String) throws {
    let read = read(text)
    #expect(read.voice == "x")
    #expect(!read.findings.isEmpty)
    let edited = try #require(ConfigurationEdit.setting(.exam, to: "e6", in: text))
    #expect(self.read(edited).exam == "e6")
    #expect(self.read(edited).voice == "x")
  }

  @Test func runsOfLinesAreToldOnce() {
    let read = read("exam: e6\nun\ndeux\n\ntrois\njury: exigeant\nquatre: [\n  a\ncinq\n")
    #expect(read.exam == "e6")
    #expect(read.jury == "exigeant")
    #expect(
      read.findings.map(\.fact) == [
        .frontMatter(.configurationLinesUnread(last: 3)),
        .frontMatter(.configurationLinesUnread(last: 5)),
        .frontMatter(.configurationLinesUnread(last: 8)),
        .frontMatter(.configurationLinesUnread(last: 9)),
      ])
    #expect(read.findings.map(\.location.line) == [2, 5, 7, 9])
  }

  /// A key in another case is the same key.
  @Test func ofAKeyInTwoCasesTheLastCounts() {
    let read = read("exam: e5\njury: exigeant\nExam: e6\n")
    #expect(read.exam == "e6")
    #expect(
      read.findings.map(\.fact) == [.frontMatter(.configurationKeyRepeated(key: "exam", line: 3))])
  }

  /// Old Macs end a line with a carriage return; a key that is set takes no other line with it.
  @Test func theLineEndsOfOldMacsStay() {
    let edited = ConfigurationEdit.setting(.exam, to: "e6", in: "exam: e5\rjury: exigeant\r")
    #expect(edited == "exam: e6\rjury: exigeant\r")
  }

  /// An object of JSON has no line to which a key could be added.
  @Test func whatCannotBeChangedIsLeftAlone() {
    let text = "{exam: e5, jury: exigeant}\n"
    #expect(read(text).exam == "e5")
    #expect(ConfigurationEdit.setting(.language, to: "fr", in: text) == nil)
  }

  private static let pieces = [
    "exam: e5", "Exam : e6", " jury: exigeant", "  fiches:", "    - a", "  - b", "- c",
    "fiches: [a,", "b]", "voice: 'x", "y'", "voice: |", "  a", "# moi", "#", "", " ", "\t",
    "\tmouse: oui", "---",
    "...", "--- a: b", "\u{FEFF}", "\u{0}", "´´´", "du texte : voici", "? a", ": b", "&a", "*a",
    "!x y", "%YAML 1.2", "{", "}", "[", "]", "\"", "language:fr", "links: non # peut-être",
    "drill_minutes: 20", "exam_date: 18/05/2027", "record: on", "foo: bar", "\u{2028}", "<<: *a",
    "@", "`", "\u{C}", "é: è", "transcriber: >", "   ", "jury_program: {a: 1}",
  ]
  private static let ends = ["\n", "\r\n", "\r", "\n\n"]

  private static func garbage(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      for _ in 0..<Int.random(in: 0...2, using: &random) { text += " " }
      text += pieces.randomElement(using: &random) ?? ""
      text += ends.randomElement(using: &random) ?? ""
    }
    return text
  }

  /// Texts of every kind of line in any order: no line is lost without a word, and what is set reads
  /// back beside all that was read before.
  @Test(arguments: 0..<4)
  func everyLineIsReadOrTold(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = Self.garbage(&random)
      let before = read(text)
      let lines = told(before.findings).union(before.lines.values)
      // A line that opens a text says something that is read or told, further up or on it.
      let said = text.unicodeScalars.contains {
        $0.properties.isAlphabetic
      }
      let isRemark = text.split(whereSeparator: \.isNewline).allSatisfy { line in
        let bare = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" || $0 == "\u{C}" }
        return bare.first == "#" || !bare.contains(where: \.isLetter)
      }
      #expect(!said || isRemark || !lines.isEmpty, "\(text.debugDescription)")
      for key in Configuration.Key.allCases.shuffled(using: &random).prefix(2) {
        guard let edited = ConfigurationEdit.setting(key, to: "2027-05-18", in: text) else {
          continue
        }
        let after = read(edited)
        #expect(after.lines[key] != nil, "\(text.debugDescription)")
        if key != .exam { #expect(after.exam == before.exam, "\(text.debugDescription)") }
        if key != .jury { #expect(after.jury == before.jury, "\(text.debugDescription)") }
        if key != .fiches { #expect(after.fiches == before.fiches, "\(text.debugDescription)") }
        if key != .mouse { #expect(after.mouse == before.mouse, "\(text.debugDescription)") }
      }
    }
  }

  /// A line of its own is added to texts of every kind, and is either read or told of.
  @Test(arguments: 0..<4)
  func aLineAmongGarbageIsReadOrTold(seed: UInt64) {
    var random = SplitMix64(seed: 1000 + seed)
    for _ in 0..<100 {
      let (above, below) = (Self.garbage(&random), Self.garbage(&random))
      let text = above + "drill_minutes: 33\n" + below
      let number = above.utf8.reduce(into: (count: 1, previous: UInt8(0))) { state, byte in
        if byte == 0x0D || byte == 0x0A && state.previous != 0x0D { state.count += 1 }
        state.previous = byte
      }.count
      let read = read(text)
      // It may be a line of a text of several lines, which a key above it opens.
      let isWithinValue = above.contains { "'\"[{|>?&!*@`%".contains($0) }
      let isKnown =
        read.drillMinutes == 33 || read.lines[.drillMinutes].map { $0 > number } ?? false
        || told(read.findings).contains(number)
      #expect(isKnown || isWithinValue, "\(text.debugDescription)")
    }
  }
}
