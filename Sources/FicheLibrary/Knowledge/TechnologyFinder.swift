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

  /// The technologies that a fiche names, every time that it does, in reading order.
  ///
  /// Those that the front matter declares come first; what code blocks hold is left aside, since
  /// commands are not a claim. Whole words only, whatever their case and accents; a name that is also
  /// an ordinary word counts with its exact capitals only, unless it is declared.
  package func mentions(in fiche: Fiche) -> [TechnologyMention] {
    fiche.textRuns.enumerated().flatMap { mentions(in: $1, at: $0) }
  }

  private func mentions(in run: TextRun, at place: Int) -> [TechnologyMention] {
    let bytes = Array(run.text.utf8)
    let words = WordScanner.words(of: bytes)
    var mentions: [TechnologyMention] = []
    var index = 0
    while index < words.count {
      guard let pattern = pattern(at: index, of: words, in: bytes, run.place == .declared) else {
        index += 1
        continue
      }
      let last = words[index + pattern.words.count - 1]
      mentions.append(
        TechnologyMention(
          technologyName: names[pattern.technology], line: run.line + words[index].lineOffset,
          sectionIndex: run.section, run: place,
          bytes: words[index].bytes.lowerBound..<last.bytes.upperBound))
      index += pattern.words.count
    }
    return mentions
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
