import ExamModel
import TextCells

/// What the help says of a command, with its widths, which each frame of the help needs.
struct HelpEntry: Sendable {
  /// Its keys, as they stand in front of the text.
  let sign: String
  let signColumns: Int
  let text: String
  let textColumns: Int

  private static let french = entries(.french)
  private static let english = entries(.english)

  /// All of them in the order of the commands, made once.
  static func all(_ language: Language) -> [HelpEntry] {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private init(_ command: Command, _ texts: KeyTexts) {
    sign = "  " + texts.keys(command)
    signColumns = TextCells.width(of: sign)
    text = texts.long(command)
    textColumns = TextCells.width(of: text)
  }

  private static func entries(_ language: Language) -> [HelpEntry] {
    let texts = KeyTexts(language: language)
    return Command.allCases.map { HelpEntry($0, texts) }
  }
}
