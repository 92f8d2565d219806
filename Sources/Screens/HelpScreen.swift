import ExamModel
import Frames
import TextCells

/// The keys, made from the list of commands.
package struct HelpScreen: Screen {
  private let context: KeyContext
  private var pager = Pager()

  package init(context: KeyContext) { self.context = context }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    frame.putHeader(HomeTexts(language: language).title(.help))
    pager.render(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .back].map { $0.hint(language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    if command == .back || command == .help || key == .enter { return .back }
    _ = pager.handle(
      command, lineCount: lines(surface).count, windowRows: surface.size.rows - 4)
    return .none
  }

  /// All lines; those out of sight are empty, since only their number counts.
  private func lines(_ surface: Surface) -> [StyledLine] {
    let texts = KeyTexts(language: surface.language)
    let entries = HelpEntry.all(surface.language)
    let indent = surface.size.columns < 60 ? 12 : 18
    let columns = surface.size.columns - 3
    var lines: [StyledLine] = []
    for context in places {
      let commands = Command.commands(in: context)
      guard commands.count > 1 else { continue }
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines.append(StyledLine(texts.context(context), .bold))
      for command in commands {
        let entry = entries[command.rawValue]
        let isInSight = lines.count < pager.offset + surface.size.rows
        var sign = entry.sign
        // Keys that need the room of the text have a line of their own.
        if entry.signColumns > indent - 1 {
          lines.append(StyledLine(sign))
          sign = ""
        }
        guard isInSight || entry.textColumns > columns - indent else {
          lines.append(StyledLine())
          continue
        }
        lines += StyledLine.wrapped(entry.text, to: columns, indent: indent, sign: sign)
      }
    }
    if Self.reviewPlaces.contains(context) {
      let review = ReviewTexts(language: surface.language)
      lines += [StyledLine(), StyledLine(review.lengthTitle, .bold)]
      lines += StyledLine.wrapped(review.lengthRule, to: columns, indent: 2, sign: "")
    }
    return lines
  }

  /// Where times to say are shown.
  private static let reviewPlaces: [KeyContext] = [.reviewList, .review, .cards, .ficheChoice]

  /// The places, the nearest one first.
  private var places: [KeyContext] {
    let near = [context] + [context.base].compactMap { $0 }
    return near + KeyContext.allCases.filter { !near.contains($0) }
  }
}
