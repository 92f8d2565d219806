import ExamModel
import SessionEngine
import TestSupport
import Testing

@testable import JuryTable

/// What is spoken at the table, as docs/JURY-PROTOCOL.md has it.
@Suite struct TableLineTests {
  private static let lines: [TableLine] = [
    .hello(seat: 2, sessionID: "2026-11-23T201500Z-1a2b", lastSequence: 17),
    .now(milliseconds: 61_250), .taken(id: "a"), .refused(id: "7", .stale),
    .refused(id: "", .unreadable),
    .offered([
      OfferedQuestion(
        id: "a1", criterionID: "choix", text: "Pourquoi « GLPI » ?\u{1B}", reason: "la fiche",
        goodAnswer: ["Le coût", ""])
    ]),
    .offered([]),
  ]

  private static let wishes: [TableWish] = [
    .next, .pick(questionID: "a1"), .followUp, .skip, .endSlot, .level(answer: 2, level: 3),
    .mark(nil), .mark(.goodExample), .note("Deux\nlignes"), .undo,
  ]

  @Test(arguments: lines) func aLineIsReadAsItWasWritten(line: TableLine) {
    let bytes = line.bytes
    #expect(bytes.last == 0x0A)
    #expect(!bytes.dropLast().contains(0x0A))
    #expect(TableLine(Array(bytes.dropLast())) == line)
  }

  @Test(arguments: wishes) func aWishIsReadAsItWasWritten(wish: TableWish) {
    let line = WishLine(id: "12", seen: 40, wish: wish)
    #expect(WishLine(Array(line.bytes.dropLast()), criterionID: nil) == line)
  }

  @Test func aTypedQuestionServesWhatIsDueUnlessItSaysMore() {
    let typed = WishLine(
      id: "1", seen: 3, wish: .ask(Question(id: "", criterionID: "", text: "Pourquoi un NAS ?")))
    let bytes = Array(typed.bytes.dropLast())
    #expect(WishLine(bytes, criterionID: nil) == nil)
    guard case .ask(let question)? = WishLine(bytes, criterionID: "choix")?.wish else {
      Issue.record("no question")
      return
    }
    #expect(question.criterionID == "choix")
    #expect(question.id.hasPrefix("jury-"))
    // The same words are the same question, in any oral.
    #expect(question.id == Proposal.id(of: "Pourquoi un NAS ?", by: .jury))
  }

  @Test(arguments: [
    "", "{", "[]", "7", #"{"wish":"next"}"#, #"{"wish":"dance","seq":1}"#,
    #"{"wish":"level","seq":1,"answer":0}"#, #"{"wish":"level","seq":1,"answer":"0","level":1}"#,
    #"{"wish":"ask","seq":1,"text":"Quoi ?"}"#, #"{"wish":"mark","seq":1,"marker":"x"}"#,
    #"{"wish":"note","seq":1,"text":"  "}"#, #"{"wish":"pick","seq":1}"#,
  ])
  func whatIsNoWishIsRefused(line: String) {
    #expect(WishLine(Array(line.utf8), criterionID: "choix") == nil)
  }

  @Test func nobodySitsDownWithoutSayingSo() {
    #expect(TableLine.isJoin(Array(TableLine.join.dropLast())))
    #expect(!TableLine.isJoin(Array(#"{"join":"jury-table/2"}"#.utf8)))
    #expect(!TableLine.isJoin(Array(#"{"wish":"next","seq":1}"#.utf8)))
    #expect(TableLine(Array(#"{"seq":1,"t":0.000,"type":"paused","crc":"00"}"#.utf8)) == nil)
  }

  @Test(arguments: 0..<200) func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = WishLine(id: "1", seen: 3, wish: Self.wishes[Int(seed) % Self.wishes.count]).bytes
    for _ in 0..<Int.random(in: 1..<6, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    if let line = WishLine(bytes, criterionID: "choix") { #expect(line.id.count <= 64) }
    _ = TableLine(bytes)
  }
}
