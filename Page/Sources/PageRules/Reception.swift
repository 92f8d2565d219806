/// Decides who is let in, and what for.
package struct Reception: Hashable, Sendable {
  private let key: PageKey
  private let hosts: AllowedHosts
  private let language: PageLanguage

  package static let headLimitBytes = 8192
  package static let bodyLimitBytes = 4096

  /// - Parameter language: for a browser that names none of ours.
  package init(key: PageKey, hosts: AllowedHosts, language: PageLanguage) {
    self.key = key
    self.hosts = hosts
    self.language = language
  }

  package func verdict(on request: PageRequest) -> PageVerdict {
    if request.headBytes > Self.headLimitBytes { return .refused(.headTooLong) }
    guard let host = request.value("host"), hosts.allow(host) else { return .refused(.host) }
    guard isOwn(request, host) else { return .refused(.origin) }
    if let file = PageFile(rawValue: String(request.path)) {
      return request.method == "GET" ? .file(file, language(of: request)) : .refused(.method)
    }
    switch request.path {
    case "/events":
      guard request.method == "GET" else { return .refused(.method) }
      guard hasKey(request) else { return .refused(.key) }
      guard let page = page(request) else { return .refused(.unreadable) }
      return .events(
        EventsRequest(
          page: page, after: request.value("last-event-id").flatMap(Self.number),
          oral: request.value("oralblanc-oral")))
    case "/wish":
      guard request.method == "POST" else { return .refused(.method) }
      guard hasKey(request) else { return .refused(.key) }
      guard let page = page(request) else { return .refused(.unreadable) }
      if let length = request.value("content-length"),
        Self.number(length).map({ $0 > Self.bodyLimitBytes }) ?? true
      {
        return .refused(.bodyTooLong)
      }
      return .wish(page: page)
    default: return .refused(.path)
    }
  }

  /// Whether a page of ours asks, or nobody's, as a person does who types the address.
  private func isOwn(_ request: PageRequest, _ host: String) -> Bool {
    let origins = request.values("origin")
    guard origins.count <= 1 else { return false }
    if let origin = origins.first, origin.lowercased() != "http://" + host.lowercased() {
      return false
    }
    // Links from elsewhere may open the page; they reach nothing else.
    guard let site = request.value("sec-fetch-site") else { return true }
    return ["same-origin", "none"].contains(site) || request.path == "/"
  }

  private func hasKey(_ request: PageRequest) -> Bool {
    request.value("oralblanc-key").map(key.matches) ?? false
  }

  /// The name that a page gave itself.
  private func page(_ request: PageRequest) -> String? {
    guard let page = request.value("oralblanc-page"), (8...64).contains(page.utf8.count),
      page.utf8.allSatisfy(Self.isWordByte)
    else { return nil }
    return page
  }

  private func language(of request: PageRequest) -> PageLanguage {
    request.value("accept-language").flatMap(PageLanguage.init(accepting:)) ?? language
  }

  private static func number(_ text: String) -> Int? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Letters, digits, `-` and `_`.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
