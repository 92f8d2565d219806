import ExamModel
import Pages

/// Finds passwords, keys and candidate numbers that were left in a file, and names to sign in with.
///
/// A warning about prose that only speaks of passwords would soon be ignored, so a value must look
/// like one: see `SecretValue`. What was found is never part of the result.
struct SecretScanner {
  /// What of a text should not be shown to everybody.
  struct Survey: Hashable {
    /// Secrets by line, one of each kind on a line.
    private(set) var secrets: [Secret] = []
    /// Lines that hold a password, a key or a name to sign in with, in order.
    private(set) var accessLines: [Int] = []

    fileprivate mutating func report(_ fact: FindingFact, _ line: Int) {
      if fact == .fiche(.passwordLeft) { reportAccess(line) }
      guard secrets.last?.line != line || !secrets.contains(Secret(fact: fact, line: line)) else {
        return
      }
      secrets.append(Secret(fact: fact, line: line))
    }

    fileprivate mutating func reportAccess(_ line: Int) {
      if accessLines.last != line { accessLines.append(line) }
    }
  }

  struct Secret: Hashable {
    let fact: FindingFact
    let line: Int
  }

  static func secrets(in text: String) -> [Secret] { survey(text).secrets }

  static func survey(_ text: String) -> Survey {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = SecretScanner(bytes: bytes)
      scanner.run()
      return scanner.survey
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var survey = Survey()
  /// The columns of the current table whose header says what stands below it.
  private var columns = Columns()
  /// Whether the line before belongs to the same table.
  private var isInTable = false
  private var fence: OpenFence?
  /// The row of a table in HTML whose cells may stand on lines of their own.
  private var row = SecretRow()
  /// Whether all that the line before says is the name of a password.
  private var isAnnounced = false
  /// How many lines more may belong to a block of code that the name of a password opened.
  private var linesOfBlock = 0
  private static let mostLinesOfBlock = 8

  private struct Columns {
    var passwords: [Int] = []
    /// Those whose header may announce something else, so that the value must look like a secret.
    var secrets: [Int] = []
    /// Those whose digits open a door.
    var codes: [Int] = []
    var candidate: Int?
    var login: Int?

    var isEmpty: Bool {
      passwords.isEmpty && secrets.isEmpty && codes.isEmpty && candidate == nil && login == nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Most lines hold no sign beside which a secret could stand; they are passed over at once.
  private mutating func run() {
    var line = 1
    var start = 0
    var signs = SecretSigns.Count()
    SecretSigns.forEachSign(in: bytes) { number, index in
      // The second byte of a line's end belongs to no line.
      if index < start || signs.take(number) { return }
      end(line: line, start..<index, signs.signs)
      let isPair =
        index + 1 < bytes.count && bytes[index] == Ascii.carriageReturn
        && bytes[index + 1] == Ascii.newline
      start = index + (isPair ? 2 : 1)
      line += 1
      signs = SecretSigns.Count()
    }
    if start < bytes.count { end(line: line, start..<bytes.count, signs.signs) }
  }

  private mutating func end(line: Int, _ range: Range<Int>, _ signs: SecretSigns) {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range])
    let place = place(bytes)
    let isCode = place != .prose
    if place != .fence, row.take(bytes, line: line) {
      for cells in row.takeRows() { judge(cells) }
      return
    }
    var signs = signs
    let namesPassword = SecretSigns.mayNamePassword(bytes, isCode: isCode)
    if isCode || namesPassword { signs.insert(.word) }
    if isCode { followBlock(bytes, namesPassword: namesPassword, line: line) }
    let isSuspect =
      isCode && namesPassword
      || !signs.isDisjoint(with: SecretWords.signs(besideWordsOf: bytes, signs))
    let isRow = !isCode && signs.contains(.bar)
    if !isRow { columns = Columns() }
    defer { isInTable = isRow }
    guard isSuspect || isAnnounced || namesPassword || !columns.isEmpty else { return }
    var secretLine = SecretLine(bytes, place: place)
    secretLine.isHeader = isRow && !isInTable && isDelimiterRow(range.upperBound)
    followAnnouncement(secretLine, bytes, line: line)
    if isSuspect {
      if secretLine.holdsPassword { survey.report(.fiche(.passwordLeft), line) }
      if secretLine.holdsCandidateNumber { survey.report(.fiche(.candidateNumberLeft), line) }
      if !isCode, secretLine.holdsLogin { survey.reportAccess(line) }
    }
    if isRow { follow(secretLine, lines: nil, line: line) }
  }

  /// A name on a line of its own announces what stands on the next that is not blank.
  private mutating func followAnnouncement(
    _ secretLine: SecretLine, _ bytes: UnsafeBufferPointer<UInt8>, line: Int
  ) {
    guard let first = bytes.first(where: { !Ascii.isBlank($0) }) else { return }
    if isAnnounced {
      // A fence opens between a name and its value.
      if first == Ascii.backtick, bytes.count < 16, fence != nil, OpenFence(opening: bytes) != nil {
        return
      }
      let isDescription =
        first == Ascii.colon
        || bytes.firstIndex(of: first).map { start in
          SecretWords.begins(Array("<dd".utf8), bytes[start...])
        } == true
      if secretLine.isValue(isDescription: isDescription) {
        survey.report(.fiche(.passwordLeft), line)
      }
    }
    isAnnounced = secretLine.announcesPassword
  }

  /// `variable "db_password" {` and `default = "…"` below it: what is set in the block is the password.
  private mutating func followBlock(
    _ bytes: UnsafeBufferPointer<UInt8>, namesPassword: Bool, line: Int
  ) {
    let last = bytes.last { !Ascii.isSpace($0) }
    if namesPassword, last == Ascii.openBrace {
      linesOfBlock = Self.mostLinesOfBlock
      return
    }
    guard linesOfBlock > 0 else { return }
    linesOfBlock = last == Ascii.closeBrace ? 0 : linesOfBlock - 1
    let name = bytes.drop { Ascii.isSpace($0) || $0 == Ascii.quote }
    guard Self.values.contains(where: { SecretWords.begins($0, name) }),
      let sign = name.firstIndex(where: { $0 == Ascii.equals || $0 == Ascii.colon })
    else { return }
    let set = Array("password ".utf8) + name[sign...]
    let holdsPassword = set.withUnsafeBufferPointer { SecretLine($0, place: .fence).holdsPassword }
    if holdsPassword { survey.report(.fiche(.passwordLeft), line) }
  }

  private static let values = ["default", "value", "defaultvalue"].map { Array($0.utf8) }

  /// Judges a row of a table in HTML.
  private mutating func judge(_ cells: [SecretRow.Cell]) {
    guard !cells.isEmpty else {
      columns = Columns()
      isInTable = false
      return
    }
    var secretLine = SecretLine(cells: cells.map(\.text))
    secretLine.isHeader = !isInTable && (cells.count > 2 || cells.allSatisfy(\.isHead))
    if let cell = secretLine.passwordCell {
      survey.report(.fiche(.passwordLeft), cells[min(cell + 1, cells.count - 1)].line)
    }
    let line = cells[cells.count - 1].line
    follow(secretLine, lines: cells.map(\.line), line: line)
    isInTable = true
  }

  /// Whether a line stands in a block of code; commands are looked for there alone.
  private mutating func place(_ line: UnsafeBufferPointer<UInt8>) -> SecretLine.Place {
    guard let first = line.first(where: { !Ascii.isBlank($0) && $0 != Ascii.greater }) else {
      return fence != nil ? .fence : .prose
    }
    let mayBeFence = first == Ascii.backtick || first == Ascii.tilde
    if let open = fence {
      if mayBeFence, open.isClosed(by: line) { fence = nil }
      return .fence
    }
    if mayBeFence, let opened = OpenFence(opening: line) {
      fence = opened
      return .fence
    }
    let isIndented = line.first == Ascii.tab || line.prefix(4).count { $0 == Ascii.space } == 4
    return isIndented ? .indented : .prose
  }

  private static func isCode(_ cell: [UInt8]) -> Bool {
    String(decoding: cell, as: UTF8.self).lowercased() == "code"
  }

  /// Whether the line behind an end is the one below the header of a table: `|---|:--|`.
  private func isDelimiterRow(_ end: Int) -> Bool {
    let next = bytes[end...].drop { Ascii.isSpace($0) || $0 == Ascii.greater }
      .prefix { $0 != Ascii.newline && $0 != Ascii.carriageReturn }
    return next.contains(Ascii.hyphen)
      && next.allSatisfy {
        Ascii.isSpace($0) || $0 == Ascii.hyphen || $0 == Ascii.bar || $0 == Ascii.colon
      }
  }

  /// Remembers the columns that a table's header announces, and looks into those below it.
  ///
  /// - Parameter lines: the line of each cell, where they stand on several.
  private mutating func follow(_ secretLine: SecretLine, lines: [Int]?, line: Int) {
    func place(of column: Int) -> Int {
      lines.flatMap { $0.indices.contains(column) ? $0[column] : nil } ?? line
    }
    for column in columns.passwords where secretLine.holdsPassword(inCell: column) {
      survey.report(.fiche(.passwordLeft), place(of: column))
    }
    for column in columns.codes where secretLine.holdsDigits(inCell: column) {
      survey.report(.fiche(.passwordLeft), place(of: column))
    }
    for column in columns.secrets where secretLine.holdsMixed(inCell: column) {
      survey.report(.fiche(.passwordLeft), place(of: column))
    }
    if let column = columns.login, secretLine.holdsPair(inCell: column) {
      survey.report(.fiche(.passwordLeft), place(of: column))
    }
    if let column = columns.candidate, secretLine.holdsCandidateNumber(inCell: column) {
      survey.report(.fiche(.candidateNumberLeft), place(of: column))
    }
    if let column = columns.login, secretLine.holdsLogin(inCell: column) {
      survey.reportAccess(place(of: column))
    }
    // Only the first row of a table announces what stands below it.
    guard !isInTable else { return }
    let cells = secretLine.cells.map { $0.filter { $0 != SecretWord.markByte } }
    columns.passwords = cells.indices.filter { SecretWords.isPasswordHeader(cells[$0]) }
    columns.secrets = cells.indices.filter { SecretWords.isSecretHeader(cells[$0]) }
    columns.codes = secretLine.namesPlace ? cells.indices.filter { Self.isCode(cells[$0]) } : []
    columns.candidate = cells.firstIndex(where: SecretWords.isCandidateHeader)
    columns.login = cells.firstIndex(where: SecretWords.isLoginHeader)
  }
}
