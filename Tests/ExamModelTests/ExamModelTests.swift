import ExamModel
import Testing

@Suite struct ExamModelTests {
  @Test func anExamNeedsAsManyFichesAsItsPhasesName() {
    let slots = [Slot(kind: .presentation, budgetSeconds: 60)]
    var exam = Exam(
      id: "x", title: "X", durationSeconds: 120, criteria: [],
      phases: [Phase(title: "1", ficheNumber: 2, slots: slots), Phase(title: "2", slots: slots)])
    #expect(exam.ficheCount == 2)
    exam.phases = [Phase(title: "1", opensWithParcours: true, slots: slots)]
    #expect(exam.ficheCount == 0)
  }

  @Test func everyTextIsPickedByLanguage() {
    #expect(Language.french(fr: "oui", en: "yes") == "oui")
    #expect(Language.english(fr: "oui", en: "yes") == "yes")
  }

  @Test func inlineTextLosesItsMarks() {
    let text: [Inline] = [
      .text("J'ai "), .strong([.text("choisi "), .code("GLPI")]), .softBreak,
      .link([.text("ici")], address: "https://example.org"), .footnoteReference(1),
    ]
    #expect(text.plainText == "J'ai choisi GLPI ici")
  }

  @Test func severitiesAreOrdered() {
    #expect(Finding.Severity.advice < .warning)
    #expect(Finding.Severity.warning < .error)
  }
}
