/// The languages that the page speaks.
package enum PageLanguage: String, Hashable, Sendable {
  case fr, en

  /// The one that a browser likes best of ours (RFC 9110, `Accept-Language`); `nil` where it names neither.
  package init?(accepting header: String) {
    var best: (language: PageLanguage, quality: Int)?
    for piece in header.split(separator: ",").prefix(32) {
      let parts = piece.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let tag = parts.first, let primary = tag.split(separator: "-").first,
        let language = PageLanguage(rawValue: String(primary))
      else { continue }
      let quality =
        parts.dropFirst().first { $0.hasPrefix("q=") }
        .map { Self.thousandths($0.dropFirst(2)) } ?? 1000
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    guard let best else { return nil }
    self = best.language
  }

  private static func thousandths(_ text: Substring) -> Int {
    guard let value = Double(text), (0...1).contains(value) else { return 0 }
    return Int(value * 1000)
  }
}
