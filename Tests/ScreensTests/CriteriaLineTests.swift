import Testing

@testable import Screens

struct CriteriaLineTests {
  private let names = [
    "Autonomie", "Choix techniques", "Documentations", "Analyse des situations",
    "Intégration au référentiel",
  ]

  @Test func namesThatFitStayWhole() {
    #expect(CriteriaLine.fitted(names, to: 87) == names)
  }

  @Test func theLongestLoseWholeWords() {
    #expect(
      CriteriaLine.fitted(names, to: 60)
        == ["Autonomie", "Choix techniques", "Documentations", "Analyse", "Intégration"])
  }

  @Test func atLeastOneWordStays() {
    #expect(
      CriteriaLine.fitted(names, to: 0)
        == ["Autonomie", "Choix", "Documentations", "Analyse", "Intégration"])
  }
}
