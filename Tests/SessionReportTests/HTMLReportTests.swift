import ExamModel
import Memory
import SessionEngine
import SessionReport
import Testing

@Suite struct HTMLReportTests {
  static func page(_ session: ReportedSession, _ language: Language = .french) -> String {
    SessionReport.make(.html, session: session, language: language)
  }

  @Test(arguments: Language.allCases)
  func isWellFormed(language: Language) {
    for session in [ReportSamples.short, WholeSession.session, HostileSession.session] {
      let reader = HTMLReader(Self.page(session, language))
      #expect(reader.problems == [])
    }
  }

  @Test func namesItsLanguage() {
    #expect(Self.page(ReportSamples.short).contains("<html lang=\"fr\">"))
    #expect(Self.page(ReportSamples.short, .english).contains("<html lang=\"en\">"))
  }

  @Test func needsNothingElse() {
    for session in [WholeSession.session, HostileSession.session] {
      let reader = HTMLReader(Self.page(session))
      let names = Set(reader.attributes.map(\.name))
      #expect(names.isDisjoint(with: ["src", "href", "xlink:href", "action", "style", "onload"]))
      #expect(
        Set(reader.elements).isDisjoint(
          with: ["script", "link", "img", "iframe", "object", "embed", "form", "use", "a"]))
    }
    #expect(!Self.page(WholeSession.session).contains("@import"))
    #expect(!Self.page(WholeSession.session).contains("http://"))
    #expect(!Self.page(WholeSession.session).contains("https://"))
  }

  /// The line of what would be known on the day, from the second day of answers on.
  @Test func showsWhatWouldBeKnownOnTheDay() {
    var session = ReportSamples.short
    session.forecast = [
      ForecastCurve.Point(day: CalendarDay(year: 2027, month: 5, day: 1), known: 0.125),
      ForecastCurve.Point(day: CalendarDay(year: 2027, month: 5, day: 3), known: 0.5),
      ForecastCurve.Point(day: CalendarDay(year: 2027, month: 5, day: 5), known: 0.75),
    ]
    let reader = HTMLReader(Self.page(session))
    #expect(reader.problems == [])
    #expect(reader.elements.filter { $0 == "polyline" }.count == 1)
    #expect(reader.text.contains("Ce que vous sauriez le jour de l'épreuve"))
    #expect(reader.text.contains("75\u{A0}%"))
    let places = reader.attributes.first { $0.name == "points" }?.value.split(separator: " ") ?? []
    // The day in between stands in the middle, and more that is known stands higher.
    let across = places.map { Double($0.split(separator: ",")[0]) ?? 0 }
    let down = places.map { Double($0.split(separator: ",")[1]) ?? 0 }
    #expect(across == [44, 372, 700])
    #expect(down == down.sorted(by: >))
    session.forecast.removeLast(2)
    #expect(!Self.page(session).contains("<polyline"))
  }

  @Test func tellsTheChartsInWords() {
    let reader = HTMLReader(Self.page(WholeSession.session))
    let roles = reader.attributes.filter { $0.name == "role" }.map(\.value)
    #expect(roles == ["img", "img"])
    #expect(
      reader.text.contains(
        "Phase 1 · Présentation\u{A0}: prévu 10:00, réel 10:42, écart +0:42. "))
    #expect(
      reader.text.contains("L'analyse des situations\u{A0}: maîtrise partielle (2 questions). "))
  }

  @Test func setsFrenchPunctuationOffWithSpacesThatHold() {
    let text = HTMLReader(Self.page(ReportSamples.short)).text
    #expect(text.contains("Qu'avez-vous décidé sans demander à personne\u{202F}?"))
    #expect(text.contains("Gestion du support «\u{202F}Helpdesk\u{202F}»"))
    let english = HTMLReader(Self.page(ReportSamples.short, .english)).text
    #expect(!english.contains("\u{202F}"))
  }

  @Test func showsHostileTextsAsText() {
    let reader = HTMLReader(Self.page(HostileSession.session))
    #expect(reader.text.contains("<script>alert(\"x\")</script>"))
    #expect(reader.text.contains("<U+202E>"))
    #expect(reader.text.contains("␛[2J"))
  }

  @Test func aSessionThatNeverBeganIsAPageAllTheSame() {
    var session = ReportSamples.short
    session.events = []
    let reader = HTMLReader(Self.page(session))
    #expect(reader.problems == [])
    #expect(reader.text.contains("oral non terminé"))
    #expect(reader.text.contains("aucune réponse notée"))
  }

  @Test func aPlanOfNothingIsAPageAllTheSame() {
    let plan = SessionPlan(
      examID: "", examTitle: "", criteria: [], levels: [], phaseTitles: [], slots: [])
    let session = ReportedSession(id: "", startedText: "", plan: plan, events: [])
    #expect(HTMLReader(Self.page(session)).problems == [])
  }
}
