import ExamModel
import Testing

@testable import Screens
@testable import Wording

/// Choices made by number, and lines cut from bytes.
@Suite struct PlainInputTests {
  private let one = PlainChoice(
    title: "Épreuve", options: ["A", "B", "C"], defaults: [1], language: .french)
  private let two = PlainChoice(
    title: "Fiches", options: ["A", "B", "C"], defaults: [0, 1], language: .english)

  @Test func anEmptyLineTakesWhatIsProposed() {
    #expect(one.take("") == .chosen([1]))
    #expect(two.take("  ") == .chosen([0, 1]))
  }

  @Test func numbersChooseInTheirOrder() {
    #expect(one.take("3") == .chosen([2]))
    #expect(two.take("3 1") == .chosen([2, 0]))
    #expect(two.take("3, 2") == .chosen([2, 1]))
  }

  @Test(arguments: ["0", "4", "x", "1 2", "-1"])
  func anythingElseIsAskedAgain(line: String) {
    #expect(
      one.take(line)
        == .refused(Announcement("Tapez un numéro, ou une ligne vide pour 2.")))
  }

  @Test(arguments: ["1", "1 1", "1 2 3", "1 b", "1 4"])
  func tooFewOrTooManyAreAskedAgain(line: String) {
    #expect(
      two.take(line) == .refused(Announcement("Type 2 numbers, or an empty line for 1 2.")))
  }

  @Test func theListIsNumbered() {
    #expect(
      one.announcements.map(\.text) == [
        "Épreuve", "1. A", "2. B", "3. C", "Tapez un numéro, ou une ligne vide pour 2.",
      ])
  }

  @Test func linesAreCutHoweverTheBytesCome() {
    let bytes = Array("fin\r\nrepère\n\nnote dernière".utf8)
    for size in 1...bytes.count {
      var buffer = LineBuffer()
      var lines: [String] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        buffer.append(bytes[start..<min(start + size, bytes.count)])
        while let line = buffer.nextLine() { lines.append(line) }
      }
      #expect(lines == ["fin", "repère", ""])
      buffer.finish()
      #expect(buffer.nextLine() == "note dernière")
      #expect(buffer.nextLine() == nil)
    }
  }

  @Test func anEndlessLineDoesNotGrow() {
    var buffer = LineBuffer()
    for _ in 0..<100 { buffer.append([UInt8](repeating: 0x61, count: 1000)) }
    buffer.append([0x0A, 0xFF, 0x0A])
    #expect(buffer.nextLine()?.utf8.count == LineBuffer.limitBytes)
    #expect(buffer.nextLine() == "\u{FFFD}")
  }

  @Test func durationsInWords() {
    let french = SpokenTime(language: .french)
    #expect(french.text(0) == "0 seconde")
    #expect(french.text(1) == "1 seconde")
    #expect(french.text(-90) == "1 minute 30 secondes")
    #expect(french.text(7325) == "2 heures 2 minutes 5 secondes")
    let english = SpokenTime(language: .english)
    #expect(english.text(0) == "0 seconds")
    #expect(english.text(61) == "1 minute 1 second")
  }
}
