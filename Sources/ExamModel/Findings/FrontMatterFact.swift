/// What is wrong with front matter or with a file of keys; what can be read is kept.
package enum FrontMatterFact: Hashable, Sendable {
  case unclosed
  case invalid(problem: String)
  case tooComplex
  case keyInvalid(key: String, value: String, expected: String)
  /// A key of the configuration that means nothing.
  case configurationKeyUnknown(key: String, known: [String])
  /// Lines of the configuration, as far as `last`, that set no key.
  case configurationLinesUnread(last: Int)
  /// A key of the configuration that is there again, at that line, which is the one that counts.
  case configurationKeyRepeated(key: String, line: Int)
  /// The `plan` of a fiche gives time to a section that it does not have.
  case planSectionUnknown(title: String)

  var code: String {
    switch self {
    case .unclosed: "front-matter-unclosed"
    case .invalid: "front-matter-invalid"
    case .tooComplex: "front-matter-too-complex"
    case .keyInvalid: "front-matter-key-invalid"
    case .configurationKeyUnknown: "configuration-key-unknown"
    case .configurationLinesUnread: "configuration-lines-unread"
    case .configurationKeyRepeated: "configuration-key-repeated"
    case .planSectionUnknown: "plan-section-unknown"
    }
  }
}
