import ExamModel
import Jury

/// How the jury's reading of some fiches compares with their labels, and where it differs.
struct CorpusScore {
  var stances: [Stance: Accuracy] = [:]
  var subject = Accuracy()
  var figures = Accuracy()
  var periods = Accuracy()
  var team = Accuracy()
  var work = Accuracy()
  var missing = Accuracy()
  private(set) var differences: [String] = []

  init(_ fiches: [CorpusFiche]) {
    for fiche in fiches {
      let before = differences.count
      addStances(fiche)
      addSubject(fiche)
      addFigures(fiche)
      periods = add(
        periods, "period", fiche.evidence.periods.map(\.text), fiche.labels.periods,
        areStrangers: fiche.labels.areStrangers, to: &differences)
      team = add(
        team, "team", fiche.evidence.teamwork.map(\.text), fiche.labels.team,
        areStrangers: fiche.labels.areStrangers, to: &differences)
      addWork(fiche)
      addMissing(fiche)
      for index in differences.indices.dropFirst(before) {
        differences[index] = "\(fiche.name): \(differences[index])"
      }
    }
  }

  private mutating func addStances(_ fiche: CorpusFiche) {
    let labels = fiche.labels.stances
    for stance in Stance.allCases {
      var own = stances[stance] ?? Accuracy()
      for entry in fiche.evidence.technologies
      where entry.stance == stance && labels[entry.name] != nil {
        own.found += 1
        if labels[entry.name]?.contains(stance) ?? false {
          own.rightFound += 1
        } else {
          differences.append("\(entry.name) is not \(stance) (line \(entry.line))")
        }
      }
      for (name, accepted) in labels where accepted == [stance] {
        guard Samples.knowledge.technologies.technology(named: name) != nil else { continue }
        own.expected += 1
        if fiche.evidence.technologies.contains(where: { $0.name == name && $0.stance == stance }) {
          own.rightExpected += 1
        } else {
          let found = fiche.evidence.technologies.first { $0.name == name }
          if found == nil { differences.append("\(name) is not found") }
        }
      }
      stances[stance] = own
    }
  }

  private mutating func addSubject(_ fiche: CorpusFiche) {
    let found = fiche.evidence.subjects.map(\.name)
    subject.expected += 1
    if found.contains(where: fiche.labels.subjects.contains) { subject.rightExpected += 1 }
    subject.found += found.count
    subject.rightFound += found.count(where: fiche.labels.subjects.contains)
    if !Set(found).isSubset(of: fiche.labels.subjects) || found.isEmpty {
      differences.append("subject \(found)")
    }
  }

  private mutating func addFigures(_ fiche: CorpusFiche) {
    let found = fiche.evidence.figures
    func fits(_ figure: FigureEvidence, _ label: CorpusLabels.FigureLabel) -> Bool {
      if fiche.labels.areStrangers {
        return label.acceptsFreely("\(figure.kind)", figure.excerpt)
          && CorpusLabels.overlap(figure.excerpt, label.part)
      }
      return label.accepts("\(figure.kind)", figure.excerpt)
        && figure.excerpt.lowercased().contains(label.part.lowercased())
    }
    figures.found += found.count
    for figure in found {
      if fiche.labels.figures.contains(where: { fits(figure, $0) }) {
        figures.rightFound += 1
      } else {
        differences.append("+\(figure.kind) \(figure.excerpt)")
      }
    }
    figures.expected += fiche.labels.figures.count
    for label in fiche.labels.figures {
      if found.contains(where: { fits($0, label) }) {
        figures.rightExpected += 1
      } else {
        differences.append("-\(label.kinds.sorted().joined(separator: "/")) \(label.part)")
      }
    }
  }

  /// Whether the label stands in the text with initials for its names: "avec C." for "avec Corentin".
  private static func namesAlike(_ text: String, _ label: String) -> Bool {
    let words = text.split(separator: " ")
    let wanted = label.split(separator: " ")
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      zip(words[start...], wanted).allSatisfy { word, other in
        word.lowercased() == other.lowercased()
          || word.dropFirst().first == "." && word.first == other.first
      }
    }
  }

  private func add(
    _ accuracy: Accuracy, _ what: String, _ found: [String], _ labels: [String],
    areStrangers: Bool, to differences: inout [String]
  ) -> Accuracy {
    var accuracy = accuracy
    func holds(_ text: String, _ label: String) -> Bool {
      areStrangers && CorpusLabels.overlap(text, label)
        || text.lowercased().contains(label.lowercased()) || Self.namesAlike(text, label)
        || (label.hasPrefix("nous") && text.lowercased() == "nous")
    }
    accuracy.found += found.count
    accuracy.expected += labels.count
    for text in found {
      if labels.contains(where: { holds(text, $0) }) {
        accuracy.rightFound += 1
      } else {
        differences.append("+\(what) \(text)")
      }
    }
    for label in labels {
      if found.contains(where: { holds($0, label) }) {
        accuracy.rightExpected += 1
      } else {
        differences.append("-\(what) \(label)")
      }
    }
    return accuracy
  }

  private mutating func addWork(_ fiche: CorpusFiche) {
    let found = fiche.evidence.work
    work.expected += 1
    if !found.isDisjoint(with: fiche.labels.work) { work.rightExpected += 1 }
    work.found += found.count
    work.rightFound += found.intersection(fiche.labels.work).count
    if !found.isSubset(of: fiche.labels.work) || found.isEmpty {
      differences.append("work \(found.map(\.rawValue).sorted())")
    }
  }

  private mutating func addMissing(_ fiche: CorpusFiche) {
    let expected = fiche.expectedMissing
    let doubtful = fiche.labels.doubtful
    let found = fiche.foundMissing
    missing.found += found.count
    missing.rightFound += found.intersection(expected.union(doubtful)).count
    missing.expected += expected.count
    missing.rightExpected += found.intersection(expected).count
    for role in found.subtracting(expected.union(doubtful)) {
      differences.append("+missing \(role)")
    }
    for role in expected.subtracting(found) { differences.append("-missing \(role)") }
  }

  /// One line for each label.
  var table: [String] {
    Stance.allCases.map { "stance \($0.rawValue)".padded + (stances[$0] ?? Accuracy()).text } + [
      "subject".padded + subject.text, "figures".padded + figures.text,
      "periods".padded + periods.text, "team work".padded + team.text,
      "kind of work".padded + work.text, "missing sections".padded + missing.text,
    ]
  }
}

extension String {
  fileprivate var padded: String { self + String(repeating: " ", count: max(1, 20 - count)) }
}

/// How much of what was to be found was found, and how much of what was found was right.
struct Accuracy {
  var rightFound = 0
  var found = 0
  var rightExpected = 0
  var expected = 0

  var precision: Double { found == 0 ? 1 : Double(rightFound) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(rightExpected) / Double(expected) }

  var text: String {
    func percent(_ share: Double) -> String {
      let thousandths = Int((share * 1000).rounded())
      return "\(thousandths / 10).\(thousandths % 10) %"
    }
    return "precision \(percent(precision)) (\(rightFound) of \(found))  "
      + "recall \(percent(recall)) (\(rightExpected) of \(expected))"
  }
}
