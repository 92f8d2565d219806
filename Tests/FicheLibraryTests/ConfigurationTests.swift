import ExamModel
import FicheLibrary
import Pages
import TestSupport
import Testing

/// The configuration: every key, what is wrong with it, and how one line of it is written.
@Suite struct ConfigurationTests {
  private func read(_ text: String) -> Configuration {
    Configuration(reading: text, path: "config.yaml")
  }

  private func setting(
    _ key: Configuration.Key, to value: String, in text: String
  ) -> String {
    ConfigurationEdit.setting(key, to: value, in: text) ?? "refused"
  }

  @Test func everyKeyIsRead() {
    let read = read(
      """
      # moi
      exam: bts-sio-e5
      exam_date: 2027-05-18
      fiches: [~/portfolio, ./autres]

      jury: bienveillant
      language: en
      drill_minutes: 20
      voice: spd-say -w
      """)
    #expect(read.findings == [])
    #expect(read.exam == "bts-sio-e5")
    #expect(read.examDate == CalendarDay(year: 2027, month: 5, day: 18))
    #expect(read.fiches == ["~/portfolio", "./autres"])
    #expect(read.jury == "bienveillant")
    #expect(read.language == .english)
    #expect(read.drillMinutes == 20)
    #expect(read.voice == "spd-say -w")
    #expect(read.lines[.exam] == 2)
    #expect(read.lines[.voice] == 9)
  }

  /// Keys of features to come are known, checked and kept.
  @Test func keysToComeAreNoMistake() {
    let read = read("record: mesures\ntranscriber: whisper --fr\njury_program: off\nvoice: auto\n")
    #expect(read.findings == [])
    #expect(read.record == "measures")
    #expect(read.transcriber == "whisper --fr")
    #expect(read.juryProgram == nil)
    #expect(read.lines[.juryProgram] == 3)
    let wrong = self.read("record: parfois\n")
    #expect(wrong.record == nil)
    #expect(wrong.findings.map(\.location.line) == [1])
  }

  /// As the file comes from Windows, from Word's habits, or from two hands.
  @Test(arguments: [
    "\u{FEFF}exam: bts-sio-e5\nexam_date: 18/05/2027\n",
    "exam: bts-sio-e5\r\nexam_date: 18/05/2027\r\n",
    "\u{FEFF}exam: bts-sio-e5\r\n\r\nexam_date: '18/05/2027'\r\n",
    "exam: bts-sio-e5\nexam_date: 18 mai 2027",
    "---\nexam: bts-sio-e5\nexam_date: 18.05.2027\n---\n",
    "Exam: bts-sio-e5\nEXAM_DATE: 2027-05-18\n",
  ])
  func theFormOfTheFileChangesNothing(text: String) {
    let read = read(text)
    #expect(read.exam == "bts-sio-e5")
    #expect(read.examDate == CalendarDay(year: 2027, month: 5, day: 18))
    #expect(read.findings == [])
  }

  /// Of a key that is there twice one value holds, and somebody is told.
  @Test func aDoubledKeyIsTold() {
    let read = read("exam: bts-sio-e5\nlanguage: fr\nexam: grand-oral\n")
    #expect(read.language == .french)
    // The last one, which is also the one that is replaced when an exam is chosen on screen.
    #expect(read.exam == "grand-oral")
    #expect(read.lines[.exam] == 3)
    #expect(read.findings.map(\.location.line) == [1])
    #expect(
      read.findings.map(\.fact) == [.frontMatter(.configurationKeyRepeated(key: "exam", line: 3))])
    let edited = setting(
      .exam, to: "delf-b2", in: "exam: bts-sio-e5\nlanguage: fr\nexam: grand-oral\n")
    #expect(self.read(edited).exam == "delf-b2")
  }

  @Test func aWrongValueIsToldAtItsLineAndTheOthersHold() {
    let read = read("exam: e6\nexam_date: bientôt\ndrill_minutes: 500\nlanguage: de\n")
    #expect(read.exam == "e6")
    #expect(read.examDate == nil)
    #expect(read.drillMinutes == nil)
    #expect(read.language == nil)
    #expect(read.findings.map(\.location.line).sorted { ($0 ?? 0) < ($1 ?? 0) } == [2, 3, 4])
    #expect(read.findings.allSatisfy { $0.fact.code == "front-matter-key-invalid" })
  }

  @Test func aKeyThatMeansNothingIsTold() {
    let read = read("\nexma: e6\n")
    #expect(
      read.findings == [
        Finding(
          .frontMatter(
            .configurationKeyUnknown(
              key: "exma", known: Configuration.Key.allCases.map(\.rawValue))),
          at: SourceLocation(path: "config.yaml", line: 2))
      ])
  }

  @Test(arguments: ["", "\n\n", "# rien\n", "---\n---\n", "\u{FEFF}"])
  func nothingIsNothing(text: String) {
    let read = read(text)
    #expect(read.findings == [])
    #expect(read.exam == nil)
    #expect(read.lines.isEmpty)
  }

  @Test(arguments: [
    "- liste\n- seule\n", "exam: [\n", "exam: {a: 1}\n", "\"\n", "exam: &a *a\n", "a\u{0}b: 1\n",
    "\t\texam: e5\n", "exam: e5\nexam: e6\n",
  ])
  func nothingStopsTheReading(text: String) {
    let read = read(text)
    #expect(read.examDate == nil)
  }

  @Test(arguments: Attack.all)
  func hostileValuesAreTextAndNothingElse(attack: Attack) {
    let read = read("exam: |\n  \(attack.text.split(separator: "\n").joined(separator: "\n  "))\n")
    #expect(read.examDate == nil)
  }

  @Test(arguments: ["off", "non", "false", "aucune"])
  func noVoiceIsNone(word: String) {
    #expect(read("voice: \(word)\n").voice == nil)
  }

  @Test func theTemplateSetsNothingAndHasEveryKey() {
    let text = PageTemplate.config.text
    #expect(read(text) == Configuration())
    for key in Configuration.Key.allCases {
      #expect(text.contains("\n# \(key.rawValue): "), "\(key)")
    }
    // Each of its examples is right.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Configuration.Key.allCases.contains { line.hasPrefix("# \($0.rawValue): ") }
        ? String(line.dropFirst(2)) : String(line)
    }
    let whole = read(lines.joined(separator: "\n"))
    #expect(whole.findings == [])
    #expect(Set(whole.lines.keys) == Set(Configuration.Key.allCases))
  }

  // MARK: Writing

  @Test func oneLineIsReplacedAndTheRestStays() {
    let text = "# moi\nexam: e5  # depuis mai\nexam_date: 2027-05-18\n"
    #expect(
      setting(.exam, to: "e6", in: text)
        == "# moi\nexam: e6  # depuis mai\nexam_date: 2027-05-18\n")
  }

  @Test func aKeyIsPutBelowItsLineOfTheTemplate() {
    let edited = setting(
      .examDate, to: "2027-05-18", in: PageTemplate.config.text)
    #expect(edited.contains("# exam_date: 2027-05-18\nexam_date: 2027-05-18\n"))
    #expect(read(edited).examDate == CalendarDay(year: 2027, month: 5, day: 18))
    #expect(edited.count == PageTemplate.config.text.count + "exam_date: 2027-05-18\n".count)
  }

  @Test func aKeyThatLacksIsAdded() {
    #expect(setting(.exam, to: "e6", in: "") == "exam: e6\n")
    #expect(setting(.exam, to: "e6", in: "jury: x") == "jury: x\nexam: e6\n")
  }

  /// YAML takes any margin, as long as it is the same before every key.
  @Test func aKeyStandsAsFarFromTheMarginAsTheOthers() {
    let text = "# moi\n  jury: x\n  fiches:\n    - a\n"
    let edited = setting(.exam, to: "e6", in: text)
    #expect(edited == text + "  exam: e6\n")
    #expect(read(edited).exam == "e6")
    #expect(
      setting(.exam, to: "e5", in: edited) == text + "  exam: e5\n")
    #expect(
      setting(.fiches, to: "c", in: " fiches:\n  - a\n - b\n jury: x\n")
        == " fiches: c\n jury: x\n")
    #expect(read(" exam: a\n exam: b\n").findings.count == 1)
    // What stands before the keys and is nothing decides nothing.
    #expect(
      setting(.exam, to: "e6", in: "\u{12}\n jury: x\n")
        == "\u{12}\n jury: x\n exam: e6\n")
  }

  @Test(arguments: ["exam e6\n", "# moi\n\ne6\n", "�# exam\n", "- e6\n"])
  func whatHoldsNoKeyIsTold(text: String) {
    #expect(read(text).findings.count == 1)
  }

  @Test(arguments: ["", "\n", "# moi\n", "---\n# moi\n---\n", " \r\n#\r\n"])
  func whatSaysNothingIsFine(text: String) {
    #expect(read(text).findings == [])
  }

  @Test func theMouseAndTheLinksAreYesOrNo() {
    #expect(read("mouse: oui\nlinks: false\n").mouse == true)
    #expect(read("mouse: oui\nlinks: false\n").links == false)
    #expect(read("jury: x\n").mouse == nil)
    #expect(read("mouse: peut-être\n").findings.count == 1)
  }

  @Test func theLineEndsOfWindowsStay() {
    let text = "# moi\r\nexam: e5  # depuis mai\r\njury: exigeant\r\nfiches:\r\n  - a\r\n"
    let edited = setting(.exam, to: "e6", in: text)
    #expect(
      edited
        == "# moi\r\nexam: e6  # depuis mai\r\njury: exigeant\r\nfiches:\r\n  - a\r\n")
    let added = setting(.drillMinutes, to: "20", in: text)
    #expect(added == text + "drill_minutes: 20\r\n")
    #expect(
      setting(.fiches, to: "b", in: text).hasSuffix("exigeant\r\nfiches: b\r\n"))
    let read = read("---\r\nexam: e5\r\njury: exigeant\r\n---\r\n")
    #expect(read.findings == [] && read.exam == "e5" && read.jury == "exigeant")
  }

  /// What an editor of Windows wrote is edited as it is, and read again.
  @Test(arguments: ["\u{FEFF}", ""])
  func linesOfWindowsStayAsTheyAre(mark: String) {
    let text = mark + "exam: bts-sio-e5\r\n# moi\r\ndrill_minutes: 20\r\n"
    let edited = setting(.exam, to: "grand-oral", in: text)
    #expect(edited == mark + "exam: grand-oral\r\n# moi\r\ndrill_minutes: 20\r\n")
    let dated = setting(.examDate, to: "2027-05-18", in: edited)
    let read = read(dated)
    #expect(read.exam == "grand-oral")
    #expect(read.examDate == CalendarDay(year: 2027, month: 5, day: 18))
    #expect(read.drillMinutes == 20)
    #expect(read.findings == [])
  }

  @Test func aListGoesWithItsKey() {
    let text = "fiches:\n  - a\n  - b\nexam: e5\n"
    #expect(
      setting(.fiches, to: "~/p", in: text) == "fiches: '~/p'\nexam: e5\n")
  }

  @Test(arguments: ["a: b", "it's", "# rien", "-x", "", "é è", "a\nb", "{x}", "*a", "oui"])
  func whatIsWrittenIsReadAgain(value: String) {
    let edited = setting(.exam, to: value, in: "jury: exigeant\n")
    let read = read(edited)
    #expect(read.findings == [])
    let oneLine = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(read.exam ?? "" == oneLine)
    #expect(read.jury == "exigeant")
  }
}
