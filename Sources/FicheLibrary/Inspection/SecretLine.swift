import Pages

/// One line of a file, cut into the cells of a table row where it is one, without Markdown's marks.
struct SecretLine {
  let cells: [[UInt8]]

  /// A value does not stand further than this from the word that announces it.
  private static let reachBytes = 48
  /// What is looked at to judge a value.
  ///
  /// A line of any length may hold announcements without end, and to look from each to the end of
  /// the line would take a time without end.
  private static let valueBytes = 160

  init(_ line: some Sequence<UInt8>) {
    var cells: [[UInt8]] = [[]]
    for byte in line {
      switch byte {
      case Ascii.bar: cells.append([])
      case Ascii.asterisk, Ascii.backtick: break
      default: cells[cells.count - 1].append(byte)
      }
    }
    self.cells = cells.map(Self.trimmed)
  }

  var holdsPassword: Bool {
    cells.indices.contains { holdsNamedPassword($0) || holdsPair($0) || holdsKey(cells[$0]) }
  }

  func holdsPassword(inCell index: Int) -> Bool {
    cells.indices.contains(index)
      && Self.value(cells[index][...]).isPassword(isAnnouncedAlone: true)
  }

  var holdsCandidateNumber: Bool {
    cells.indices.contains { index in
      Self.places(of: SecretWords.candidate, in: cells[index]).contains { place in
        let before = cells[index][max(0, place.lowerBound - 12)..<place.lowerBound]
        let isNumber = before.indices.contains { start in
          SecretWords.numberWords.contains { SecretWords.begins($0, before[start...]) }
        }
        let after = cells[index][place.upperBound...]
        guard isNumber || Self.separator(in: after) != nil else { return false }
        if Self.value(after).isCandidateNumber { return true }
        return isNumber && holdsCandidateNumber(inCell: index + 1)
      }
    }
  }

  func holdsCandidateNumber(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.value(cells[index][...]).isCandidateNumber
  }

  /// `mot de passe : …`, `password=…`, or the cell after one that says "Mot de passe".
  private func holdsNamedPassword(_ index: Int) -> Bool {
    let cell = cells[index]
    let leadEnd = cell.firstIndex { !Self.isLead($0) } ?? cell.endIndex
    return Self.places(of: SecretWords.password, in: cell).contains { place in
      let isAlone = place.lowerBound <= leadEnd
      let after = cell[place.upperBound...]
      if let separator = Self.separator(in: after) {
        return Self.value(after[(separator + 1)...]).isPassword(isAnnouncedAlone: isAlone)
      }
      guard isAlone, after.allSatisfy(Ascii.isSpace), cells.indices.contains(index + 1) else {
        return false
      }
      return Self.value(cells[index + 1][...]).isPassword(isAnnouncedAlone: true)
    }
  }

  /// `Identifiants : jury / Oral2025`.
  private func holdsPair(_ index: Int) -> Bool {
    let cell = cells[index]
    return Self.places(of: SecretWords.login, in: cell).contains { place in
      let after = cell[place.upperBound...]
      guard let separator = Self.separator(in: after) else { return false }
      return Self.value(after[(separator + 1)...]).isPair
    }
  }

  private func holdsKey(_ cell: [UInt8]) -> Bool {
    if cell.contains(text: "-----BEGIN"), cell.contains(text: "PRIVATE KEY") { return true }
    return Self.places(of: SecretWords.authority, in: cell).contains { place in
      let host = cell[place.upperBound...].prefix(Self.valueBytes).prefix { !Ascii.isSpace($0) }
      return host.contains(Ascii.at) && SecretValue(host).opensWithCredentials
    }
  }

  // MARK: Places

  /// Where words begin that are not part of a longer word; only the longest of those at a place.
  private static func places(of words: WordSet, in cell: [UInt8]) -> [Range<Int>] {
    cell.withUnsafeBufferPointer { cell in
      cell.indices.compactMap { start in
        guard words.mayBegin(cell[start]) else { return nil }
        if start > 0, Ascii.isLetter(cell[start]), isWordByte(cell[start - 1]) { return nil }
        guard let length = words.longestLength(in: cell, at: start) else { return nil }
        let end = start + length
        if end < cell.count, Ascii.isLetter(cell[end - 1]), isWordByte(cell[end]) { return nil }
        return start..<end
      }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80
  }

  /// The colon or equals sign before a value, with nothing but a few words in between.
  private static func separator(in after: ArraySlice<UInt8>) -> Int? {
    separator(in: after, within: reachBytes)
  }

  /// Whether a secret may be named right behind a word of a line with its marks, which count for
  /// nothing and so let a value stand further away.
  static func mayName(behind after: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    separator(in: after, within: 4 * reachBytes) != nil
  }

  private static func separator<Bytes: RandomAccessCollection<UInt8>>(
    in after: Bytes, within reachBytes: Int
  ) -> Bytes.Index? {
    for index in after.indices.prefix(reachBytes) {
      switch after[index] {
      case Ascii.colon, Ascii.equals: return index
      case Ascii.dot, Ascii.semicolon, Ascii.exclamationMark, Ascii.questionMark, 0x2C: return nil
      default: break
      }
    }
    return nil
  }

  /// Whether a byte may stand before an announcement that is all that a line says: of a list
  /// marker, a quote or a key's prefix.
  private static func isLead(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.hyphen, Ascii.plus, Ascii.greater, Ascii.hash, Ascii.dot, Ascii.quote,
      Ascii.apostrophe, Ascii.openBrace, Ascii.openBracket, 0x28, 0x29:
      true
    default: Ascii.isSpace(byte) || Ascii.isDigit(byte)
    }
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> SecretValue {
    SecretValue(bytes.prefix(valueBytes))
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while let first = bytes.first, Ascii.isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, Ascii.isSpace(last) { bytes.removeLast() }
    return Array(bytes)
  }
}
