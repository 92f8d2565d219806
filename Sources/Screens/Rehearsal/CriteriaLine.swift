import ExamModel
import Frames
import SessionEngine
import TextCells

/// Which criteria the jury has been through, one sign for each question asked.
struct CriteriaLine {
  let state: SessionState

  func render(on frame: inout Frame, row: Int) {
    let criteria = state.plan.criteria
    guard !criteria.isEmpty else { return }
    let signs = criteria.prefix(frame.columns).map { criterion in
      let asked = state.askedCounts[criterion.id, default: 0]
      if asked > 3 { return "▪\(asked)" }
      return asked == 0 ? "·" : String(repeating: "▪", count: asked)
    }
    let fixed = signs.reduce(0) { $0 + TextCells.width(of: $1) + 1 } + (criteria.count - 1) * 2
    let room = frame.columns - 2 - fixed
    // Names are fitted one against the other, which is for as many as have room at all.
    guard room >= 3 * criteria.count else {
      frame.put(signs.joined(separator: " "), row: row, column: 1, style: .muted)
      return
    }
    let names = Self.fitted(criteria.map { TextCells.cleaned($0.shortName) }, to: room)
    let widths = FairWidths.shares(of: room, among: names.map(TextCells.width(of:)))
    guard (widths.min() ?? 0) >= 3 else {
      frame.put(signs.joined(separator: " "), row: row, column: 1, style: .muted)
      return
    }
    var column = 1
    for index in criteria.indices {
      column = frame.put(
        TextCells.truncated(names[index], to: widths[index]), row: row, column: column,
        style: .muted)
      column = frame.put(" " + signs[index], row: row, column: column, style: .accent)
      column += 2
    }
  }

  /// The names, of which the longest lose words until all fit; at least one word stays.
  ///
  /// What another name begins with goes first, as it says nothing apart; then the last words do.
  static func fitted(_ names: [String], to room: Int) -> [String] {
    var names = names.map { $0.split(separator: " ").map(String.init) }
    var shared = names.indices.map { sharedCount(ofNameAt: $0, among: names) }
    func width(_ words: [String]) -> Int { TextCells.width(of: words.joined(separator: " ")) }
    while names.reduce(0, { $0 + width($1) }) > room,
      let longest = names.indices.filter({ names[$0].count > 1 })
        .max(by: { width(names[$0]) < width(names[$1]) })
    {
      if shared[longest] > 0 {
        names[longest] = named(names[longest].dropFirst(shared[longest]))
        shared[longest] = 0
      } else {
        names[longest].removeLast()
        while names[longest].count > 1, let last = names[longest].last, linkWords.contains(last) {
          names[longest].removeLast()
        }
      }
    }
    return names.map { $0.joined(separator: " ") }
  }

  /// How many words a name begins with that another begins with too; not all of its own.
  private static func sharedCount(ofNameAt index: Int, among names: [[String]]) -> Int {
    let counts = names.indices.filter { $0 != index }
      .map { other in zip(names[index], names[other]).prefix { $0 == $1 }.count }
    return min(counts.max() ?? 0, names[index].count - 1)
  }

  /// The rest of a name as a name of its own, without the article before it.
  private static func named(_ rest: ArraySlice<String>) -> [String] {
    var words = Array(rest)
    while words.count > 1, linkWords.contains(words[0]) { words.removeFirst() }
    for article in ["l'", "l’", "d'", "d’"] where words[0].hasPrefix(article) {
      words[0].removeFirst(article.count)
    }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    return words
  }

  /// Words that end no name and begin none.
  private static let linkWords: Set<String> = [
    "à", "and", "au", "aux", "d'un", "d'une", "dans", "de", "des", "du", "en", "et", "la", "le",
    "les", "of", "par", "pour", "sur", "the", "to", "un", "une", ":",
  ]
}
