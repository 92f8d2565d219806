import ExamModel
import Jury
import SessionEngine

/// What many draws on labelled fiches come to: each count is what a judge with the fiche in hand would make of it.
struct DrawMeasure {
  private(set) var questions = 0
  private(set) var exchanges = 0
  private(set) var general = 0
  private(set) var openings = 0
  private(set) var onSubject = 0
  private(set) var onSubjectOrTitle = 0
  private(set) var onTools = 0
  private(set) var onOwnMatter = 0
  private(set) var stacked = 0
  private(set) var quotations = 0
  private(set) var poorQuotations = 0
  private(set) var falselyMissing = 0
  private(set) var contentFaults = 0
  /// Those of them that take a tool for what it was not.
  private(set) var stanceFaults = 0
  /// What was at fault, each once, with how often it was asked.
  private(set) var faults: [String: Int] = [:]

  /// Adds an oral on fiches whose labels are known.
  mutating func add(
    _ oral: [QuestionRecord], plan: SessionPlan, fiches: [CorpusFiche], general: Set<String>
  ) {
    for slot in Set(oral.map(\.slot)).sorted() {
      let own = oral.filter { $0.slot == slot }.map(\.question)
      guard let index = plan.slots[slot].ficheIndex, fiches.indices.contains(index) else {
        continue
      }
      let fiche = fiches[index]
      exchanges += 1
      questions += own.count
      self.general += own.count { $0.reason == .general }
      if let first = own.first, general.contains(first.id) {
        openings += 1
      } else {
        fault("first of \(plan.examID)", own.first?.text ?? "nothing")
      }
      // The candidate's path is asked about through the work in it, before that has its own exchange.
      let ofPath = oral.filter { $0.slot < slot && plan.slots[$0.slot].ficheIndex == nil }
      if (own + ofPath.map(\.question)).contains(where: { fiche.isOnSubject($0) }) {
        onSubject += 1
      } else {
        fault(
          "\(fiche.name) in \(plan.examID)",
          "subject \(fiche.labels.subjects.sorted()) not asked about")
      }
      if own.contains(where: { fiche.isOnSubject($0) || $0.id.hasPrefix("title-") }) {
        onSubjectOrTitle += 1
      }
      for question in own { add(question, of: fiche) }
    }
  }

  private mutating func add(_ question: Question, of fiche: CorpusFiche) {
    if QuestionFormTests.isStacked(question.text) {
      stacked += 1
      fault("stacked", question.text)
    }
    switch question.reason {
    case .technology: onTools += 1
    case .passage, .figure, .teamwork, .period, .ownQuestion: onOwnMatter += 1
    default: break
    }
    if let quotation = question.quotation {
      quotations += 1
      if QuotationChecks.isPoor(quotation) {
        poorQuotations += 1
        fault("\(fiche.name): poor", quotation)
      }
    }
    if case .missingSection(let role, _) = question.reason,
      !fiche.expectedMissing.union(fiche.labels.doubtful).contains(role)
    {
      falselyMissing += 1
      contentFaults += 1
      fault("\(fiche.name): is there", role.rawValue)
    }
    if let wrong = fiche.contentFault(of: question) {
      contentFaults += 1
      if case .technology = question.reason { stanceFaults += 1 }
      fault("\(fiche.name): \(wrong)", question.text)
    }
  }

  private mutating func fault(_ what: String, _ text: String) {
    faults["\(what): \(text)", default: 0] += 1
  }

  var table: [String] {
    func line(_ name: String, _ count: Int, of total: Int, _ goal: String) -> String {
      let thousandths = total == 0 ? 0 : (count * 1000 + total / 2) / total
      let padding = String(repeating: " ", count: max(1, 26 - name.count))
      return "\(name)\(padding)\(thousandths / 10).\(thousandths % 10) % of \(total) (\(goal))"
    }
    return [
      line("content faults", contentFaults, of: questions, "at most 3 %"),
      line("tools taken wrongly", stanceFaults, of: questions, "at most 1 %"),
      line("parts falsely missing", falselyMissing, of: questions, "at most 2 %"),
      line("subject asked about", onSubject, of: exchanges, "at least 90 %"),
      line("subject or title", onSubjectOrTitle, of: exchanges, "at least 90 %"),
      line("on a tool", onTools, of: questions, "told"),
      line("on the fiche's own words", onOwnMatter, of: questions, "at least 33 %"),
      line("general questions", general, of: questions, "25 to 50 %"),
      line("first is an opening", openings, of: exchanges, "at least 90 %"),
      line("two questions in one", stacked, of: questions, "at most 2 %"),
      line("poor quotations", poorQuotations, of: quotations, "at most 1 %"),
    ]
  }
}

extension CorpusFiche {
  /// Whether a question is about what the fiche is about.
  fileprivate func isOnSubject(_ question: Question) -> Bool {
    if case .technology(let name, _) = question.reason, labels.subjects.contains(name) {
      return true
    }
    return labels.subjects.contains { question.text.contains($0) }
  }

  /// What a reader of the fiche would object to; `nil` where the question says what the fiche says.
  fileprivate func contentFault(of question: Question) -> String? {
    func holds(_ excerpt: String, _ parts: [String]) -> Bool {
      let text = excerpt.lowercased()
      return parts.contains { text.contains($0.lowercased()) || $0.lowercased().contains(text) }
    }
    switch question.reason {
    case .technology(let name, _):
      guard let stances = labels.stances[name] else { return nil }
      let kind = Self.kinds.first { question.id.hasPrefix($0.key + "-") }?.value
      if kind == .named || kind == .centre { return nil }
      let needed: Stance = kind == .rejected ? .rejected : kind == .planned ? .planned : .used
      return stances.contains(needed) ? nil : "\(name) is not \(needed)"
    case .figure(let excerpt, _):
      guard holds(excerpt, labels.figures.map(\.part)) else { return "no such figure" }
      let kind = Self.kinds.first { question.id.hasPrefix($0.key + "-") }?.value
      let own = labels.figures.filter { holds(excerpt, [$0.part]) }
      // A share is a count of which one asks for the rest.
      let read = kind == .share ? .count : kind
      return own.contains { label in read.map { label.accepts("\($0)", excerpt) } ?? true }
        ? nil : "figure of another kind"
    case .teamwork(let excerpt, _):
      return holds(excerpt, labels.team) || labels.team.contains { $0.hasPrefix("nous") }
        ? nil : "no team work"
    case .period(let excerpt, _): return holds(excerpt, labels.periods) ? nil : "no period"
    case .general, .missingSection, .thinSection, .competency, .unknownCompetency, .bothFiches,
      .ownQuestion, .passage:
      return nil
    }
  }

  /// The kind of each wording, by its id.
  private static let kinds = Dictionary(
    Samples.knowledge.wordings.map { ($0.id, $0.kind) }
  ) { first, _ in first }
}

extension Question {
  /// What it quotes of a figure, a claim or a period.
  fileprivate var quotation: String? {
    switch reason {
    case .figure(let excerpt, _), .teamwork(let excerpt, _), .period(let excerpt, _),
      .passage(let excerpt, _):
      excerpt
    default: nil
    }
  }
}

/// Whether words of a fiche may stand between quotation marks in a jury's mouth.
enum QuotationChecks {
  private static let hanging: Set<String> = [
    "de", "des", "du", "d'une", "d'un", "la", "le", "les", "un", "une", "en", "à", "au", "aux",
    "par", "pour",
    "avec", "sans", "sur", "dans", "chez", "vers", "sous", "entre", "ne", "se", "son", "sa", "ses",
    "leur", "et",
    "ou", "que", "qui", "dont", "très", "nous", "je", "est", "sont", "a", "ont", "été", "the", "of",
    "to", "and",
  ]
  private static let dangling: Set<String> = [
    "qui", "que", "dont", "où", "et", "ou", "mais", "car", "puis", "donc",
  ]
  /// Units that tell nothing by themselves.
  private static let bareUnits: Set<String> = [
    "h", "heure", "heures", "min", "minute", "minutes", "s", "seconde", "secondes", "jour", "jours",
    "semaine",
    "semaines", "mois", "an", "ans", "%", "ms",
  ]

  static func isPoor(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, let last = words.last else { return true }
    if hanging.contains(last) || dangling.contains(first) { return true }
    if text.count(where: { $0 == "(" }) != text.count(where: { $0 == ")" }) { return true }
    // A bare number or time, without anything that it belongs to.
    return words.allSatisfy { word in
      word.allSatisfy { $0.isNumber || ",.".contains($0) } || bareUnits.contains(word)
        || spelled.contains(word) || word == "h"
        || (word.first?.isNumber ?? false)
    }
  }

  private static let spelled: Set<String> = [
    "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "quinze",
    "vingt", "trente", "quarante", "cinquante", "soixante", "cent",
  ]
}
