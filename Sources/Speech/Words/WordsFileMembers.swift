import JSONText
import TextCells

/// The members that a line of a file of words can have.
///
/// Another program may have written it, so its texts are cleaned as a transcriber's are.
struct WordsFileMembers {
  var version: Int?
  var type: String?
  var language: String?
  var take: Int?
  var isDone: Bool?
  var fault: String?
  var model: String?
  var wrongLines: Int?
  private var start: Int?
  private var end: Int?
  private var word: String?
  private var confidence: Double?
  private var kind: String?
  private var fiche: Int?
  private var text: String?
  private var forms: [String] = []

  private static let milliseconds = 0...86_400_000
  private static let numbers = 0...1_000_000

  mutating func read(_ scanner: inout JSONScanner) throws(JSONError) {
    try scanner.beginObject()
    while let name = try scanner.nextName() {
      switch name {
      case "v": version = try scanner.integer()
      case "type": type = try scanner.string()
      case "language": language = try scanner.string()
      case "take": take = try scanner.integer(in: Self.numbers)
      case "done": isDone = try scanner.boolean()
      case "fault": fault = try scanner.string()
      case "model": model = TextCells.cleaned(try scanner.string())
      case "wrong_lines": wrongLines = try scanner.integer(in: Self.numbers)
      case "start": start = try scanner.thousandths(in: Self.milliseconds)
      case "end": end = try scanner.thousandths(in: Self.milliseconds)
      case "word": word = TextCells.cleaned(try scanner.string())
      case "p": confidence = try scanner.double()
      case "kind": kind = try scanner.string()
      case "fiche": fiche = try scanner.integer(in: Self.numbers)
      case "text": text = TextCells.cleaned(try scanner.string())
      case "forms":
        forms = try scanner.array { (scanner: inout JSONScanner) throws(JSONError) in
          TextCells.cleaned(try scanner.string())
        }
      default: try scanner.skipValue()
      }
    }
    try scanner.finish()
  }

  var spokenWord: SpokenWord? {
    guard let start, let end, let word, !word.isEmpty else { return nil }
    return SpokenWord(
      startMilliseconds: start, endMilliseconds: max(start, end),
      text: String(word.prefix(WordLine.longestWordCharacters)), confidence: confidence)
  }

  var point: FichePoint? {
    guard let kind = kind.flatMap(FichePoint.Kind.init(rawValue:)), let fiche, let text else {
      return nil
    }
    return FichePoint(kind: kind, fiche: fiche, text: text, forms: WordsFile.bounded(forms))
  }
}
