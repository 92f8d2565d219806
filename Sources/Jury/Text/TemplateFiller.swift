import ExamModel

/// Fills the placeholders of a question, and refuses what would not make a sound one.
///
/// `{name}` is a phrase with its article, `{de:name}`, `{a:name}` and `{que:name}` the same behind a
/// preposition or conjunction; `{e:name}`, `{il:name}`, `{est:name}`, `{ent:name}`, `{lui:name}` and
/// `{lequel:name}` are what agrees with it.
package struct TemplateFiller: Sendable {
  private let phrases: [String: FrenchPhrase]

  package init(_ phrases: [String: FrenchPhrase]) { self.phrases = phrases }

  /// The filled text; `nil` where a placeholder has nothing to stand for it.
  package func filled(_ template: String) -> String? {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"),
        let value = value(of: rest[rest.index(after: open)..<close])
      else { return nil }
      text += rest[..<open]
      text += value
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return text.contains("}") ? nil : text
  }

  /// The filled text where it makes a question that can be asked.
  package func question(_ template: String, in language: Language = .french) -> String? {
    filled(template).flatMap { Self.isSound($0, in: language) ? $0 : nil }
  }

  private func value(of placeholder: Substring) -> String? {
    let parts = placeholder.split(separator: ":", maxSplits: 1)
    guard let name = parts.last, let phrase = phrases[String(name)] else { return nil }
    guard parts.count == 2 else { return phrase.plain }
    let form = String(parts[0])
    return FrenchPhrase.Link(rawValue: form).map(phrase.after)
      ?? FrenchPhrase.Agreement(rawValue: form).map(phrase.agreeing)
  }

  /// Whether a text is one question, short enough to be kept in mind, with nothing left to fill.
  package static func isSound(_ text: String, in language: Language = .french) -> Bool {
    text.hasSuffix(language == .french ? " ?" : "?")
      && text.utf8.count(where: { $0 == UInt8(ascii: "?") }) == 1
      && !text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
      && wordCount(of: text) <= BankQuestion.wordLimit
  }

  /// Stretches between blanks that hold a letter or a digit.
  package static func wordCount(of text: String) -> Int {
    text.split(separator: " ").count { word in
      word.utf8.contains { isWordByte($0) }
        || word.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// Whether a byte is an ASCII letter or digit, as nearly every word has one.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
