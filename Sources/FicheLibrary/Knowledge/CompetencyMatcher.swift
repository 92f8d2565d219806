import ExamModel
import Pages

/// Recognises the référentiel's competences in the wording of fiches.
package struct CompetencyMatcher: Sendable {
  private struct Wording {
    let words: [String]
    let stems: [UInt64]
    let match: CompetencyMatch
  }

  private var exact: [String: CompetencyMatch] = [:]
  private var wordings: [Wording] = []
  private let known = Memo<CompetencyMatch>()

  /// Words in common that make two wordings the same, of all their words (Dice).
  private static let sameShare = 0.75
  /// Words in common that make one worth naming as the nearest.
  private static let nearShare = 0.5
  /// So many words in common make a likeness; one is chance.
  private static let nearWords = 2

  package init(_ referential: Referential) {
    for entry in referential.competences {
      let match = CompetencyMatch.competency(id: entry.id, name: entry.name)
      for wording in [entry.name] + entry.aliases { add(wording, match) }
    }
    for entry in referential.competences {
      for part in entry.parts { add(part, .part(of: entry.id, name: part)) }
    }
    for entry in referential.obsolete { add(entry.name, .obsolete(nearest: entry.nearestID)) }
  }

  private mutating func add(_ wording: String, _ match: CompetencyMatch) {
    let words = Self.significantWords(of: wording)
    let key = words.joined(separator: " ")
    guard !words.isEmpty, exact[key] == nil else { return }
    exact[key] = match
    wordings.append(Wording(words: words, stems: words.map(Self.stem), match: match))
  }

  /// What a wording stands for.
  ///
  /// Codes before it and remarks after a colon or a dash are left aside. Then the same words count
  /// most, then a wording cut short or drawn out, then the share of words in common.
  package func match(_ text: String) -> CompetencyMatch { known.value(of: text, found) }

  private func found(_ text: String) -> CompetencyMatch {
    let bare = CompetencyCode.removed(from: text)
    let whole = Self.significantWords(of: bare)
    if let match = exact[whole.joined(separator: " ")] { return match }
    let short = Self.significantWords(of: Self.withoutRemark(bare))
    if let match = exact[short.joined(separator: " ")] { return match }
    let words = short.isEmpty ? whole : short
    guard !words.isEmpty else { return .unknown(nearest: nil) }
    return prefixMatch(words) ?? similarMatch(words)
  }

  /// A known wording that begins with all the words, or the longest that begins them.
  private func prefixMatch(_ words: [String]) -> CompetencyMatch? {
    guard words.count >= 2 else { return nil }
    if let longer = wordings.first(where: { $0.words.starts(with: words) }) { return longer.match }
    return wordings.filter { $0.words.count >= 2 && words.starts(with: $0.words) }
      .max { $0.words.count < $1.words.count }?.match
  }

  private func similarMatch(_ words: [String]) -> CompetencyMatch {
    var best: (share: Double, common: Int, match: CompetencyMatch)?
    let stems = words.map(Self.stem)
    for wording in wordings {
      // Most wordings have hardly a beginning of a word in common, which is soon told.
      let utmost = Self.utmostShare(stems, wording.stems)
      guard utmost >= Self.nearShare, utmost > best?.share ?? 0 else { continue }
      let common = Self.common(words, wording.words)
      let share = 2 * Double(common) / Double(words.count + wording.words.count)
      if share > best?.share ?? 0 { best = (share, common, wording.match) }
    }
    guard let best else { return .unknown(nearest: nil) }
    if best.share >= Self.sameShare { return best.match }
    let isNear = best.share >= Self.nearShare && best.common >= Self.nearWords
    return .unknown(nearest: isNear ? best.match.competencyID : nil)
  }

  /// What the share of words in common cannot exceed, since words that are the same begin alike.
  private static func utmostShare(_ left: [UInt64], _ right: [UInt64]) -> Double {
    2 * Double(left.count(where: right.contains)) / Double(left.count + right.count)
  }

  /// The first five bytes of a word, which all that is the same word begins with.
  private static func stem(of word: String) -> UInt64 {
    word.utf8.prefix(5).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func common(_ left: [String], _ right: [String]) -> Int {
    var open = right
    var common = 0
    for word in left {
      guard let index = open.firstIndex(where: { isSame(word, $0) }) else { continue }
      open.remove(at: index)
      common += 1
    }
    return common
  }

  /// Equal but for an ending: "évolution" and "évolutions", "réseau" and "réseaux".
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let shorter = left.utf8.count < right.utf8.count ? left : right
    let longer = left.utf8.count < right.utf8.count ? right : left
    return shorter.utf8.count >= 5 && longer.utf8.count - shorter.utf8.count <= 2
      && longer.hasPrefix(shorter)
  }

  private static func significantWords(of text: some StringProtocol) -> [String] {
    TextFolding.words(of: text).filter {
      $0.utf8.count > longestEmptyWord || !emptyWords.contains($0)
    }
  }

  /// The text before a colon or a dash between blanks, and without a bracket at its end.
  private static func withoutRemark(_ text: String) -> Substring {
    remarkMarks.firstPlace(in: text).map { text[..<$0] } ?? text[...]
  }

  private static let remarkMarks = RemarkMarks([" : ", ": ", " – ", " — ", " - ", " ("])

  private static let longestEmptyWord = 4

  private static let emptyWords: Set<String> = [
    "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
    "par", "pour", "sa", "ses", "son", "sur", "un", "une",
  ]
}
