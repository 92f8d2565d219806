import Frames
import Screens
import TestSupport
import Testing

/// What the README shows of the program is the program's own; `RECORD_SNAPSHOTS=1` renews it.
@Suite struct ReadmeTests {
  @Test func theReadmeShowsTheProgramAsItIs() {
    var text = Repository.text(of: "README.md")
    text = replace(in: text, part: "keys", with: KeyTable.markdown(.english))
    let presentation = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.presentation))
    text = replace(in: text, part: "screen: presentation", with: picture(presentation, at: 283_000))
    let exchange = RehearsalScreen(state: ScreenSamples.state(ScreenSamples.exchange))
    text = replace(in: text, part: "screen: exchange", with: picture(exchange, at: 679_000))
    if let difference = Snapshot.difference(text, recordedAt: "README.md") {
      Issue.record("README.md: \(difference)")
    }
  }

  private func picture(_ screen: RehearsalScreen, at now: Int) -> String {
    let surface = Surface(
      size: Size(columns: 80, rows: 24), language: .french, nowMilliseconds: now)
    return "```\n" + screen.frame(on: surface).text.map(trimmed).joined(separator: "\n") + "\n```\n"
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The text with what stands between a part's mark and the next end mark exchanged.
  private func replace(in text: String, part: String, with content: String) -> String {
    let opening = "<!-- \(part) -->\n"
    guard let start = text.range(of: opening), let end = text.range(of: "<!-- end -->", from: start)
    else { return text + "\nmissing: \(part)" }
    return String(text[..<start.upperBound]) + content + String(text[end.lowerBound...])
  }
}

extension String {
  /// Where a text stands, after a range if one is given.
  fileprivate func range(of text: String, from: Range<Index>? = nil) -> Range<Index>? {
    var index = from?.upperBound ?? startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
