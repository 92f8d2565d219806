import ExamModel
import TextCells

/// Offers to save a session that the disk did not keep.
public struct SaveElsewhereScreen: Screen {
  private let reason: String
  private var input: LineInput
  /// What the last try came to.
  private var outcome: String?
  private var isSaved = false

  /// - Parameters:
  ///   - reason: why the session is in memory only.
  ///   - proposedPath: where it could go instead.
  public init(reason: String, proposedPath: String) {
    self.reason = reason
    input = LineInput(proposedPath)
  }

  /// Takes what became of the try.
  public mutating func update(outcome: String, isSaved: Bool) {
    self.outcome = outcome
    self.isSaved = isSaved
  }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    frame.putHeader(language(fr: "Garder la séance", en: "Keep the session"))
    let width = surface.size.columns - 2
    var row = 2
    for line in StyledLine.wrapped(reason, to: width)
      + StyledLine.wrapped(
        language(
          fr: "Elle est encore en mémoire. Enregistrez-la ailleurs, par exemple sur une clé :",
          en: "It is still in memory. Save it elsewhere, for example on a stick:"), to: width)
    {
      frame.put(line, row: row, column: 1, to: frame.columns - 1)
      row += 1
    }
    input.draw(on: &frame, row: row + 1, column: 2)
    if let outcome {
      for (index, line) in StyledLine.wrapped(
        outcome, Style(isSaved ? .green : .amber, bold: true), to: width
      )
      .enumerated() {
        frame.put(line, row: row + 3 + index, column: 1, to: frame.columns - 1)
      }
    }
    let keys = KeyTexts(language: language)
    frame.putHints([
      Hint(
        keys: keys.name(.enter),
        text: isSaved
          ? language(fr: "continuer", en: "continue") : language(fr: "enregistrer", en: "save")),
      Hint(
        keys: keys.name(.escape), text: language(fr: "ne pas garder", en: "do not keep"),
        isAlwaysShown: !isSaved),
    ])
    return frame
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    switch key {
    case .enter: return isSaved ? .back : .saveSession(path: input.text)
    case .escape: return .back
    default:
      if !isSaved { input.handle(key) }
      return .none
    }
  }
}
