import ExamModel
import Frames
import TextCells

/// Offers to save a session that the disk did not keep.
package struct SaveElsewhereScreen: Screen {
  private let reason: String
  private var input: LineInput
  /// What the last try came to.
  private var outcome: String?
  private var isSaved = false
  private var isAskingToDrop = false

  /// - Parameters:
  ///   - reason: why the session is in memory only.
  ///   - proposedPath: where it could go instead.
  package init(reason: String, proposedPath: String) {
    self.reason = reason
    input = LineInput(proposedPath)
  }

  /// Takes what became of the try.
  package mutating func update(outcome: String, isSaved: Bool) {
    self.outcome = outcome
    self.isSaved = isSaved
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    frame.putHeader(language(fr: "Garder la séance", en: "Keep the session"))
    let width = surface.size.columns - 2
    var row = 2
    // What the last try came to stands in place of what led to it.
    for line in outcome.map({ result($0, width) }) ?? explanation(width, language) {
      frame.put(line, row: row, column: 1, to: frame.columns - 1)
      row += 1
    }
    if !isSaved { input.render(on: &frame, row: row + 1, column: 2) }
    renderHints(on: &frame, language)
    return frame
  }

  private func result(_ outcome: String, _ width: Int) -> [StyledLine] {
    StyledLine.wrapped(outcome, Style(isSaved ? .green : .amber, bold: true), to: width)
  }

  private func explanation(_ width: Int, _ language: Language) -> [StyledLine] {
    StyledLine.wrapped(reason, to: width)
      + StyledLine.wrapped(
        language(
          fr: "Elle est encore en mémoire. Enregistrez-la ailleurs, par exemple sur une clé :",
          en: "It is still in memory. Save it elsewhere, for example to a USB stick:"), to: width)
  }

  private func renderHints(on frame: inout Frame, _ language: Language) {
    let keys = KeyTexts(language: language)
    if isAskingToDrop {
      return frame.putMessage(
        language(
          fr: "La séance serait perdue. Échap encore une fois la perd · une autre touche revient",
          en: "The session would be lost. Press Esc again to discard it · any other key goes back"))
    }
    let go = Hint(
      keys: keys.name(.enter),
      text: isSaved
        ? language(fr: "continuer", en: "continue") : language(fr: "enregistrer", en: "save"),
      isAlwaysShown: true)
    let drop = Hint(
      keys: keys.name(.escape), text: language(fr: "renoncer", en: "discard"),
      isAlwaysShown: true)
    frame.putHints(isSaved ? [go] : [go, drop])
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if isAskingToDrop {
      isAskingToDrop = false
      return key == .escape ? .back : .none
    }
    switch key {
    case .enter: return isSaved ? .back : .saveSession(path: input.text)
    case .escape:
      // What is not on a disk is gone for good.
      isAskingToDrop = !isSaved
      return isSaved ? .back : .none
    default:
      if !isSaved { input.handle(key) }
      return .none
    }
  }

  package var keyOfLoss: Key? { isAskingToDrop ? .escape : nil }

  package mutating func paste(_ text: String, on surface: Surface) {
    if !isSaved, !isAskingToDrop { input.paste(text) }
  }
}
