import ExamModel
import Pages

/// Finds the technologies that fiches name; made once for a catalogue, then used for any number.
package struct TechnologyFinder: Sendable {
  private struct Pattern {
    let words: [UInt64]
    let technology: Int
    /// The name that must stand letter for letter, where it is also an ordinary word.
    let exact: [UInt8]?
  }

  private let names: [String]
  /// By the first word, the longest first.
  private var patterns: [UInt64: [Pattern]] = [:]

  package init(_ catalog: TechnologyCatalog) {
    names = catalog.technologies.map(\.name)
    for (index, technology) in catalog.technologies.enumerated() {
      let nameWords = TextFolding.words(of: technology.name)
      for spelling in [technology.name] + technology.spellings {
        let isName = TextFolding.words(of: spelling) == nameWords
        add(spelling, index, isExact: technology.isAmbiguous && isName)
      }
    }
    for key in patterns.keys { patterns[key]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ spelling: String, _ technology: Int, isExact: Bool) {
    let words = WordScanner.words(of: Array(spelling.utf8)).map(\.hash)
    guard let first = words.first else { return }
    let exact = isExact ? Array(names[technology].utf8) : nil
    patterns[first, default: []].append(
      Pattern(words: words, technology: technology, exact: exact))
  }

  /// The technologies that a fiche names, each once per section, in reading order.
  ///
  /// Those that the front matter declares come first; what code blocks hold is left aside, since
  /// commands are no claim. Whole words only, whatever their case and accents; a name that is also
  /// an ordinary word counts with its exact capitals only, unless it is declared.
  package func mentions(in fiche: Fiche) -> [TechnologyMention] {
    var search = Search(finder: self)
    for declared in fiche.declaredTechnologies {
      search.scan(declared.text, line: declared.line, isDeclared: true)
    }
    search.scan(fiche.title, line: 1)
    search.scan(fiche.preamble)
    for (index, section) in fiche.sections.enumerated() {
      search.begin(section: index)
      search.scan(section.title, line: section.line)
      search.scan(section.blocks)
    }
    return search.mentions
  }

  // MARK: Search

  private struct Search {
    let finder: TechnologyFinder
    private(set) var mentions: [TechnologyMention] = []
    private var section: Int?
    private var seen: Set<Int> = []

    init(finder: TechnologyFinder) { self.finder = finder }

    mutating func begin(section index: Int) {
      section = index
      seen.removeAll(keepingCapacity: true)
    }

    mutating func scan(_ blocks: [Block]) {
      for block in blocks {
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines):
          scan(inlines.textByLine, line: block.line)
        case .list(let list): for item in list.items { scan(item.blocks) }
        case .quote(let inner), .footnote(_, let inner): scan(inner)
        case .table(let table): scan(table, line: block.line)
        case .code, .rule: break
        }
      }
    }

    private mutating func scan(_ table: TableBlock, line: Int) {
      scan(table.header.map(\.plainText).joined(separator: " | "), line: line)
      for (index, row) in table.rows.enumerated() {
        scan(row.map(\.plainText).joined(separator: " | "), line: line + 2 + index)
      }
    }

    mutating func scan(_ text: String, line: Int, isDeclared: Bool = false) {
      let bytes = Array(text.utf8)
      let words = WordScanner.words(of: bytes)
      var index = 0
      while index < words.count {
        guard let pattern = finder.pattern(at: index, of: words, in: bytes, isDeclared) else {
          index += 1
          continue
        }
        if seen.insert(pattern.technology).inserted {
          mentions.append(
            TechnologyMention(
              technologyName: finder.names[pattern.technology],
              line: line + words[index].lineOffset, sectionIndex: section))
        }
        index += pattern.words.count
      }
    }
  }

  private func pattern(
    at index: Int, of words: [ScannedWord], in bytes: [UInt8], _ isDeclared: Bool
  ) -> Pattern? {
    let word = words[index]
    let found = patterns[word.hash]?.first {
      matches($0, at: index, of: words, in: bytes, isDeclared)
    }
    if found != nil || word.plainHash == word.hash { return found }
    return patterns[word.plainHash]?.first {
      matches($0, at: index, of: words, in: bytes, isDeclared)
    }
  }

  private func matches(
    _ pattern: Pattern, at start: Int, of words: [ScannedWord], in bytes: [UInt8],
    _ isDeclared: Bool
  ) -> Bool {
    let end = start + pattern.words.count
    guard end <= words.count else { return false }
    for offset in pattern.words.indices.dropFirst() {
      let word = words[start + offset]
      guard word.continues,
        word.hash == pattern.words[offset] || word.plainHash == pattern.words[offset]
      else { return false }
    }
    guard let exact = pattern.exact, !isDeclared else { return true }
    return bytes[words[start].bytes.lowerBound..<words[end - 1].bytes.upperBound]
      .elementsEqual(exact)
  }
}

extension [Inline] {
  /// The text with a newline for every line end of the file.
  fileprivate var textByLine: String {
    var text = ""
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak: text += "\n"
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(let inner, _):
        text += inner.textByLine
      default: text += inline.plainText
      }
    }
    return text
  }
}
