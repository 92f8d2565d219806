import ExamModel
import Testing
import Wording

/// What an answer of each level is like, for each kind of criterion.
@Suite struct DescriptorTextsTests {
  private static let families: [String?] = [
    "autonomy", "method", "project", "choices", "analysis", "documentation", "framework",
    "argumentation", "expression", "knowledge", "service", "situation", "practice", "unheard-of",
    nil,
  ]

  private static func lines(_ language: Language, family: String?) -> [String] {
    let texts = DescriptorTexts(language: language, levels: Level.officialScale)
    let criterion = family.map { Criterion(id: "c", name: "Critère", family: $0) }
    return Level.officialScale.indices.compactMap { texts.line(level: $0, criterion: criterion) }
  }

  @Test(arguments: families) func everyLevelHasALineOfItsOwn(family: String?) {
    for index in Level.officialScale.indices {
      TextRules.expect { Self.lines($0, family: family)[index] }
    }
    for language in TextRules.languages {
      let lines = Self.lines(language, family: family)
      #expect(lines.count == Level.officialScale.count)
      #expect(Set(lines).count == lines.count)
      // A clause behind the name of the level: no capital, no full stop.
      #expect(lines.allSatisfy { $0.first?.isLowercase == true && $0.last != "." })
    }
  }

  @Test func familiesSayDifferentThings() {
    for language in TextRules.languages {
      let highest = Self.families.dropLast(2).compactMap {
        Self.lines(language, family: $0).last
      }
      // The three kinds of practice are told in the same words.
      #expect(Set(highest).count == highest.count - 2)
      #expect(Self.lines(language, family: "unheard-of") == Self.lines(language, family: nil))
    }
  }

  @Test func theWordsOfTheExamComeFirst() {
    let levels = [
      Level(name: "Insuffisant", points: 0, details: "propos confus"),
      Level(name: "Bien", points: 20, details: ""),
    ]
    let texts = DescriptorTexts(language: .french, levels: levels)
    let criterion = Criterion(id: "c", name: "Méthode", family: "method")
    #expect(texts.line(level: 0, criterion: nil) == "propos confus")
    #expect(
      texts.line(level: 0, criterion: criterion)
        == "propos confus ; des actions sans ordre ni raison")
    #expect(
      texts.line(level: 1, criterion: criterion) == Self.lines(.french, family: "method").last)
    #expect(texts.line(level: 2, criterion: criterion) == nil)
  }
}
