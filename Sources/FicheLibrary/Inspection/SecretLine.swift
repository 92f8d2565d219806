import Pages

/// One line of a file, cut into the cells of a table row where it is one, without Markdown's marks.
struct SecretLine {
  /// Where a line stands.
  enum Place {
    case prose
    /// Below other text by four blanks: code, or an item of a list in a list.
    case indented
    /// In a block of code between fences.
    case fence
  }

  let cells: [[UInt8]]
  private let place: Place
  /// Of which kinds a word stands in a cell; others are not searched for.
  private let kinds: SecretKinds
  /// What stands between backticks, or the line itself where it is code.
  private var codes: [[UInt8]] = []
  /// Whether the line tells what stands below it in the columns of a table.
  var isHeader = false

  /// A value does not stand further than this from the word that announces it.
  private static let reachBytes = 48
  /// What is looked at to judge a value.
  ///
  /// A line of any length may hold announcements without end, and to look from each to the end of
  /// the line would take a time without end.
  private static let valueBytes = 160

  /// A line that names more secrets is not a sentence.
  private static let mostSentences = 100

  init(_ line: UnsafeBufferPointer<UInt8>, place: Place) {
    self.place = place
    var text = SecretText(isCode: place == .fence)
    text.take(line)
    cells = text.cells.map(Self.trimmed)
    kinds = SecretKinds(in: cells)
    codes = place == .prose ? text.codes : [Array(line)]
  }

  /// A row of a table whose cells are recognised by tags.
  init(cells: [[UInt8]]) {
    place = .prose
    self.cells = cells.map(Self.trimmed)
    kinds = SecretKinds(in: self.cells)
  }

  private var isCode: Bool { place != .prose }

  var holdsPassword: Bool { passwordCell != nil }

  /// The first cell that holds a secret or says that the next one does.
  var passwordCell: Int? {
    if codes.contains(where: { SecretCode($0).holdsSecret }) { return 0 }
    guard !kinds.isEmpty else { return nil }
    return cells.indices.first(where: holdsSecret) ?? (isCommand && holdsCommand ? 0 : nil)
  }

  private func holdsSecret(_ index: Int) -> Bool {
    // What most lines with a secret say is looked for first.
    if place != .fence {
      if kinds.contains(.password), holdsNamedPassword(index) { return true }
      if kinds.contains(.login), holdsPair(index) { return true }
    }
    return !kinds.isDisjoint(with: [.key, .authority]) && holdsKey(cells[index])
      || kinds.contains(.token) && SecretToken.isIn(cells[index])
      || kinds.contains(.user) && holdsKnownPair(index)
      || kinds.contains(.phrase) && place != .fence && holdsPhrase(index)
  }

  private var isCommand: Bool {
    kinds.contains(.device) && place == .prose && SecretCommand.mayBeProse(cells)
  }

  private var holdsCommand: Bool { SecretCommand(cells, isCode: false).holdsSecret }

  /// A sentence that tells a secret behind or before its name.
  private func holdsPhrase(_ index: Int) -> Bool {
    let cell = cells[index]
    let places = Self.places(of: SecretWords.phrase, in: cell)
    guard !places.isEmpty else { return false }
    let isPlace = Self.places(of: SecretWords.place, in: cell).isEmpty == false
    return places.prefix(Self.mostSentences).contains { place in
      !Self.isPartOfName(place, in: cell)
        && SecretPhrase(
          name: String(decoding: cell[place], as: UTF8.self).lowercased(),
          before: cell[max(0, place.lowerBound - Self.valueBytes / 2)..<place.lowerBound],
          after: cell[place.upperBound...].prefix(Self.valueBytes), isPlace: isPlace
        ).holdsSecret
    }
  }

  /// `admin / Azerty26`, which needs no announcement.
  private func holdsKnownPair(_ index: Int) -> Bool {
    let cell = cells[index]
    return Self.places(of: SecretPair.users, in: cell).prefix(Self.mostSentences).contains {
      place in
      if place.lowerBound > 0, "_-./\\@=".utf8.contains(cell[place.lowerBound - 1]) { return false }
      let before = cell[max(0, place.lowerBound - Self.reachBytes)..<place.lowerBound]
      let user = String(decoding: cell[place], as: UTF8.self)
      return SecretPair(after: cell[place.upperBound...].prefix(Self.valueBytes)).holdsPassword(
        user: user,
        isAnnounced: !Self.places(of: SecretWords.credentials, in: Array(before)).isEmpty)
    }
  }

  /// Whether all that a line says is the name of a password: "Mot de passe du NAS", "Mot de passe :".
  var announcesPassword: Bool {
    guard cells.count == 1, place != .fence, cells[0].count <= 64,
      kinds.contains(.password) || cells[0].contains(SecretWord.markByte)
    else { return false }
    var name = cells[0].filter { $0 != SecretWord.markByte }[...]
    while let first = name.first, Self.isLead(first) { name.removeFirst() }
    while let last = name.last, Ascii.isSpace(last) || last == Ascii.colon { name.removeLast() }
    while name.last == 0xA0, name.dropLast().last == 0xC2 { name.removeLast(2) }
    return !name.contains(Ascii.equals) && SecretWords.isPasswordHeader(Array(name))
  }

  /// The same line as the value of a name in the line before.
  ///
  /// - Parameter isDescription: the line is marked as what the one before names.
  func isValue(isDescription: Bool) -> Bool {
    guard cells.count == 1 else { return false }
    var text = cells[0].filter { $0 != SecretWord.markByte }[...]
    while let first = text.first,
      first == Ascii.colon || first == Ascii.hyphen || Ascii.isSpace(first)
    {
      text.removeFirst()
    }
    let value = Self.value(text)
    return isDescription
      ? value.isPassword(isAnnouncedAlone: true) : value.isAloneAndMadeUp
  }

  func holdsPassword(inCell index: Int) -> Bool {
    cells.indices.contains(index)
      && Self.value(cells[index][...]).isPassword(isAnnouncedAlone: true)
  }

  /// The digits of a code, below a header that says "Code".
  func holdsDigits(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.value(cells[index][...]).isCode
  }

  /// Whether a cell speaks of a door, an alarm or a network.
  var namesPlace: Bool {
    cells.contains { !Self.places(of: SecretWords.place, in: $0).isEmpty }
  }

  /// A value that mixes letters and digits, below a header that may announce something else.
  func holdsMixed(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.value(cells[index][...]).isAloneAndMadeUp
  }

  func holdsPair(inCell index: Int) -> Bool {
    cells.indices.contains(index) && Self.isPair(cells[index][...])
  }

  /// A name with which one signs in: "Identifiant : jury".
  var holdsLogin: Bool {
    kinds.contains(.login)
      && cells.indices.contains { index in
        Self.places(of: SecretWords.login, in: cells[index]).contains { place in
          guard isAlone(place, in: cells[index]) else { return false }
          let after = cells[index][place.upperBound...]
          if let separator = Self.separator(in: after) {
            return Self.value(after[(separator + 1)...]).isLogin
          }
          guard after.allSatisfy(Self.isBlankOrMark), cells.indices.contains(index + 1) else {
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
    kinds.contains(.candidate)
      && cells.indices.contains { index in
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
    var sentences = 0
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
        if SecretWords.isPassword(name), value.isHash { return false }
        if SecretWords.isWeak(name) {
          // "login=tech, pass=Cigale+16", where no sentence would have the sign.
          let isAssigned = after[separator] == Ascii.equals && separator == after.startIndex
          if isAssigned, SecretWords.isPass(name), value.isPassword(isAnnouncedAlone: false) {
            return true
          }
          return between == .none && value.isStrongPassword(fromLength: 8)
        }
        return value.isPassword(isAnnouncedAlone: isAlone && between != .state)
      }
      guard !SecretWords.isWeak(name) else {
        return isHeaderLike(after, index) && isAlone && holdsStrong(inCell: index + 1)
      }
      if isAlone, isHeaderLike(after, index) {
        return isHeader ? holdsMixed(inCell: index + 1) : holdsPassword(inCell: index + 1)
      }
      sentences += 1
      guard sentences <= Self.mostSentences, !Self.isPartOfName(place, in: cell) else {
        return false
      }
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
        return Self.isPair(after[(separator + 1)...])
      }
      guard isAlone(place, in: cell), after.allSatisfy(Self.isBlankOrMark),
        cells.indices.contains(index + 1)
      else { return false }
      return Self.isPair(cells[index + 1][...])
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
      var places: [Range<Int>] = []
      words.forEachPlace(in: cell) { start in
        if start > 0, Ascii.isLetter(cell[start]),
          isWordByte(cell[start - 1]) || cell[start - 1] == Ascii.slash
        {
          return
        }
        guard let length = words.longestLength(in: cell, at: start) else { return }
        let end = start + length
        if end < cell.count, Ascii.isLetter(cell[end - 1]) || cell[end - 1] >= 0x80,
          isWordByte(cell[end]) || cell[end] == 0x5F
        {
          return
        }
        places.append(start..<end)
      }
      return places
    }
  }

  /// Whether a word is the value of an attribute: `<label for="password" class="wide">`.
  private static func isAttribute(_ place: Range<Int>, in cell: [UInt8]) -> Bool {
    guard place.lowerBound >= 2, cell[place.lowerBound - 2] == Ascii.equals else { return false }
    return cell[place.lowerBound - 1] == Ascii.quote
      || cell[place.lowerBound - 1] == Ascii.apostrophe
  }

  /// Whether a word is a part of another that hyphens join: `get-password-data`.
  private static func isPartOfName(_ place: Range<Int>, in cell: [UInt8]) -> Bool {
    func isJoint(_ index: Int) -> Bool {
      cell.indices.contains(index) && (cell[index] == Ascii.hyphen || cell[index] == 0x5F)
    }
    return isJoint(place.lowerBound - 1) || isJoint(place.upperBound)
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
    default: isBlankOrMark(byte) || Ascii.isDigit(byte)
    }
  }

  private static func isBlankOrMark(_ byte: UInt8) -> Bool {
    Ascii.isSpace(byte) || byte == SecretWord.markByte
  }

  /// Whether a name and a password stand there; without a sign between two words none do.
  private static func isPair(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(valueBytes).contains { $0 == Ascii.slash || $0 == Ascii.colon }
      && value(bytes).isPair
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> SecretValue {
    SecretValue(bytes.prefix(valueBytes))
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while let first = bytes.first, isBlankOrMark(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlankOrMark(last) { bytes.removeLast() }
    return Array(bytes)
  }
}
