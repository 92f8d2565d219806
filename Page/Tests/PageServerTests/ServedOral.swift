import PageRules
import PageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server of the page, the table of an oral that a test plays, and browsers that it plays as well.
final class ServedOral {
  let server: PageServer
  let key: PageKey
  let path: String
  private let table: TestSocket
  private let folder: String
  private var hasEnded = false

  init(limits: PageLimits = PageLimits(), begins: Bool = true) throws {
    var template = Array("/tmp/oralblanc-page-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestSocket.Gone(rest: "no folder") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = folder + "/s.sock"
    table = try TestSocket.listening(at: path)
    var generator = SystemRandomNumberGenerator()
    let key = PageKey(using: &generator)
    self.key = key
    // Tests run beside each other, so each takes a port that is free.
    guard let address = PageAddress("127.0.0.1") else { throw TestSocket.Gone(rest: "no address") }
    server = try PageServer(address, limits: limits, takesUsualPort: false) { port in
      Reception(key: key, hosts: AllowedHosts(address: address, port: port), language: .fr)
    }
    if begins { server.begin(path) }
  }

  deinit {
    end()
    table.end()
    unlink(path)
    rmdir(folder)
  }

  /// Ends the server, which can be ended once.
  func end() {
    if !hasEnded { server.end() }
    hasEnded = true
  }

  func connected(receives: Int32? = nil) throws -> TestSocket {
    try TestSocket.connected(toPort: server.port, receives: receives)
  }

  /// A browser that wants to be told what happens.
  func listening(
    _ page: String = "page-0001", _ headers: String = "", receives: Int32? = nil
  ) throws -> TestSocket {
    let browser = try connected(receives: receives)
    browser.send(
      "GET /events HTTP/1.1\r\nHost: localhost:\(server.port)\r\nOralblanc-Key: \(key.text)\r\n"
        + "Oralblanc-Page: \(page)\r\n\(headers)\r\n")
    return browser
  }

  /// A browser that sends a wish.
  func wishing(_ body: String, page: String = "page-0001") throws -> TestSocket {
    let browser = try connected()
    browser.send(
      "POST /wish HTTP/1.1\r\nHost: localhost:\(server.port)\r\nOralblanc-Key: \(key.text)\r\n"
        + "Oralblanc-Page: \(page)\r\nContent-Type: application/json\r\n"
        + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
    return browser
  }

  /// The seat that a page takes at the table, greeted with so many events.
  func seated(_ seat: Int = 1, events: Int = 2, session: String = "s") throws -> TestSocket {
    let guest = try table.accepted()
    try guest.read(to: "{\"join\":\"jury-table/1\"}\n")
    guest.send(
      #"{"table":"hello","protocol":"jury-table/1","seat":\#(seat),"session":"\#(session)","seq":\#(events)}"#
        + "\n" + #"{"v":1,"type":"session","id":"\#(session)"}"# + "\n")
    if events > 0 { for number in 1...events { guest.send(Self.event(number)) } }
    guest.send(#"{"table":"now","milliseconds":1500}"# + "\n")
    guest.send(#"{"table":"offered","questions":[]}"# + "\n")
    return guest
  }

  /// Whether a page is taken to the table, rather than told that it is full.
  func seats(_ browser: TestSocket) throws -> Bool {
    try browser.read(to: "\r\n\r\n")
    return try TestSocket.first(browser, table) === table
  }

  static func event(_ number: Int, text: String = "") -> String {
    #"{"seq":\#(number),"t":1.500,"type":"note-taken","text":"\#(text)","crc":"0"}"# + "\n"
  }
}
