import Testing

/// One word per concept, where the table of words in docs/DESIGN.md can be checked.
@Suite struct WordTests {
  /// The modules that make what is shown.
  ///
  /// They render it; only the jury draws.
  private static let picturing = ["Frames", "Screens", "SessionReport", "Terminal"]

  /// The functions of a text that are called after drawing, each with its line.
  private static func drawing(in text: String) -> [String] {
    let tokens = SwiftTokens(text).tokens
    return zip(tokens, tokens.dropFirst()).compactMap { before, name in
      guard before.text == "func" else { return nil }
      let isDrawing = name.text.hasPrefix("draw") || name.text.hasPrefix("redraw")
      return isDrawing ? "\(name.line): \(name.text)" : nil
    }
  }

  @Test func screensAreRendered() {
    for file in Self.picturing.flatMap({ SourceFile.all(below: "Sources/\($0)") }) {
      for place in Self.drawing(in: file.lines.joined(separator: "\n")) {
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
    #expect(Self.drawing(in: text) == ["5: drawFoot", "6: redraw"])
  }
}
