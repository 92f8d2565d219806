import ExamModel
import TestSupport
import Testing

/// What the jury notices in thirty fiches whose technologies and gaps are known.
@Suite struct CorpusTests {
  @Test func theCorpusIsWhole() {
    #expect(CorpusFiche.all.count == 30)
    for entry in CorpusFiche.all {
      #expect(!entry.expectedTechnologies.isEmpty, "\(entry.name)")
      for name in entry.expectedTechnologies {
        #expect(Samples.knowledge.technologies.technology(named: name) != nil, "\(name)")
      }
    }
  }

  @Test func namedTechnologiesAreFound() {
    var accuracy = Accuracy()
    for entry in CorpusFiche.all {
      accuracy.add(entry.foundTechnologies, expected: entry.expectedTechnologies)
    }
    #expect(accuracy.recall >= 0.95, "\(accuracy.text)")
    #expect(accuracy.precision >= 0.95, "\(accuracy.text)")
  }

  @Test func missingSectionsAreFound() {
    var accuracy = Accuracy()
    for entry in CorpusFiche.all {
      accuracy.add(entry.foundMissing, expected: entry.expectedMissing)
    }
    #expect(accuracy.recall >= 0.95, "\(accuracy.text)")
    #expect(accuracy.precision >= 0.9, "\(accuracy.text)")
  }

  /// Printed by `make bench-jury`.
  @Test func table() {
    var technologies = Accuracy()
    var sections = Accuracy()
    for entry in CorpusFiche.all {
      technologies.add(entry.foundTechnologies, expected: entry.expectedTechnologies)
      sections.add(entry.foundMissing, expected: entry.expectedMissing)
      let wrong =
        Self.list("+", entry.foundTechnologies.subtracting(entry.expectedTechnologies))
        + Self.list("-", entry.expectedTechnologies.subtracting(entry.foundTechnologies))
        + Self.list("+", Set(entry.foundMissing.subtracting(entry.expectedMissing).map(\.rawValue)))
        + Self.list("-", Set(entry.expectedMissing.subtracting(entry.foundMissing).map(\.rawValue)))
      if !wrong.isEmpty { print("jury: \(entry.name): \(wrong.joined(separator: " "))") }
    }
    print("jury: named technologies  \(technologies.text)")
    print("jury: missing sections    \(sections.text)")
  }

  private static func list(_ sign: String, _ names: Set<String>) -> [String] {
    names.sorted().map { sign + $0 }
  }
}
