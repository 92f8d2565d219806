import ExamModel
import TextCells

/// The keys, made from the list of commands.
public struct HelpScreen: Screen {
  private let context: KeyContext
  private var pager = Pager()

  public init(context: KeyContext) { self.context = context }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    frame.putHeader(language(fr: "Aide", en: "Help"))
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .back].map { $0.hint(language) })
    return frame
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let count = lines(surface).count
    if pager.handle(command, lineCount: count, windowRows: surface.size.rows - 4) { return .none }
    return command == .back || command == .help || key == .enter ? .back : .none
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let texts = KeyTexts(language: surface.language)
    let near = [context] + [context.base].compactMap { $0 }
    let others = KeyContext.allCases.filter { !near.contains($0) }
    var lines: [StyledLine] = []
    for context in near + others {
      let commands = Command.allCases.filter { $0.contexts.contains(context) }
      guard commands.count > 1 else { continue }
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines.append(StyledLine(texts.context(context), .bold))
      for command in commands {
        let indent = surface.size.columns < 60 ? 12 : 18
        lines += StyledLine.wrapped(
          texts.long(command), to: surface.size.columns - 3, indent: indent,
          mark: "  " + texts.keys(command))
      }
    }
    return lines
  }
}
