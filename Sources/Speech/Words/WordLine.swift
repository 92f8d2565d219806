import JSONText
import TextCells

/// A line that a transcriber writes.
///
/// `{"start":12.34,"end":12.71,"word":"parcours","p":0.93}` is a word, in seconds of the take, and
/// `{"done":true,"model":"whisper-base"}` the end. Other members, and objects with neither, are left for
/// later versions.
enum WordLine: Hashable {
  case word(SpokenWord)
  case done(model: String?)
  /// An object that says nothing we know.
  case other
  /// No JSON object, or one with impossible values.
  case wrong

  /// No word is longer; what is, is cut.
  static let longestWordCharacters = 80
  /// A day: no take lasts longer.
  private static let longestSeconds = 86_400.0

  init(_ bytes: some Collection<UInt8>) {
    var bytes = Array(bytes)
    self = bytes.withUnsafeMutableBufferPointer { buffer in
      var scanner = JSONScanner(UnsafeBufferPointer(buffer))
      return (try? Self.read(&scanner)) ?? .wrong
    }
  }

  private struct Members {
    var start: Double?
    var end: Double?
    var word: String?
    var confidence: Double?
    var isDone = false
    var model: String?
  }

  private static func read(_ scanner: inout JSONScanner) throws(JSONError) -> WordLine {
    var members = Members()
    try scanner.beginObject()
    while let name = try scanner.nextName() {
      switch name {
      case "start": members.start = try scanner.optional(Self.number)
      case "end": members.end = try scanner.optional(Self.number)
      case "word": members.word = try scanner.string()
      case "p": members.confidence = try scanner.optional(Self.number)
      case "done": members.isDone = try scanner.boolean()
      case "model": members.model = try scanner.optional(Self.string)
      default: try scanner.skipValue()
      }
    }
    try scanner.finish()
    return line(members)
  }

  private static func number(_ scanner: inout JSONScanner) throws(JSONError) -> Double {
    try scanner.double()
  }

  private static func string(_ scanner: inout JSONScanner) throws(JSONError) -> String {
    try scanner.string()
  }

  private static func line(_ members: Members) -> WordLine {
    if members.isDone { return .done(model: members.model.flatMap(cleaned)) }
    guard let word = members.word else { return .other }
    guard let start = members.start, start.isFinite, start >= 0, start <= longestSeconds else {
      return .wrong
    }
    // Silence between words comes as an empty word from some programs.
    guard let text = cleaned(word) else { return .other }
    let end = members.end.flatMap { $0.isFinite ? min($0, longestSeconds) : nil } ?? start
    return .word(
      SpokenWord(
        startMilliseconds: Int((start * 1000).rounded()),
        endMilliseconds: Int((max(start, end) * 1000).rounded()), text: text,
        confidence: members.confidence.flatMap { (0...1).contains($0) ? $0 : nil }))
  }

  /// A text of a stranger as it may be shown; `nil` where nothing is left of it.
  private static func cleaned(_ text: String) -> String? {
    let cleaned = TextCells.cleaned(String(text.prefix(4 * longestWordCharacters)))
    let words = cleaned.split(separator: " ").joined(separator: " ")
    let short = String(words.prefix(longestWordCharacters))
    return short.isEmpty ? nil : short
  }
}
