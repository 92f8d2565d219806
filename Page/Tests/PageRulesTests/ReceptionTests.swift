import PageRules
import Testing

@Suite struct ReceptionTests {
  private static let key = PageKey.ofTests

  private func reception(at address: String = "192.168.1.20", port: UInt16 = 8319) throws
    -> Reception
  {
    Reception(
      key: Self.key,
      hosts: AllowedHosts(address: try #require(PageAddress(address)), port: port), language: .fr)
  }

  private func request(
    _ method: String, _ target: String, host: String? = "192.168.1.20:8319",
    _ headers: [(String, String)] = []
  ) -> PageRequest {
    let all = (host.map { [("Host", $0)] } ?? []) + headers
    return PageRequest(
      method: method, target: target, headers: all.map { PageRequest.Header($0.0, $0.1) })
  }

  private var credentials: [(String, String)] {
    [("oralblanc-key", Self.key.text), ("Oralblanc-Page", "page-0001")]
  }

  // MARK: Files

  @Test func thePageIsAnybodysToLoad() throws {
    let reception = try reception()
    #expect(reception.verdict(on: request("GET", "/")) == .file(.page, .fr))
    #expect(reception.verdict(on: request("GET", "/?a=b")) == .file(.page, .fr))
    #expect(reception.verdict(on: request("GET", "/page.js")) == .file(.script, .fr))
    #expect(reception.verdict(on: request("GET", "/page.css")) == .file(.style, .fr))
    #expect(reception.verdict(on: request("POST", "/")) == .refused(.method))
    for path in [
      "/page.html", "//", "/../etc/passwd", "", "*", "/EVENTS", "/events/", "/favicon.ico",
    ] {
      #expect(reception.verdict(on: request("GET", path)) == .refused(.path))
    }
  }

  @Test(arguments: [
    ("fr", PageLanguage.fr), ("en-GB,en;q=0.9", .en), ("de, en;q=0.5, fr;q=0.8", .fr),
    ("en;q=0, fr;q=0.1", .fr), ("FR-ca;q=0.3,EN;q=0.31", .en), ("de", .fr), ("", .fr), ("*", .fr),
    ("en;q=wrong", .fr), ("en;q=2, fr", .fr), (";;;,,,=", .fr),
  ])
  func thePageSpeaksWhatTheBrowserLikesBest(_ sample: (String, PageLanguage)) throws {
    let verdict = try reception().verdict(
      on: request("GET", "/", [("Accept-Language", sample.0)]))
    #expect(verdict == .file(.page, sample.1))
  }

  // MARK: Hosts and origins

  @Test(arguments: [
    "192.168.1.20:8319", "localhost:8319", "localhost:9999", "LOCALHOST", "127.0.0.1:1", "[::1]:80",
    "127.0.0.9:8319",
  ])
  func ownNamesAreAnswered(_ host: String) throws {
    #expect(
      try reception().verdict(on: request("GET", "/", host: host)) == .file(.page, .fr))
  }

  @Test(arguments: [
    "evil.example", "evil.example:8319", "192.168.1.20", "192.168.1.20:8320", "192.168.1.21:8319",
    "localhost.evil.example:8319", "localhost:8319:1", "localhost:x", "", " ",
    "192.168.1.20:8319@evil",
    "[::2]:8319", String(repeating: "1", count: 300),
  ])
  func otherNamesAreNot(_ host: String) throws {
    #expect(
      try reception().verdict(on: request("GET", "/", host: host)) == .refused(.host))
  }

  @Test func aHostIsThereOnce() throws {
    let reception = try reception()
    #expect(reception.verdict(on: request("GET", "/", host: nil)) == .refused(.host))
    #expect(
      reception.verdict(on: request("GET", "/", [("host", "192.168.1.20:8319")]))
        == .refused(.host))
  }

  /// Served at every address, the page answers to numbers only: a name may be anybody's.
  @Test func everyAddressIsStillNoName() throws {
    let reception = try reception(at: "0.0.0.0")
    #expect(reception.verdict(on: request("GET", "/", host: "10.1.2.3:8319")) == .file(.page, .fr))
    #expect(reception.verdict(on: request("GET", "/", host: "10.1.2.3:1")) == .refused(.host))
    #expect(
      reception.verdict(on: request("GET", "/", host: "rebound.test:8319")) == .refused(.host))
  }

  @Test(arguments: [
    "http://evil.example", "null", "https://192.168.1.20:8319", "http://192.168.1.20",
    "http://192.168.1.20:8319/", "http://192.168.1.20:83190", "",
  ])
  func anotherSitesPageIsRefused(_ origin: String) throws {
    let reception = try reception()
    for target in ["/", "/events", "/wish"] {
      let verdict = reception.verdict(
        on: request(target == "/wish" ? "POST" : "GET", target, credentials + [("Origin", origin)]))
      #expect(verdict == .refused(.origin))
    }
  }

  @Test func linksFromElsewhereOpenThePageOnly() throws {
    let site = [("Sec-Fetch-Site", "cross-site")]
    #expect(try reception().verdict(on: request("GET", "/", site)) == .file(.page, .fr))
    #expect(
      try reception().verdict(on: request("GET", "/events", credentials + site))
        == .refused(.origin))
  }

  // MARK: The key

  @Test func nothingOfAnOralIsToldWithoutTheKey() throws {
    let reception = try reception()
    let page = ("Oralblanc-Page", "page-0001")
    for key in [
      "", "x", String(Self.key.text.dropLast()), Self.key.text + "A", "É" + Self.key.text,
    ] {
      for (method, target) in [("GET", "/events"), ("POST", "/wish")] {
        #expect(
          reception.verdict(on: request(method, target, [("Oralblanc-Key", key), page]))
            == .refused(.key))
      }
    }
    #expect(
      reception.verdict(on: request("GET", "/events?k=\(Self.key.text)", [page])) == .refused(.key))
    #expect(
      reception.verdict(
        on: request("GET", "/events", credentials + [("Oralblanc-Key", Self.key.text)]))
        == .refused(.key))
  }

  @Test func aKeyHas128Bits() {
    var generator = SystemRandomNumberGenerator()
    let keys = (0..<200).map { _ in PageKey(using: &generator).text }
    #expect(Set(keys).count == 200)
    for key in keys {
      #expect(key.utf8.count == 22)
      #expect(key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }
    // Each place takes many values, the last one as many as its two bits allow.
    for place in 0..<22 {
      let values = Set(keys.map { Array($0)[place] })
      #expect(values.count > (place == 21 ? 2 : 30))
    }
  }

  // MARK: Events and wishes

  @Test func eventsGoOnWhereAPageWas() throws {
    let verdict = try reception().verdict(
      on: request(
        "GET", "/events", credentials + [("Last-Event-ID", "59"), ("Oralblanc-Oral", "x")]))
    #expect(verdict == .events(EventsRequest(page: "page-0001", after: 59, oral: "x")))
    for wrong in ["-1", "x", "", "9999999999999", "1.5", " 4"] {
      #expect(
        try reception().verdict(
          on: request("GET", "/events", credentials + [("Last-Event-ID", wrong)]))
          == .events(EventsRequest(page: "page-0001")))
    }
  }

  @Test(arguments: [
    "short", "", "with space", String(repeating: "a", count: 65), "page\u{E9}00000",
  ])
  func aPageNamesItself(_ name: String) throws {
    #expect(
      try reception().verdict(
        on: request(
          "GET", "/events", [("Oralblanc-Key", Self.key.text), ("Oralblanc-Page", name)]))
        == .refused(.unreadable))
  }

  @Test func boundsAreKept() throws {
    let reception = try reception()
    #expect(
      reception.verdict(on: request("POST", "/wish", credentials + [("Content-Length", "4096")]))
        == .wish(page: "page-0001"))
    for length in ["4097", "99999999999999999999", "-1", "x"] {
      #expect(
        reception.verdict(on: request("POST", "/wish", credentials + [("Content-Length", length)]))
          == .refused(.bodyTooLong))
    }
    #expect(
      reception.verdict(
        on: request("GET", "/", [("X", String(repeating: "a", count: 8192))]))
        == .refused(.headTooLong))
    #expect(reception.verdict(on: request("OPTIONS", "/wish", credentials)) == .refused(.method))
  }
}

extension PageKey {
  static var ofTests: PageKey {
    var generator = Counting()
    return PageKey(using: &generator)
  }

  private struct Counting: RandomNumberGenerator {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return state
    }
  }
}
