import ExamModel
import Frames
import Screens
import Synchronization

/// What must hold of a screen at any size, told from the same screen where there is room for all of it.
struct LayoutRules {
  /// The words that the screen shows anywhere: a word of another size that is none of them was cut,
  /// or two texts ran into each other.
  private let words: Set<String>
  /// The keys of the hints at the size that is recorded.
  private let hints: [String]

  /// Sizes at which a screen shows its texts whole, in their long and in their short forms.
  private static let roomy = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 100), Size(columns: 250, rows: 60),
    Size(columns: 100, rows: 100),
  ]

  /// What only a narrow screen says, in place of something longer.
  private static let shortForms: Set = ["min", "reste", "left", "autres"]

  init(of screen: some Screen, on surface: Surface) {
    var words: Set<String> = []
    for size in Self.roomy {
      var surface = surface
      surface.size = size
      for row in screen.frame(on: surface).text { words.formUnion(Self.words(of: row).map(\.text)) }
    }
    self.words = words
    var usual = surface
    usual.size = Self.roomy[0]
    hints = Self.hints(of: screen.frame(on: usual))
  }

  /// The rules for a part of a screen that has no hints of its own.
  init(words frames: [Frame]) {
    words = Set(frames.flatMap(\.text).flatMap { Self.words(of: $0).map(\.text) })
    hints = []
  }

  /// What is wrong with a frame of the screen; empty when nothing is.
  func violations(in frame: Frame) -> [String] {
    var violations: [String] = []
    let rows = frame.text.map(Self.words)
    for (number, row) in rows.enumerated() {
      for word in row where !word.isShortened && !isKnown(word.text) {
        // A long word or a line of code may go on in the next row, beside which another pane stands.
        let below = rows.indices.contains(number + 1) ? rows[number + 1] : []
        // What stands above a rule goes on out of sight.
        let isBroken =
          below.contains { words.contains(word.text + $0.text) }
          || below.isEmpty && word.text == row.last?.text
        let goesOn = number > 0 && rows[number - 1].contains { words.contains($0.text + word.text) }
        guard !isBroken, !goesOn else { continue }
        violations.append("row \(number + 1): \"\(word.text)\" is cut or runs into another text")
      }
    }
    return violations + missingKeys(in: frame)
  }

  private func isKnown(_ word: String) -> Bool {
    words.contains(word) || Self.shortForms.contains(word) || Self.isTime(word)
  }

  /// Help is promised wherever the recorded size has it, and so is the first hint: what is pressed next.
  private func missingKeys(in frame: Frame) -> [String] {
    let shown = Self.hints(of: frame, rows: 2)
    // A message of one moment may take the whole row, and the state of a replay its beginning.
    guard !shown.isEmpty else { return [] }
    let row = frame.text.last ?? ""
    let isLedByKey = row.split(separator: " ").first.map { Self.keyNames.contains(String($0)) }
    let promised = hints.filter { $0 == "?" } + (isLedByKey == true ? hints.prefix(1) : [])
    return promised.filter { !shown.contains($0) }.map { "the key \($0) is not shown: \(row)" }
  }

  private struct Word: Sendable {
    var text: String
    var isShortened: Bool
  }

  /// The words of rows that were looked at before: a screen shows the same rows at many sizes.
  private static let known = Mutex<[String: [Word]]>([:])

  /// The runs of letters and the times of a row; those beside an ellipsis may be shortened.
  private static func words(of row: String) -> [Word] {
    if let words = known.withLock({ $0[row] }) { return words }
    let words = parted(row)
    known.withLock { $0[row] = words }
    return words
  }

  private static func parted(_ row: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    var before: Character = " "
    for character in row + " " {
      if character.isLetter || character.isWholeNumber || character == ":" {
        current.append(character)
        continue
      }
      let text = String(current.reversed().drop { $0 == ":" }.reversed())
      if !text.isEmpty {
        words.append(Word(text: text, isShortened: character == "…" || before == "…"))
      }
      current = ""
      before = character
    }
    return words
  }

  /// Minutes and seconds, with hours or a sign before them: they change with the instant.
  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { $0.count == 2 }
      && parts.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
  }

  /// The keys of the hints in the last rows, in order; none where they hold something else.
  private static func hints(of frame: Frame, rows: Int = 1) -> [String] {
    frame.text.suffix(rows).flatMap { $0.split(separator: " · ") }.compactMap { hint in
      let words = hint.split(separator: " ").map(String.init)
      // Left of the only hint may stand the state of a replay.
      return zip(words, words.dropFirst()).first { $0 == "?" && helpTexts.contains($1) }?.0
        ?? words.first.flatMap { keyNames.contains($0) ? $0 : nil }
    }
  }

  private static let helpTexts: Set = ["aide", "help"]
  private static let keyNames = Set(
    [Language.french, .english].flatMap { KeyTable.groups($0) }.flatMap(\.rows).flatMap(\.keys))
}
