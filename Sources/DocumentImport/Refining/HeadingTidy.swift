import Pages
import People

/// Headings that hold nothing, and closing words, taken out.
enum HeadingTidy {
  static func tidied(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      guard case .heading(let level, let whole, let look) = block else {
        if block != .boundary { out.append(block) }
        index += 1
        continue
      }
      let text = withoutHint(whole)
      let below = blocks[(index + 1)...].prefix { block in
        if case .heading = block { false } else { true }
      }
      let next = blocks.indices.contains(below.endIndex) ? blocks[below.endIndex] : nil
      var isDeeper = false
      if case .heading(let following, _, _)? = next { isDeeper = following > level }
      let isBare = below.allSatisfy { $0 == .boundary } && !isDeeper
      // "Merci" on the last slide and "Sommaire" say nothing; another heading is its author's.
      if isBare, HeadingWords.isContents(text.line) || HeadingWords.isOfPerson(text.line) {
        index = below.endIndex
        continue
      }
      if HeadingWords.isThanks(text.line), !isDeeper, isClosing(below) {
        index = below.endIndex
        continue
      }
      out.append(text == whole ? block : .heading(level: level, text, look))
      index += 1
    }
    while case .paragraph(let text, _)? = out.last, HeadingWords.isThanks(text.line) {
      out.removeLast()
    }
    return raised(out)
  }

  /// With headings from level 1 down, where a closing word was the only one as high.
  private static func raised(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    let top = blocks.lazy.compactMap { block in
      if case .heading(let level, _, _) = block { level } else { nil }
    }.min()
    guard let top, top > 1 else { return blocks }
    return blocks.map { block in
      guard case .heading(let level, let text, let look) = block else { return block }
      return .heading(level: level - top + 1, text, look)
    }
  }

  /// "Informations complémentaires (facultatif)" without what a form tells who fills it in.
  private static func withoutHint(_ text: StyledText) -> StyledText {
    let plain = text.plain
    guard plain.utf8.count <= 160, plain.last == ")", let open = plain.lastIndex(of: "("),
      open > plain.startIndex,
      hints.contains(TextFolding.key(of: plain[plain.index(after: open)...].dropLast()))
    else { return text }
    return text.prefix(plain.distance(from: plain.startIndex, to: open)).trimmed
  }

  private static let hints: Set<String> = [
    "facultatif", "facultative", "facultatifs", "optionnel", "optionnelle", "le cas echeant",
    "si besoin", "si necessaire", "a completer", "obligatoire", "optional",
  ]

  /// Whether nothing but a few words and pictures stand below the last heading.
  private static func isClosing(_ blocks: ArraySlice<DocumentBlock>) -> Bool {
    var words = 0
    for block in blocks {
      switch block {
      case .paragraph(let text, _), .item(_, let text, _):
        words += text.plain.split(whereSeparator: \.isWhitespace).count
      case .image, .boundary: break
      case .heading, .table, .code: return false
      }
    }
    return words <= mostClosingWords
  }

  private static let mostClosingWords = 20
}
