import ExamModel
import Jury
import TestSupport

/// What a reader finds in a fiche of the corpus, from `labels.txt`.
struct CorpusLabels {
  /// The stances that would do for each technology, by its name.
  private(set) var stances: [String: Set<Stance>] = [:]
  private(set) var subjects: Set<String> = []
  private(set) var figures: [FigureLabel] = []
  private(set) var periods: [String] = []
  private(set) var team: [String] = []
  private(set) var work: Set<WorkKind> = []
  /// Sections that are missing, and those of which one may say either.
  private(set) var missing: Set<SectionRole>?
  private(set) var doubtful: Set<SectionRole> = []
  private(set) var isHeldOut = false
  /// Whether they quote as a stranger does: more or less of a sentence than the jury, and any count by its noun.
  private(set) var areStrangers = false

  /// A figure: the kinds that would do, and a part of its quotation.
  struct FigureLabel {
    let kinds: Set<String>
    let part: String

    /// Whether a stranger may have meant it: how many of anything is one kind to whoever was not told of three.
    func acceptsFreely(_ kind: String, _ excerpt: String) -> Bool {
      let counts: Set<String> = ["count", "load", "headcount"]
      return accepts(kind, excerpt) || counts.contains(kind) && !kinds.isDisjoint(with: counts)
    }

    /// Whether a kind would do: the time of something that stood still is one, and so is a time that is told
    /// beside the one before.
    func accepts(_ kind: String, _ excerpt: String) -> Bool {
      if kinds.contains(kind) { return true }
      guard kinds.contains("time") else { return false }
      return kind == "outage"
        || kind == "change" && [" au lieu de ", " contre "].contains(where: excerpt.contains)
    }
  }

  /// The labels of every fiche, by the name of its file without extension.
  static let all = read(Repository.text(of: "Tests/JuryTests/Corpus/labels.txt"))

  /// The labels of the fiches that a file of labels names, by their names.
  static func read(_ text: String) -> [String: CorpusLabels] {
    var all: [String: CorpusLabels] = [:]
    var name: String?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line == "held-out" {
        if let name { all[name]?.isHeldOut = true }
        continue
      }
      guard let colon = line.firstIndex(of: ":") else {
        name = String(line)
        all[String(line)] = CorpusLabels()
        continue
      }
      if let name {
        all[name]?.add(String(line[..<colon]), line[line.index(after: colon)...])
      }
    }
    return all
  }

  private mutating func add(_ key: String, _ value: Substring) {
    switch key {
    case "subject": subjects = Set(Self.list(value))
    case "figures":
      figures = Self.list(value, separator: "|").compactMap { text in
        guard let space = text.firstIndex(of: " ") else { return nil }
        return FigureLabel(
          kinds: Set(text[..<space].split(separator: "/").map(String.init)),
          part: Self.unquoted(text[text.index(after: space)...]))
      }
    case "periods": periods = Self.list(value, separator: "|").map { Self.unquoted($0[...]) }
    case "team": team = Self.list(value, separator: "|").map { Self.unquoted($0[...]) }
    case "work": work = Set(Self.list(value).compactMap(WorkKind.init(rawValue:)))
    case "missing":
      let aliases = ["needs": "need", "choice": "choices", "balance": "review"]
      let words = Self.list(value).map { aliases[$0] ?? $0 }
      missing = Set(words.compactMap(SectionRole.init(rawValue:)))
      doubtful = Set(
        words.filter { $0.hasSuffix("?") }
          .compactMap { SectionRole(rawValue: String($0.dropLast())) })
    default:
      let own = Set(key.split(separator: "/").compactMap { Stance(rawValue: String($0)) })
      for name in Self.list(value) { stances[name, default: []].formUnion(own) }
    }
  }

  /// The same under the names of the catalogue, which a stranger's labels spell as their fiches do.
  func catalogued(_ name: (String) -> String) -> CorpusLabels {
    var labels = self
    labels.areStrangers = true
    labels.stances = [:]
    for (own, stances) in stances { labels.stances[name(own), default: []].formUnion(stances) }
    labels.subjects.formUnion(subjects.map(name))
    // They were not asked about these.
    labels.missing = labels.missing ?? []
    labels.doubtful.formUnion([.documentation, .competences, .access])
    return labels
  }

  /// A quotation without its marks, which some strangers wrote.
  private static func unquoted(_ text: Substring) -> String {
    text.count > 2 && text.first == "\"" && text.last == "\""
      ? String(text.dropFirst().dropLast()) : String(text)
  }

  /// Whether two quotations are of the same words: one holds the other, or three in a row stand in both.
  static func overlap(_ one: String, _ other: String) -> Bool {
    let ours = words(one)
    let theirs = words(other)
    let run = min(3, ours.count, theirs.count)
    guard run > 0 else { return false }
    return ours.indices.dropLast(run - 1).contains { start in
      theirs.indices.dropLast(run - 1).contains {
        ours[start..<start + run] == theirs[$0..<$0 + run]
      }
    }
  }

  private static func words(_ text: String) -> ArraySlice<Substring> {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !"%€".contains($0) }[...]
  }

  private static func list(_ text: Substring, separator: Character = ",") -> [String] {
    text.split(separator: separator).map { part in
      part.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
