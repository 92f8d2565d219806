import ExamModel

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

  /// Most lines hold nothing that could announce a secret; they are passed over in one go.
  private mutating func run() {
    let words = SecretWords.announcing
    var line = 1
    var start = 0
    var isSuspect = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Ascii.newline || byte == Ascii.carriageReturn {
        end(line: line, start..<index, isSuspect: isSuspect)
        line += 1
        if byte == Ascii.carriageReturn, index + 1 < bytes.count,
          bytes[index + 1] == Ascii.newline
        {
          index += 1
        }
        start = index + 1
        isSuspect = false
      } else if !isSuspect, words.mayBegin(byte), !isInsideWord(index) {
        isSuspect = words.longestLength(in: bytes, at: index) != nil
      }
      index += 1
    }
    end(line: line, start..<bytes.count, isSuspect: isSuspect)
  }

  private func isInsideWord(_ index: Int) -> Bool {
    index > 0 && Ascii.isLetter(bytes[index]) && Ascii.isLetter(bytes[index - 1])
  }

  private mutating func end(line: Int, _ range: Range<Int>, isSuspect: Bool) {
    guard isSuspect || passwordColumn != nil || candidateColumn != nil else { return }
    let secretLine = SecretLine(bytes[range])
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
