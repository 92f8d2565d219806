import JSONText
import PageRules
import Testing

@Suite struct LineTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func aFrameHoldsOneLine() {
    let frame = EventFrame(id: 60, data: bytes("{\"seq\":60}"))
    #expect(String(decoding: frame.bytes, as: UTF8.self) == "id: 60\ndata: {\"seq\":60}\n\n")
    let named = EventFrame(name: "hello", data: bytes("a\nid: 9\r\ndata: b\n\nevent: x"))
    let text = String(decoding: named.bytes, as: UTF8.self)
    #expect(text == "event: hello\ndata: a id: 9  data: b  event: x\n\n")
  }

  @Test func linesAreCutHoweverTheyCome() {
    let text = bytes("one\n\ntwo\nthree")
    for split in 0...text.count {
      var cutter = LineCutter(limitBytes: 5)
      let pieces = [cutter.cut(text[..<split]), cutter.cut(text[split...]), cutter.cut([0x0A])]
      #expect(pieces.flatMap { $0 ?? [] } == [bytes("one"), bytes("two"), bytes("three")])
    }
    var cutter = LineCutter(limitBytes: 5)
    let tooLong = cutter.cut(bytes("123456"))
    #expect(tooLong == nil)
  }

  @Test func theTablesLinesAreKnown() {
    #expect(
      TableWord(
        bytes(#"{"table":"hello","protocol":"jury-table/1","seat":2,"session":"s","seq":4}"#))
        == .hello(seat: 2, session: "s"))
    #expect(TableWord(bytes(#"{"table":"now","milliseconds":1500}"#)) == .now(milliseconds: 1500))
    #expect(TableWord(bytes(#"{"table":"offered","questions":[]}"#)) == .offered)
    #expect(TableWord(bytes(#"{"table":"taken","id":"a"}"#)) == .taken(id: "a"))
    #expect(
      TableWord(bytes(#"{"table":"refused","id":"a","cause":"stale"}"#))
        == .refused(id: "a", .stale))
    #expect(TableWord(bytes(#"{"table":"later"}"#)) == .other)
    #expect(TableWord(bytes(#"{"table":"#)) == .other)
    #expect(TableWord(bytes(#"{"seq":1,"t":0.000,"type":"paused","crc":"0"}"#)) == .journal)
    // A note of the candidate's is no word of the table, whatever it says.
    #expect(TableWord(bytes(#"{"seq":1,"text":"{\"table\":\"hello\"}"}"#)) == .journal)
  }

  @Test func aWishIsOneLine() throws {
    let wish = try #require(
      PageWish(bytes("{ \"wish\" : \"note\",\n \"seq\": 4, \"id\":\"a-1\", \"text\":\"x\\ny\" }")))
    #expect(wish.id == "a-1")
    #expect(
      String(decoding: wish.line, as: UTF8.self)
        == "{\"wish\":\"note\",\"seq\":4,\"id\":\"a-1\",\"text\":\"x\\ny\"}\n")
  }

  /// One page would cost all of them the oral.
  @Test func aWishThatTheOralWouldNotTakeIsNone() {
    func wish(_ count: Int) -> PageWish? {
      let text = String(repeating: "\u{7F}", count: count)
      return PageWish(bytes(#"{"wish":"note","seq":1,"id":"a","text":""# + text + #""}"#))
    }
    #expect(wish(2_000)?.line.count ?? 0 > Reception.bodyLimitBytes)
    #expect(wish(4_000) == nil)
  }

  @Test(arguments: [
    "", "[]", "{}", "7", #"{"wish":"next"}"#, #"{"wish":"next","seq":1}"#,
    #"{"wish":"next","seq":"1","id":"a"}"#, #"{"wish":7,"seq":1,"id":"a"}"#,
    #"{"wish":"next","seq":1,"id":""}"#, #"{"wish":"next","seq":1,"id":"a b"}"#,
    #"{"wish":"next","seq":1,"id":"a","id":"b"}"#, #"{"wish":"next","seq":1,"id":"a"} x"#,
    #"{"wish":"next","seq":1,"id":"a","join":"jury-table/1"}"#,
    #"{"table":"hello","wish":"next","seq":1,"id":"a"}"#,
  ])
  func anythingElseIsNoWish(_ text: String) { #expect(PageWish(bytes(text)) == nil) }

  /// Whatever a page sends, the oral hears whole lines of JSON, one for each wish, and nothing else.
  @Test func anyBodyIsOneLineOrNone() throws {
    let sound = bytes(
      #"{"id":"a","seq":12,"wish":"note","text":"é\u2028\n\u0000 \ud83d\ude00","join":0}"#)
    var state: UInt64 = 5
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var taken = 0
    for round in 0..<4000 {
      var body = sound
      // The last member would forbid it; half of the rounds go without.
      if round.isMultiple(of: 2) {
        body.replaceSubrange(body.count - 10..<body.count, with: [0x7D])
      }
      for _ in 0..<random(4) {
        let place = random(body.count)
        switch random(3) {
        case 0: body[place] = UInt8(random(256))
        case 1: body.remove(at: place)
        default:
          body.insert(contentsOf: [0x0A, 0x22, 0x5C, 0x7B, 0x0D].prefix(random(6)), at: place)
        }
      }
      guard let wish = PageWish(body) else { continue }
      taken += 1
      #expect(wish.line.last == 0x0A)
      #expect(!wish.line.dropLast().contains(0x0A))
      let value = try JSONValue(parsing: Array(wish.line.dropLast()))
      #expect(value["id"]?.text == wish.id)
      #expect(value["join"] == nil)
    }
    #expect(taken > 300)
  }

  @Test func aDeepBodyIsNoWish() {
    let deep = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
    #expect(PageWish(bytes("{\"wish\":\(deep),\"seq\":1,\"id\":\"a\"}")) == nil)
  }

  @Test func aRecordIsToldFromTheNextEvent() {
    var record = OralRecord(session: "s")
    // What somebody else was told before is not new, and what would leave a gap is none of it.
    let taken = [0, 1, 1, 2, 3, 2, 9].map { record.take(bytes("\($0)"), at: $0) }
    #expect(taken == [true, true, false, true, true, false, false])
    #expect(record.count == 4)
    func start(_ after: Int?, _ oral: String?) -> Int {
      record.start(for: EventsRequest(page: "p", after: after, oral: oral))
    }
    #expect(start(2, "s") == 3)
    #expect(start(3, nil) == 4)
    #expect(start(nil, "s") == 0)
    #expect(start(2, "other") == 0)
    #expect(start(4, "s") == 0)
  }
}
