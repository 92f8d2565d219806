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

  /// A figure: the kinds that would do, and a part of its quotation.
  struct FigureLabel {
    let kinds: Set<String>
    let part: String

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
  static let all: [String: CorpusLabels] = {
    var all: [String: CorpusLabels] = [:]
    var name: String?
    for line in Repository.text(of: "Tests/JuryTests/Corpus/labels.txt").split(separator: "\n") {
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
        all[name]?.read(String(line[..<colon]), line[line.index(after: colon)...])
      }
    }
    return all
  }()

  private mutating func read(_ key: String, _ value: Substring) {
    switch key {
    case "subject": subjects = Set(Self.list(value))
    case "figures":
      figures = Self.list(value, separator: "|").compactMap { text in
        guard let space = text.firstIndex(of: " ") else { return nil }
        return FigureLabel(
          kinds: Set(text[..<space].split(separator: "/").map(String.init)),
          part: String(text[text.index(after: space)...]))
      }
    case "periods": periods = Self.list(value, separator: "|")
    case "team": team = Self.list(value, separator: "|")
    case "work": work = Set(Self.list(value).compactMap(WorkKind.init(rawValue:)))
    case "missing":
      let words = Self.list(value)
      missing = Set(words.compactMap(SectionRole.init(rawValue:)))
      doubtful = Set(
        words.filter { $0.hasSuffix("?") }
          .compactMap { SectionRole(rawValue: String($0.dropLast())) })
    default:
      let own = Set(key.split(separator: "/").compactMap { Stance(rawValue: String($0)) })
      for name in Self.list(value) { stances[name, default: []].formUnion(own) }
    }
  }

  private static func list(_ text: Substring, separator: Character = ",") -> [String] {
    text.split(separator: separator).map { part in
      part.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
