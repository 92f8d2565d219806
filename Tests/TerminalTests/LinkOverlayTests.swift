import Frames
import Testing

@testable import Terminal

@Suite struct LinkOverlayTests {
  private let size = Size(columns: 20, rows: 4)

  private func frame(_ text: String, _ address: String?, row: Int = 1) -> Frame {
    var frame = Frame(size)
    var line = StyledLine("vu ")
    line.parts.append(
      StyledLine.Part(
        text: text, style: Style(underlined: true), link: address.flatMap { WebAddress($0) }))
    frame.put(line, row: row, column: 1, to: 20)
    return frame
  }

  private func text(_ frame: Frame, since previous: Frame? = nil) -> String {
    var overlay = LinkOverlay(.xterm)
    return String(decoding: overlay.bytes(frame, since: previous), as: UTF8.self)
  }

  @Test func theCellsAreWrittenOnceMoreWithinTheLink() {
    let text = text(frame("ici", "https://a"))
    #expect(text.hasPrefix("\u{1B}7\u{1B}[2;5H\u{1B}]8;id="))
    #expect(text.contains(";https://a\u{1B}\\\u{1B}[0;4mici\u{1B}]8;;\u{1B}\\"))
    #expect(text.hasSuffix("\u{1B}[0m\u{1B}8"))
  }

  @Test func whatIsShownIsNotWrittenAgain() {
    let first = frame("ici", "https://a")
    #expect(text(first, since: first).isEmpty)
    #expect(text(frame("ici", nil)).isEmpty)
  }

  @Test func aLinkThatIsGoneIsTakenAway() {
    let text = text(frame("ici", nil), since: frame("ici", "https://a"))
    #expect(text.contains("\u{1B}]8;;\u{1B}\\\u{1B}[0;4mici\u{1B}]8;;\u{1B}\\"))
    #expect(!text.contains("https"))
  }

  @Test func anotherAddressOnTheSameTextIsWritten() {
    #expect(
      text(frame("ici", "https://b"), since: frame("ici", "https://a")).contains(";https://b\u{1B}")
    )
  }

  @Test func base64IsThatOfTheStandard() {
    let examples = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
      "foobar": "Zm9vYmFy",
    ]
    for (bytes, text) in examples { #expect(Base64.text(of: Array(bytes.utf8)) == text) }
  }
}
