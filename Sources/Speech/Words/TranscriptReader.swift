/// Reads what a transcriber writes as it comes, within bounds, and keeps every good word.
package struct TranscriptReader: Sendable {
  /// In the order in which they came.
  package private(set) var words: [SpokenWord] = []
  /// What the transcriber says that it is.
  package private(set) var model: String?
  /// Whether it said that it was done.
  package private(set) var isDone = false
  /// Lines that are no words, and words at impossible times.
  package private(set) var wrongLines = 0
  /// Why nothing more is to be read.
  package private(set) var fault: TranscriptFault?

  private let soundMilliseconds: Int
  private var line: [UInt8] = []
  private var bytesRead = 0

  /// No line of the contract is as long.
  private static let longestLineBytes = 4096
  /// Nobody says ten words a second, and no program needs as many bytes for one.
  private static let mostWordsASecond = 10
  private static let mostBytesAWord = 600
  /// As many words as this may come of the shortest sound.
  private static let leastAllowance = 200
  /// Where as many lines in a row are wrong, the program does not speak our language.
  private static let wrongLinesInARow = 50
  private var wrongInARow = 0
  /// A program may put the last word a little behind the end.
  private static let afterEndMilliseconds = 1000

  /// - Parameter soundMilliseconds: how much sound the take holds.
  package init(soundMilliseconds: Int) { self.soundMilliseconds = max(0, soundMilliseconds) }

  private var mostWords: Int {
    Self.leastAllowance + soundMilliseconds / 1000 * Self.mostWordsASecond
  }

  /// More has come.
  package mutating func take(_ bytes: [UInt8]) {
    guard fault == nil, !isDone else { return }
    bytesRead += bytes.count
    guard bytesRead <= mostWords * Self.mostBytesAWord else { return fail(.flooded) }
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        endLine()
        if fault != nil || isDone { return }
      } else if line.count <= Self.longestLineBytes {
        line.append(byte)
      }
    }
  }

  /// Nothing more comes.
  ///
  /// - Parameter status: of the program, 0 for well.
  package mutating func end(status: Int32) {
    if fault == nil, !isDone, !line.isEmpty { endLine() }
    guard fault == nil, !isDone else { return }
    if status != 0 { return fail(.failed) }
    fault = words.isEmpty && wrongLines > 0 ? .notWords : .unfinished
  }

  /// It is stopped from outside.
  package mutating func stop(_ fault: TranscriptFault) {
    if self.fault == nil, !isDone { self.fault = fault }
  }

  private mutating func endLine() {
    defer { line.removeAll(keepingCapacity: true) }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard !line.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return }
    guard line.count <= Self.longestLineBytes else { return wrong() }
    switch WordLine(line) {
    case .word(let word): add(word)
    case .done(let model):
      self.model = model
      isDone = true
    case .other: wrongInARow = 0
    case .wrong: wrong()
    }
  }

  private mutating func add(_ word: SpokenWord) {
    guard word.startMilliseconds <= soundMilliseconds + Self.afterEndMilliseconds else {
      return wrong()
    }
    guard words.count < mostWords else { return fail(.flooded) }
    wrongInARow = 0
    var word = word
    word.endMilliseconds = min(
      word.endMilliseconds, max(word.startMilliseconds, soundMilliseconds))
    words.append(word)
  }

  private mutating func wrong() {
    wrongLines += 1
    wrongInARow += 1
    if wrongInARow >= Self.wrongLinesInARow { fail(.notWords) }
  }

  private mutating func fail(_ fault: TranscriptFault) { self.fault = fault }

  /// What was heard of the take, in the order in which it was said.
  package func take(number: Int) -> SpokenTake {
    SpokenTake(
      number: number,
      words: words.enumerated().sorted {
        ($0.element.startMilliseconds, $0.offset) < ($1.element.startMilliseconds, $1.offset)
      }.map(\.element), model: model, fault: fault, wrongLines: wrongLines)
  }
}
