import Testing

/// Whoever adds a case to an enum of ours is told by the compiler what it still lacks.
///
/// So no switch over one has a `default`. Texts, characters, numbers and the enums of others may have
/// one, and so may a few vocabularies of ours of which each place answers some words and leaves the
/// others alone, whatever they are.
@Suite struct ExhaustiveSwitchTests {
  /// Each with the reason for which a `default` over it hides nothing.
  private static let open: [String: String] = [
    "Key": "a screen answers some keys; what is typed besides goes into a text or nowhere",
    "Command": "a screen carries out its own commands, and its lists and readers the common ones",
    "Block.Content": "who looks for one kind of block in a page passes over all others",
    "Inline": "who looks for one kind of text in a block passes over all others",
    "DocumentBlock": "who looks for one kind of block in a document passes over all others",
    "CommonMarkNode.Kind": "the names of cmark's nodes, of which each builder makes some",
    "YAMLEvent.Kind": "the names of libyaml's events; one that does not fit here is an error",
  ]

  @Test func noSwitchOverAnEnumOfOursHasADefault() {
    let survey = SwitchSurvey(SourceFile.all(below: "Sources"))
    #expect(survey.enums["FindingFact"]?.contains("fiche") == true)
    #expect(survey.catching.count > 100, "switches are not found any more")
    for catching in survey.catching where survey.isOverOurs(catching, open: Set(Self.open.keys)) {
      let names = catching.columns.map { $0.sorted() }
      Issue.record("\(catching.place): a default over an enum of ours, which has \(names)")
    }
    for name in Self.open.keys { #expect(survey.enums[name] != nil, "\(name) is no enum") }
  }

  private func places(_ text: String, open: Set<String> = []) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let survey = SwitchSurvey([SourceFile(path: "A.swift", lines: lines)])
    return survey.catching.filter { survey.isOverOurs($0, open: open) }.map(\.place)
  }

  private static let facts = """
    enum Fact { case lost(Int), found, kept(name: String)
      enum Detail: String { case all = "a", none = "b" } }
    enum Key { case enter, escape }

    """

  @Test(arguments: [
    "switch fact {\n  case .lost: 1\n  default: 0\n}",
    "switch fact { case .lost(let n) where n > 1: 1\n  case _: 0\n}",
    "switch fact { case .lost, .kept: switch text { case \"a\": 1\n default: 2 }\n default: 0\n}",
    "switch f({ $0 }) {\n  case let .kept(name): name  // default: no\n  default: 0\n}",
    "switch fact { case Fact.found: 1\n case .lost: 2\n  default: 0\n}",
    "switch (fact, detail) {\n  case (.lost(.enter), .all): 1\n  default: 0\n}",
  ])
  func aDefaultOverAnEnumIsRecognised(text: String) {
    #expect(places(Self.facts + text).count == 1, "\(text)")
  }

  @Test(arguments: [
    "switch fact { case .lost: 1\n case .found, .kept: 0 }",
    "switch letter { case \"a\": 1\n default: 0 }",
    "switch number { case 1..<3: 1\n case 4: 2\n default: 0 }",
    "switch category { case .uppercaseLetter, .lost: 1\n default: 0 }",
    "switch key { case .enter: 1\n default: 0 }",
    "switch (fact, key) { case (.lost, .enter): 1\n default: 0 }",
    "switch fact { case .lost: \"default: \\(a(\"}\"))\"\n case .found, .kept: 0 }",
    "switch fact { case .lost(let n): count[n, default: 0] += 1\n case .found, .kept: 0 }",
    "switch byte { case UInt8(ascii: \"a\"): 1\n default: 0 }",
  ])
  func otherSwitchesMayHaveOne(text: String) {
    #expect(places(Self.facts + text, open: ["Key"]).isEmpty, "\(text)")
  }
}
