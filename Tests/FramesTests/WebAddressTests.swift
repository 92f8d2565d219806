import Frames
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://example.org/a?b=c#d", "http://a", "mailto:a@b.c", "HTTPS://EXAMPLE.ORG",
    "https://a/(b)~c%20d;e,f'",
  ]) func anAddressStaysAsItIs(text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test func whatIsNoASCIIIsWrittenInPercent() {
    #expect(WebAddress("https://a/é")?.text == "https://a/%C3%A9")
    #expect(WebAddress("https://a/\u{9D}\u{202E}")?.text == "https://a/%C2%9D%E2%80%AE")
    #expect(WebAddress("https://a/<b>\"`{\\")?.text == "https://a/%3Cb%3E%22%60%7B%5C")
  }

  @Test(arguments: [
    "", "a.md", "/etc/passwd", "#a", "javascript:alert(1)", "file:///etc/passwd",
    "data:text/html,a",
    "-x", "--help", "https://", "mailto:", "https:/a", " https://a", "https://a b", "https://a\nb",
    "https://a\u{1B}]8;;\u{7}", "https://a\u{7}", "https://a\u{0}", "ftp://a", "vscode://a",
    "https://" + String(repeating: "a", count: 2048),
    "https://" + String(repeating: "é", count: 400),
  ]) func anythingElseIsRefused(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test func whatIsWrittenOverALinkIsNoPartOfIt() throws {
    let address = try #require(WebAddress("https://a"))
    var line = StyledLine("vu ")
    line.parts.append(StyledLine.Part(text: "ici", style: .plain, link: address))
    var frame = Frame(Size(columns: 20, rows: 3))
    frame.put(line, row: 1, column: 2, to: 20)
    #expect(frame.links == [Hyperlink(row: 1, columns: 5..<8, address: address)])
    frame.put("autre", row: 2, column: 5)
    #expect(frame.links.count == 1)
    frame.put("x", row: 1, column: 6, width: 1)
    #expect(frame.links.isEmpty)
    frame.put(line, row: 1, column: 2, to: 7)
    #expect(frame.links.map(\.columns) == [5..<7])
    frame.fill(" ", row: 1, columns: 0..<20)
    #expect(frame.links.isEmpty)
  }
}
