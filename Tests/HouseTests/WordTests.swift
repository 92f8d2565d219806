import TestSupport
import Testing

/// One word per concept, where the table of words in docs/DESIGN.md can be checked.
@Suite struct WordTests {
  /// The modules that make what is shown.
  ///
  /// They render it; only the jury draws.
  private static let picturing = ["Frames", "Screens", "SessionReport", "Terminal"]

  /// The functions of a text that are called after drawing, each with its line.
  private static func drawing(in tokens: [SwiftTokens.Token]) -> [String] {
    return zip(tokens, tokens.dropFirst()).compactMap { before, name in
      guard before.text == "func" else { return nil }
      let isDrawing = name.text.hasPrefix("draw") || name.text.hasPrefix("redraw")
      return isDrawing ? "\(name.line): \(name.text)" : nil
    }
  }

  /// Only `frame(on:)` looks whether there is room for a screen, whose layout counts on its rows.
  @Test func aScreenIsShownByItsFrame() {
    for file in SourceFile.all(below: "Sources/Application") {
      for (number, line) in file.lines.enumerated()
      where line.holds(".render(on: surface)") || line.holds(".handle(key, on: surface)") {
        Issue.record("\(file.path):\(number + 1)")
      }
    }
  }

  @Test func screensAreRendered() {
    for file in Self.picturing.flatMap({ SourceFile.all(below: "Sources/\($0)") }) {
      for place in Self.drawing(in: file.tokens) {
        Issue.record("\(file.path):\(place)")
      }
    }
  }

  @Test func aFunctionThatDrawsIsRecognised() {
    let text = """
      // func drawNothing()
      struct Panel {
        let draw: any QuestionDraw
        func render() { draw.next("func drawName") }
        private func drawFoot(on frame: inout Frame) {}
        static func redraw() {}
      }
      """
    #expect(Self.drawing(in: SwiftTokens(text).tokens) == ["5: drawFoot", "6: redraw"])
  }

  /// The types and functions of a text whose name holds a word, each with its line.
  private static func declarations(with word: String, in tokens: [SwiftTokens.Token]) -> [String] {
    let capitalised = word.prefix(1).uppercased() + word.dropFirst()
    return zip(tokens, tokens.dropFirst()).compactMap { before, name in
      guard ["struct", "enum", "class", "func", "case"].contains(before.text) else { return nil }
      // Not within another word: a layout's line is no outline.
      let isWord = name.text.hasPrefix(word) || name.text.contains(capitalised)
      return isWord ? "\(name.line): \(name.text)" : nil
    }
  }

  /// Only the division of a fiche is an outline; what a list keeps of something is its summary.
  @Test func onlyAFicheHasAnOutline() {
    let known = ["FicheOutline", "OutlinePane"]
    for file in SourceFile.all(below: "Sources") {
      for place in Self.declarations(with: "outline", in: file.tokens)
      where !known.contains(where: place.hasSuffix) { Issue.record("\(file.path):\(place)") }
    }
  }

  /// The types called a reading that have nothing to say of what was wrong with what they read.
  private static func bareReadings(in tokens: [SwiftTokens.Token]) -> [String] {
    let names = zip(tokens, tokens.dropFirst()).filter {
      $0.text == "struct" && $1.text.hasSuffix("Reading")
    }.map(\.1)
    let says = tokens.contains { ["findings", "damage"].contains($0.text) }
    return says ? [] : names.map { "\($0.line): \($0.text)" }
  }

  /// A reading is what a reader gives back: a value, with what was wrong with its source.
  @Test func aReadingHasFindings() {
    for file in SourceFile.all(below: "Sources") {
      for place in Self.bareReadings(in: file.tokens) {
        Issue.record("\(file.path):\(place)")
      }
    }
  }

  /// The arguments of a text that are labelled as a mark and are a text that is written out.
  private static func signsCalledMarks(in tokens: [SwiftTokens.Token]) -> [Int] {
    return tokens.indices.dropLast(2).filter {
      tokens[$0].text == "mark" && tokens[$0 + 1].text == ":" && tokens[$0 + 2].text == "\""
    }.map { tokens[$0].line }
  }

  /// A mark is points out of 20; what stands before a line is a sign.
  @Test func aSignBeforeALineIsNoMark() {
    for file in (Self.picturing + ["Application", "Wording"]).flatMap({
      SourceFile.all(below: "Sources/\($0)")
    }) {
      for line in Self.signsCalledMarks(in: file.tokens) {
        Issue.record("\(file.path):\(line): mark")
      }
    }
  }

  @Test func wordsInTheWrongPlaceAreRecognised() {
    let text = """
      // struct SessionOutline
      struct SessionOutline { struct LayoutLine {} }
      func outline() { let outline = 1 }
      struct ClockReading { var seconds: Int }
      let line = wrapped(text, mark: "✓")
      let total = count(mark: 12)
      """
    let tokens = SwiftTokens(text).tokens
    #expect(
      Self.declarations(with: "outline", in: tokens) == ["2: SessionOutline", "3: outline"])
    #expect(Self.bareReadings(in: tokens) == ["4: ClockReading"])
    let telling = SwiftTokens("struct ExamReading { var findings: [Finding] }").tokens
    #expect(Self.bareReadings(in: telling).isEmpty)
    #expect(Self.signsCalledMarks(in: tokens) == [5])
  }
}
