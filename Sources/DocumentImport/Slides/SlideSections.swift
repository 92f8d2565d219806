import People

/// Makes sections of slides.
enum SlideSections {
  /// The sections of a presentation, without the line that its author repeats on every slide.
  static func blocks(of slides: [Slide]) -> [DocumentBlock] {
    let repeated = repeatedLines(on: slides)
    var blocks: [DocumentBlock] = []
    var lastTitle = ""
    for (index, slide) in slides.enumerated() {
      var slide = slide
      slide.blocks.removeAll { block in
        switch block {
        case .paragraph(let text, _), .item(_, let text, _):
          return repeated.contains(text.line) || isCount(text.line)
            || text.line == String(index + 1)
        case .heading, .table, .code, .image, .boundary: return false
        }
      }
      slide.notes.removeAll { repeated.contains($0.line) }
      add(slide, isFirst: index == 0, lastTitle: &lastTitle, to: &blocks)
    }
    return blocks
  }

  /// "3 / 12", where its author numbers the slides.
  private static func isCount(_ line: String) -> Bool {
    guard line.utf8.count <= 9 else { return false }
    let numbers = line.split { "/ ".contains($0) }
    return line.contains("/") && numbers.count == 2
      && numbers.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Short lines on three slides at least, and on half of those that have text.
  private static func repeatedLines(on slides: [Slide]) -> Set<String> {
    var counts: [String: Int] = [:]
    for slide in slides {
      let lines = slide.blocks.compactMap { $0.text?.line } + slide.notes.map(\.line)
      for line in Set(lines) where line.count <= 90 {
        counts[line, default: 0] += 1
      }
    }
    let filled = slides.count { !$0.blocks.isEmpty || !$0.notes.isEmpty }
    return Set(counts.filter { $0.value >= 3 && $0.value * 2 >= filled }.keys)
  }

  /// Adds a slide; one with the title of the slide before goes on in its section.
  private static func add(
    _ slide: Slide, isFirst: Bool, lastTitle: inout String, to blocks: inout [DocumentBlock]
  ) {
    let look = ParagraphLook()
    let title = slide.title.map { $0.joined.withoutBold }
    let name = title?.plain ?? ""
    if isFirst, slide.isOpening || opens(slide), let title, !title.isBlank {
      blocks.append(.heading(level: 0, title, look))
      if let subtitle = slide.subtitle, !subtitle.isBlank {
        for line in subtitle.lines where !line.isBlank {
          blocks.append(.paragraph(line.trimmed, ParagraphLook(isSubtitle: false)))
        }
      }
      lastTitle = name
    } else {
      let key = bare(name)
      if let title, !title.isBlank, key != bare(lastTitle) {
        blocks.append(.heading(level: 1, StyledText(withoutCount(title.plain)), look))
        lastTitle = name
      }
      if let subtitle = slide.subtitle, !subtitle.isBlank {
        blocks.append(.paragraph(subtitle, look))
      }
    }
    blocks += slide.blocks
    blocks += slide.notes.map { .paragraph($0, look) }
  }

  /// Whether a first slide shows little but the name of the whole.
  private static func opens(_ slide: Slide) -> Bool {
    // School, class and people say nothing of the work, however many they are.
    let lines = slide.blocks.compactMap { $0.text?.line }.filter { line in
      !HeadingWords.isGeneric(line) && !CoverWords.isCover(line)
        && !IdentityLines.names(line, isOnCover: true)
    }
    let words = lines.reduce(0) { $0 + $1.split(separator: " ").count }
    let name = slide.title?.line ?? ""
    return slide.blocks.isEmpty
      || (words <= mostWordsOfOpening && !HeadingWords.isSectionName(name)
        && !HeadingWords.isContents(name))
  }

  private static let mostWordsOfOpening = 15

  /// "Tests (2/2)" and "Tests (suite)" go on with "Tests".
  private static func withoutCount(_ title: String) -> String {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return title }
    let inner = title[title.index(after: open)...].dropLast().lowercased()
    let isCount =
      !inner.isEmpty && inner.allSatisfy { $0.isNumber || $0 == "/" || $0 == " " }
      || ["suite", "fin", "suite et fin"].contains(inner)
    guard isCount else { return title }
    return StyledText.collapsed(String(title[..<open]))
  }

  private static func bare(_ title: String) -> String {
    StyledText.collapsed(withoutCount(title)).lowercased()
  }
}
