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

  private struct Columns {
    var password: Int?
    var candidate: Int?
    var login: Int?

    var isEmpty: Bool { password == nil && candidate == nil && login == nil }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Most lines hold no sign beside which a secret could stand; they are passed over in one go.
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
    let isCode = isCode(bytes)
    var signs = signs
    if isCode || SecretSigns.mayNamePassword(bytes) { signs.insert(.word) }
    let isSuspect = !signs.isDisjoint(with: SecretWords.signs(besideWordsOf: bytes, signs))
    let isRow = !isCode && signs.contains(.bar)
    if !isRow { columns = Columns() }
    defer { isInTable = isRow }
    guard isSuspect || !columns.isEmpty else { return }
    let secretLine = SecretLine(bytes, isCode: isCode)
    if isSuspect {
      if secretLine.holdsPassword { survey.report(.fiche(.passwordLeft), line) }
      if secretLine.holdsCandidateNumber { survey.report(.fiche(.candidateNumberLeft), line) }
      if !isCode, secretLine.holdsLogin { survey.reportAccess(line) }
    }
    if isRow { follow(secretLine, line: line) }
  }

  /// Whether a line stands in a block of code; commands are looked for there alone.
  private mutating func isCode(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first(where: { !Ascii.isBlank($0) && $0 != Ascii.greater }) else {
      return fence != nil
    }
    let mayBeFence = first == Ascii.backtick || first == Ascii.tilde
    if let open = fence {
      if mayBeFence, open.isClosed(by: line) { fence = nil }
      return true
    }
    if mayBeFence, let opened = OpenFence(opening: line) {
      fence = opened
      return true
    }
    return line.first == Ascii.tab || line.prefix(4).count { $0 == Ascii.space } == 4
  }

  /// Remembers the columns that a table's header announces, and looks into those below it.
  private mutating func follow(_ secretLine: SecretLine, line: Int) {
    if let column = columns.password, secretLine.holdsPassword(inCell: column) {
      survey.report(.fiche(.passwordLeft), line)
    }
    if let column = columns.candidate, secretLine.holdsCandidateNumber(inCell: column) {
      survey.report(.fiche(.candidateNumberLeft), line)
    }
    if let column = columns.login, secretLine.holdsLogin(inCell: column) {
      survey.reportAccess(line)
    }
    // Only the first row of a table announces what stands below it.
    guard !isInTable else { return }
    columns.password = secretLine.cells.firstIndex(where: SecretWords.isPasswordHeader)
    columns.candidate = secretLine.cells.firstIndex(where: SecretWords.isCandidateHeader)
    columns.login = secretLine.cells.firstIndex(where: SecretWords.isLoginHeader)
  }
}
