import ExamModel
import Pages

/// Finds passwords, keys and candidate numbers that were left in a file.
///
/// A warning about prose that only speaks of passwords would soon be ignored, so a value must look
/// like one: see `SecretValue`. What was found is never part of the result.
struct SecretScanner {
  /// The secrets of a text by line, one of each kind on a line.
  static func secrets(in text: String) -> [(fact: FindingFact, line: Int)] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = SecretScanner(bytes: bytes)
      scanner.run()
      return scanner.found
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var found: [(fact: FindingFact, line: Int)] = []
  /// The column of the current table whose header says that passwords stand below it.
  private var passwordColumn: Int?
  private var candidateColumn: Int?

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
    let isSuspect = !signs.isDisjoint(with: SecretWords.signs(besideWordsOf: bytes, signs))
    guard isSuspect || passwordColumn != nil || candidateColumn != nil else { return }
    let secretLine = SecretLine(bytes)
    if isSuspect {
      if secretLine.holdsPassword { report(.passwordLeft, line) }
      if secretLine.holdsCandidateNumber { report(.candidateNumberLeft, line) }
    }
    follow(secretLine, line: line)
  }

  /// Remembers the columns that a table's header announces, and looks into those below it.
  private mutating func follow(_ secretLine: SecretLine, line: Int) {
    guard secretLine.cells.count > 1 else {
      passwordColumn = nil
      candidateColumn = nil
      return
    }
    if let column = passwordColumn, secretLine.holdsPassword(inCell: column) {
      report(.passwordLeft, line)
    }
    if let column = candidateColumn, secretLine.holdsCandidateNumber(inCell: column) {
      report(.candidateNumberLeft, line)
    }
    passwordColumn =
      secretLine.cells.firstIndex(where: SecretWords.isPasswordHeader)
      ?? passwordColumn
    candidateColumn =
      secretLine.cells.firstIndex(where: SecretWords.isCandidateHeader)
      ?? candidateColumn
  }

  private mutating func report(_ fact: FindingFact, _ line: Int) {
    guard found.last?.line != line || !found.contains(where: { $0.line == line && $0.fact == fact })
    else { return }
    found.append((fact, line))
  }
}
