import Pages

/// One line of a file, cut into the cells of a table row where it is one, without Markdown's marks.
struct SecretLine {
  let cells: [[UInt8]]
  /// Whether the line stands in a block of code.
  let isCode: Bool

  /// A value does not stand further than this from the word that announces it.
  private static let reachBytes = 48
  /// What is looked at to judge a value.
  ///
  /// A line of any length may hold announcements without end, and to look from each to the end of
  /// the line would take a time without end.
  private static let valueBytes = 160

  init(_ line: some Sequence<UInt8>, isCode: Bool = false) {
    var cells: [[UInt8]] = [[]]
    for byte in line {
      switch byte {
      case Ascii.bar: cells.append([])
      case Ascii.asterisk, Ascii.backtick: break
      default: cells[cells.count - 1].append(byte)
      }
    }
    self.cells = cells.map(Self.trimmed)
    self.isCode = isCode
  }

  var holdsPassword: Bool {
    cells.indices.contains { index in
      holdsNamedPassword(index) || holdsPair(index) || holdsKey(cells[index])
    } || SecretCommand(cells, isCode: isCode).holdsSecret
  }

  func holdsPassword(inCell index: Int) -> Bool {
    cells.indices.contains(index)
      && Self.value(cells[index][...]).isPassword(isAnnouncedAlone: true)
  }

  /// A name with which one signs in: "Identifiant : jury".
  var holdsLogin: Bool {
    cells.indices.contains { index in
      Self.places(of: SecretWords.login, in: cells[index]).contains { place in
        guard isAlone(place, in: cells[index]) else { return false }
        let after = cells[index][place.upperBound...]
        if let separator = Self.separator(in: after) {
          return Self.value(after[(separator + 1)...]).isLogin
        }
        guard after.allSatisfy(Ascii.isSpace), cells.indices.contains(index + 1) else {
          return false
        }
        return Self.value(cells[index + 1][...]).isLogin
      }
    }
  }

  func holdsLogin(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.value(cells[index][...]).isLogin
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

  /// `mot de passe : …`, `password=…`, `mot de passe …`, or the cell after one that says so.
  private func holdsNamedPassword(_ index: Int) -> Bool {
    let cell = cells[index]
    return Self.places(of: SecretWords.password, in: cell).contains { place in
      guard !Self.isAttribute(place, in: cell) else { return false }
      let name = cell[place]
      let isAlone = isAlone(place, in: cell)
      let after = cell[place.upperBound...]
      if let separator = Self.separator(in: after) {
        let between = SecretWords.qualifiers(in: after[..<separator])
        if between == .other { return false }
        // In code nothing stands between a name and its sign; columns of a table have types.
        if isCode, between != .none, name.first != UInt8(ascii: "m"), name.first != 0x4D {
          return false
        }
        let value = Self.value(after[(separator + 1)...])
        if SecretWords.isWeak(name) {
          return between == .none && value.isStrongPassword(fromLength: 8)
        }
        return value.isPassword(isAnnouncedAlone: isAlone && between != .state)
      }
      guard !SecretWords.isWeak(name) else {
        return isHeaderLike(after, index) && isAlone && holdsStrong(inCell: index + 1)
      }
      if isAlone, isHeaderLike(after, index) { return holdsPassword(inCell: index + 1) }
      return Self.value(after).opensWithPassword
    }
  }

  private func holdsStrong(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.value(cells[index][...]).isStrongPassword(fromLength: 8)
  }

  /// Whether nothing but what a password is for follows its name in a cell before another.
  private func isHeaderLike(_ after: ArraySlice<UInt8>, _ index: Int) -> Bool {
    cells.indices.contains(index + 1) && after.count <= 40
      && SecretWords.qualifiers(in: after) != .state
      && SecretWords.qualifiers(in: after) != .other
  }

  private func isAlone(_ place: Range<Int>, in cell: [UInt8]) -> Bool {
    let leadEnd = cell.firstIndex { !Self.isLead($0) } ?? cell.endIndex
    return place.lowerBound <= leadEnd
  }

  /// `Identifiants : jury / Oral2025`, in a cell or in the one after the word.
  private func holdsPair(_ index: Int) -> Bool {
    let cell = cells[index]
    return Self.places(of: SecretWords.login, in: cell).contains { place in
      let after = cell[place.upperBound...]
      if let separator = Self.separator(in: after) {
        return Self.value(after[(separator + 1)...]).isPair
      }
      guard isAlone(place, in: cell), after.allSatisfy(Ascii.isSpace),
        cells.indices.contains(index + 1)
      else { return false }
      return Self.value(cells[index + 1][...]).isPair
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

  /// Where words begin that are not part of a longer word or of an address; only the longest of
  /// those at a place.
  private static func places(of words: WordSet, in cell: [UInt8]) -> [Range<Int>] {
    cell.withUnsafeBufferPointer { cell in
      cell.indices.compactMap { start in
        guard words.mayBegin(cell[start]) else { return nil }
        if start > 0, Ascii.isLetter(cell[start]),
          isWordByte(cell[start - 1]) || cell[start - 1] == Ascii.slash
        {
          return nil
        }
        guard let length = words.longestLength(in: cell, at: start) else { return nil }
        let end = start + length
        if end < cell.count, Ascii.isLetter(cell[end - 1]) || cell[end - 1] >= 0x80,
          isWordByte(cell[end]) || cell[end] == 0x5F
        {
          return nil
        }
        return start..<end
      }
    }
  }

  /// Whether a word is the value of an attribute: `<label for="password" class="wide">`.
  private static func isAttribute(_ place: Range<Int>, in cell: [UInt8]) -> Bool {
    guard place.lowerBound >= 2, cell[place.lowerBound - 2] == Ascii.equals else { return false }
    return cell[place.lowerBound - 1] == Ascii.quote
      || cell[place.lowerBound - 1] == Ascii.apostrophe
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
