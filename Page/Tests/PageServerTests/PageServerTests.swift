import NIOCore
import PageRules
import PageServer
import Testing

/// Browsers and the table of an oral, over real sockets.
@Suite(.serialized) struct PageServerTests {
  @Test func thePageIsLoadedInEachLanguage() throws {
    let oral = try ServedOral(begins: false)
    for (language, mark) in [
      ("fr-FR", "lang=\"fr\""), ("en", "lang=\"en\""), ("de", "lang=\"fr\""),
    ] {
      let browser = try oral.connected()
      browser.send(
        "GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: \(language)\r\nConnection: close\r\n\r\n"
      )
      let answer = try browser.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("<html \(mark)>"))
      #expect(answer.contains("frame-ancestors 'none'"))
      #expect(answer.contains("Referrer-Policy: no-referrer"))
      #expect(!answer.contains("Set-Cookie"))
      #expect(!answer.contains(oral.key.text))
    }
  }

  /// Nothing on the page comes from elsewhere.
  @Test func thePageNamesNoOtherPlace() throws {
    let oral = try ServedOral(begins: false)
    for path in ["/", "/page.js", "/page.css"] {
      let browser = try oral.connected()
      browser.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      let answer = try browser.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(!answer.contains("http://"))
      #expect(!answer.contains("https://"))
      #expect(!answer.contains("url("))
      #expect(!answer.contains("innerHTML"))
      // Three files and one connection's head: small enough for a slow hotspot.
      #expect(answer.utf8.count < 40_000)
    }
  }

  @Test func oneConnectionServesRequestAfterRequest() throws {
    let oral = try ServedOral(begins: false)
    let browser = try oral.connected()
    for path in ["/", "/page.css", "/page.js"] {
      browser.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let head = try browser.read(to: "\r\n\r\n")
      #expect(head.hasPrefix("HTTP/1.1 200"))
      let length = try #require(
        head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }?.dropFirst(16))
      var body = ""
      while body.utf8.count < (Int(length) ?? 0) { body += try browser.read(to: "\n") }
    }
  }

  @Test func eventsAreToldWithTheirNumbers() throws {
    let oral = try ServedOral()
    let browser = try oral.listening()
    let guest = try oral.seated()
    #expect(try browser.read(to: "\r\n\r\n").contains("Content-Type: text/event-stream"))
    #expect(try browser.read(to: "event: hello\n").contains("id:") == false)
    #expect(try browser.read(to: "id: 0\n").contains("\"seat\":1"))
    try browser.read(to: "id: 2\ndata: {\"seq\":2,")
    try browser.read(to: "event: clock\ndata: {\"milliseconds\":1500,\"age_milliseconds\":")
    try browser.read(to: "event: offered\n")
    guest.send(ServedOral.event(3, text: "à l'écran"))
    #expect(try browser.read(to: "à l'écran").contains("id: 3\n"))
    guest.end()
    try browser.read(to: "event: over\n")
  }

  @Test func aLineThatWasCutGoesOnWithTheNextEvent() throws {
    let oral = try ServedOral()
    let first = try oral.listening()
    let guest = try oral.seated(events: 59)
    try first.read(to: "id: 59\n")
    first.end()
    guest.send(ServedOral.event(60))
    guest.send(ServedOral.event(61))
    let again = try oral.listening("page-0001", "Last-Event-ID: 59\r\nOralblanc-Oral: s\r\n")
    let told = try again.read(to: "id: 61\n")
    let numbers = told.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("id: ") }
    #expect(numbers == ["id: 60", "id: 61"])
    // It has kept its seat: the table saw nobody leave.
    #expect(told.contains("\"seat\":1"))
    guest.send(ServedOral.event(62))
    try again.read(to: "id: 62\n")
  }

  @Test func aPageThatStaysAwayGivesUpItsSeat() throws {
    var limits = PageLimits()
    limits.absence = .milliseconds(20)
    let oral = try ServedOral(limits: limits)
    let browser = try oral.listening()
    let guest = try oral.seated()
    try browser.read(to: "event: offered\n")
    browser.end()
    #expect(try guest.readToEnd().isEmpty)
    // It comes back, to a new seat, and goes on all the same.
    let again = try oral.listening("page-0001", "Last-Event-ID: 1\r\nOralblanc-Oral: s\r\n")
    _ = try oral.seated(2, events: 3)
    let told = try again.read(to: "id: 3\n")
    #expect(
      told.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("id: ") } == ["id: 2", "id: 3"])
  }

  @Test func twoPagesHaveSeatsOfTheirOwn() throws {
    let oral = try ServedOral()
    let one = try oral.listening("page-0001")
    let first = try oral.seated(1)
    let two = try oral.listening("page-0002")
    let second = try oral.seated(2)
    #expect(try one.read(to: "event: offered\n").contains("\"seat\":1"))
    #expect(try two.read(to: "event: offered\n").contains("\"seat\":2"))
    // Each is told once, whoever of the two seats hears it first.
    second.send(ServedOral.event(3))
    first.send(ServedOral.event(3))
    second.send(ServedOral.event(4))
    first.send(ServedOral.event(4))
    for page in [one, two] {
      let told = try page.read(to: "id: 4\n")
      #expect(
        told.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("id: ") } == [
          "id: 3", "id: 4",
        ])
    }
  }

  @Test func aWishIsCarriedAndAnswered() throws {
    let oral = try ServedOral()
    let browser = try oral.listening()
    let guest = try oral.seated()
    try browser.read(to: "event: offered\n")
    let body = #"{"id":"w1","seq":2,"wish":"level","answer":0,"level":3}"#
    let wishing = try oral.wishing(body)
    #expect(try guest.read(to: "\n") == body + "\n")
    guest.send(#"{"table":"taken","id":"w1"}"# + "\n")
    #expect(try wishing.readToEnd().hasPrefix("HTTP/1.1 200 OK"))
    // The same once more, as a phone on a bad network sends it: answered, and not carried again.
    #expect(try oral.wishing(body).readToEnd().hasPrefix("HTTP/1.1 200 OK"))
    let stale = try oral.wishing(#"{"id":"w2","seq":1,"wish":"next"}"#)
    #expect(try guest.read(to: "\n").contains("\"w2\""))
    guest.send(#"{"table":"refused","id":"w2","cause":"stale"}"# + "\n")
    let refused = try stale.readToEnd()
    #expect(refused.hasPrefix("HTTP/1.1 409 Conflict"))
    #expect(refused.hasSuffix("{\"refused\":\"stale\"}"))
    #expect(try oral.wishing("{}").readToEnd().hasPrefix("HTTP/1.1 422"))
  }

  @Test func aWishWithoutAnOralOrAnAnswerIsToldSo() throws {
    var limits = PageLimits()
    limits.wish = .milliseconds(20)
    let oral = try ServedOral(limits: limits)
    let body = #"{"id":"w1","seq":2,"wish":"next"}"#
    #expect(try oral.wishing(body).readToEnd().hasSuffix("{\"refused\":\"no-oral\"}"))
    let browser = try oral.listening()
    let guest = try oral.seated()
    try browser.read(to: "event: offered\n")
    let silent = try oral.wishing(body)
    try guest.read(to: "\n")
    #expect(try silent.readToEnd().hasPrefix("HTTP/1.1 504"))
  }

  @Test func anotherOralBeginsOnTheSamePage() throws {
    let oral = try ServedOral(begins: false)
    let browser = try oral.listening()
    try browser.read(to: "event: waiting\n")
    oral.server.begin(oral.path)
    let first = try oral.seated(1, events: 5, session: "one")
    try browser.read(to: "id: 5\n")
    first.end()
    try browser.read(to: "event: over\n")
    oral.server.begin(oral.path)
    _ = try oral.seated(1, events: 1, session: "two")
    let told = try browser.read(to: "id: 1\n")
    #expect(told.contains("\"session\":\"two\""))
    #expect(told.contains("id: 0\n"))
  }

  // MARK: Bounds

  @Test func wrongKeysHostsAndOriginsAreRefused() throws {
    let oral = try ServedOral()
    let key = "Oralblanc-Key: \(oral.key.text)\r\nOralblanc-Page: page-0001\r\n"
    for (lines, status) in [
      ("Host: localhost\r\nOralblanc-Key: wrong\r\nOralblanc-Page: page-0001\r\n", "403"),
      ("Host: evil.example\r\n\(key)", "421"),
      ("Host: localhost\r\nOrigin: http://evil.example\r\n\(key)", "403"),
      ("Host: localhost\r\nHost: localhost\r\n\(key)", "421"),
      ("Host: localhost\r\nX: \(String(repeating: "y", count: 8300))\r\n\(key)", "431"),
    ] {
      let browser = try oral.connected()
      browser.send("GET /events HTTP/1.1\r\n\(lines)\r\n")
      let answer = try browser.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(lines.prefix(60))")
      #expect(!answer.contains("event:"))
    }
  }

  @Test func anotherMethodIsToldWhichOneIsTaken() throws {
    let oral = try ServedOral(begins: false)
    for (line, allowed) in [
      ("POST /", "GET"), ("OPTIONS /wish", "POST"), ("PUT /events", "GET"), ("HEAD /", "GET"),
    ] {
      let browser = try oral.connected()
      browser.send("\(line) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
      let answer = try browser.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 405 "))
      #expect(answer.contains("Allow: \(allowed)\r\n"))
    }
  }

  @Test func aBodyWithoutEndIsCutOff() throws {
    let oral = try ServedOral()
    let browser = try oral.connected()
    browser.send(
      "POST /wish HTTP/1.1\r\nHost: localhost\r\nOralblanc-Key: \(oral.key.text)\r\n"
        + "Oralblanc-Page: page-0001\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in 0..<200 { browser.send("400\r\n\(String(repeating: "x", count: 1024))\r\n") }
    // The answer may be lost behind what was still on its way; that the line ends is what counts.
    let answer = try? browser.readToEnd()
    #expect(answer.map { $0.isEmpty || $0.hasPrefix("HTTP/1.1 413") } ?? true)
  }

  @Test func aHeadWithoutEndIsCutOff() throws {
    var limits = PageLimits()
    limits.request = .milliseconds(50)
    let oral = try ServedOral(limits: limits)
    let slow = try oral.connected()
    slow.send("GET / HTTP/1.1\r\nHost: loc")
    #expect(try slow.readToEnd().isEmpty)
    let long = try ServedOral().connected()
    for _ in 0..<64 { long.send("X: \(String(repeating: "y", count: 1000))\r\n") }
    let answer = try? long.readToEnd()
    #expect(answer.map { $0.isEmpty || $0.hasPrefix("HTTP/1.1 4") } ?? true)
  }

  @Test(arguments: [
    "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzzz",
    "POST /wish HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}\u{3}\u{3}",
  ])
  func whatIsNoRequestEndsTheConnection(_ text: String) throws {
    var limits = PageLimits()
    limits.request = .milliseconds(200)
    let oral = try ServedOral(limits: limits)
    let browser = try oral.connected()
    browser.send(text)
    let answer = (try? browser.readToEnd()) ?? ""
    #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.") && !answer.contains(" 200 "))
    // Others are served as before.
    let other = try oral.connected()
    other.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    #expect(try other.readToEnd().hasPrefix("HTTP/1.1 200"))
  }

  @Test func aNinthPageWaitsForASeat() throws {
    let oral = try ServedOral()
    var pages: [TestSocket] = []
    var guests: [TestSocket] = []
    for number in 1...8 {
      pages.append(try oral.listening("page-000\(number)"))
      guests.append(try oral.seated(number))
      try pages[number - 1].read(to: "event: offered\n")
    }
    let ninth = try oral.listening("page-0009")
    #expect(try ninth.readToEnd().contains("event: full\n"))
    // A page that was cut off keeps its seat only as long as nobody else wants it.
    pages[0].end()
    var newcomer = try oral.listening("page-0009")
    while try !oral.seats(newcomer) { newcomer = try oral.listening("page-0009") }
    guests.append(try oral.seated(1))
    try newcomer.read(to: "event: offered\n")
  }

  @Test func theSamePageElsewhereTakesOver() throws {
    let oral = try ServedOral()
    let one = try oral.listening()
    let guest = try oral.seated()
    try one.read(to: "event: offered\n")
    let other = try oral.listening()
    #expect(try one.readToEnd().contains("event: replaced\n"))
    #expect(try other.read(to: "event: offered\n").contains("\"seat\":1"))
    guest.send(ServedOral.event(3))
    try other.read(to: "id: 3\n")
  }

  @Test func whoDoesNotReadIsLetGo() throws {
    var limits = PageLimits()
    limits.slowness = .milliseconds(50)
    limits.absence = .milliseconds(20)
    let oral = try ServedOral(limits: limits)
    let browser = try oral.listening(receives: 4096)
    let guest = try oral.seated()
    // More than the system keeps on both sides of a line.
    let (lines, length) = (12, 900_000)
    let long = String(repeating: "z", count: length)
    for number in 3..<3 + lines { guest.send(ServedOral.event(number, text: long)) }
    // It is let go, which the oral's table hears; most was never sent.
    #expect(try guest.readToEnd().isEmpty)
    #expect(try browser.drain() < lines * length)
  }

  @Test func tooManyConnectionsAreClosed() throws {
    var limits = PageLimits()
    limits.connections = 4
    let oral = try ServedOral(limits: limits, begins: false)
    let kept = try (0..<4).map { _ in
      let browser = try oral.listening("page-\(Int.random(in: 1000...9999))")
      try browser.read(to: "event: waiting\n")
      return browser
    }
    #expect(try oral.connected().readToEnd().isEmpty)
    _ = kept
  }

  @Test func theEndOfTheProgramIsTold() throws {
    let oral = try ServedOral()
    let browser = try oral.listening()
    _ = try oral.seated()
    try browser.read(to: "event: offered\n")
    oral.end()
    #expect(try browser.readToEnd().contains("event: closed\n"))
  }

  @Test func anAddressThatIsTakenOrNotOursIsToldSo() throws {
    let oral = try ServedOral(begins: false)
    let key = oral.key
    func serve(_ text: String) throws {
      let address = try #require(PageAddress(text))
      let server = try PageServer(address) { port in
        Reception(key: key, hosts: AllowedHosts(address: address, port: port), language: .fr)
      }
      server.end()
    }
    #expect(throws: PageFailure.inUse) { try serve("127.0.0.1:\(oral.server.port)") }
    #expect(throws: PageFailure.notHere) { try serve("192.0.2.1") }
  }
}
