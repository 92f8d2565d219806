import Pages
import TextSearch

/// A line of code, or what stands between backticks, searched for secrets that it gives to a program.
struct SecretCode {
  private let bytes: [UInt8]

  /// How far a name is looked for before a sign, and a value behind it, in bytes.
  private static let nameBytes = 48
  private static let valueBytes = 160

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  var holdsSecret: Bool {
    holdsAssignment || SecretCall.isIn(bytes) || holdsDataSource
      || SecretCommand([bytes], isCode: true).holdsSecret
  }

  /// `user:password@tcp(127.0.0.1:3306)/db`, as programs in Go name a database.
  private var holdsDataSource: Bool {
    guard bytes.contains(text: "@tcp(") else { return false }
    let text = String(decoding: bytes.prefix(1_024), as: UTF8.self)
    guard let place = text.firstRange(of: "@tcp("),
      let pair = text[..<place.lowerBound].suffix(Self.valueBytes)
        .split(whereSeparator: { "\"'`( ".contains($0) }).last,
      let colon = pair.firstIndex(of: ":")
    else { return false }
    return SecretLiteral(String(pair[pair.index(after: colon)...])).isSecret(.strong)
  }

  // MARK: Assignments

  private var holdsAssignment: Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case Ascii.equals, Ascii.colon: isAssignment(at: index)
      case Ascii.greater: isElement(at: index)
      default: false
      }
    }
  }

  /// `name = value`, `"name": "value"`, `name => 'value'`.
  private func isAssignment(at index: Int) -> Bool {
    guard let (name, start) = name(before: index) else { return false }
    let strength = SecretName(name)
    // A part of a longer name: `arn:aws:secretsmanager:secret:…`.
    if bytes[index] == Ascii.colon, start.start > 0,
      bytes[start.start - 1] == Ascii.colon || bytes[start.start - 1] == Ascii.slash
    {
      return false
    }
    guard strength != .none else { return isValueAttribute(name, before: start, behind: index) }
    var next = index + 1
    while next < bytes.count, bytes[next] == Ascii.equals || bytes[next] == Ascii.greater {
      next += 1
    }
    let isTight = start.isTight && next < bytes.count && !Ascii.isSpace(bytes[next])
    let opensLine = start.opensLine || bytes[index] == Ascii.equals && isTight
    return value(from: next).isSecret(strength, isTight: isTight, mayBePlain: opensLine)
  }

  /// `<input type="password" value="…">`, `<add key="password" value="…"/>`.
  private func isValueAttribute(_ name: String, before place: NamePlace, behind index: Int) -> Bool
  {
    guard name.lowercased() == "value" else { return false }
    let lead = bytes[max(0, place.start - Self.nameBytes)..<place.start]
    guard let end = lead.lastIndex(where: { !Ascii.isSpace($0) }),
      bytes[end] == Ascii.quote || bytes[end] == Ascii.apostrophe,
      let (before, _) = self.name(before: end + 1), SecretName(before) == .strong
    else { return false }
    return value(from: index + 1).isSecret(.weak, isTight: true, mayBePlain: false)
  }

  /// `<password>value</password>`.
  private func isElement(at index: Int) -> Bool {
    guard let (name, place) = name(before: index), place.start > 0,
      bytes[place.start - 1] == 0x3C, SecretName(name) == .strong
    else { return false }
    let text = bytes[(index + 1)...].prefix(Self.valueBytes)
    guard let close = text.firstIndex(of: 0x3C), close + 1 < bytes.count,
      bytes[close + 1] == Ascii.slash
    else { return false }
    return SecretLiteral(String(decoding: text[..<close], as: UTF8.self)).isSecret(.strong)
  }

  private struct NamePlace {
    let start: Int
    /// Whether nothing but quotes stands between the name and the sign.
    let isTight: Bool
    /// Whether nothing but a list's mark or a quote stands before the name.
    let opensLine: Bool
  }

  /// The identifier right before a sign, with quotes, a bracket and blanks between them.
  private func name(before index: Int) -> (String, NamePlace)? {
    let lowest = max(0, index - Self.nameBytes)
    var end = index
    var isTight = true
    while end > lowest, Self.mayCloseName(bytes[end - 1]) {
      if Ascii.isSpace(bytes[end - 1]) { isTight = false }
      end -= 1
    }
    var start = end
    while start > lowest, Self.isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < end else { return nil }
    var name = String(decoding: bytes[start..<end], as: UTF8.self)
    let before = String(decoding: bytes[lowest..<start], as: UTF8.self).lowercased()
    if name.lowercased() == "passe", before.hasSuffix("mot de ") { name = "mot_de_passe" }
    let opensLine =
      lowest == 0
      && bytes[..<start].allSatisfy { Ascii.isSpace($0) || "-\"'{#;".utf8.contains($0) }
    return (name, NamePlace(start: start, isTight: isTight, opensLine: opensLine))
  }

  private static func mayCloseName(_ byte: UInt8) -> Bool {
    Ascii.isSpace(byte) || byte == Ascii.quote || byte == Ascii.apostrophe || byte == 0x5D
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x5F || byte == Ascii.hyphen
      || byte == Ascii.dot || byte >= 0x80
  }

  private func value(from start: Int) -> SecretLiteral {
    let text = bytes[min(start, bytes.count)...].prefix(Self.valueBytes)
    return SecretLiteral(
      code: String(decoding: text, as: UTF8.self))
  }
}
