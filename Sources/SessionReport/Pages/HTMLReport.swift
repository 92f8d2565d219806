import ExamModel
import Memory
import SessionEngine
import TextCells
import Wording

/// A session as one page of HTML that needs nothing else: no script, no font, no image, no network.
///
/// Where its sound is wanted, that lies beside it or is in it.
///
/// It reads on a phone, in the dark and aloud, and a session of usual length prints on two sheets.
struct HTMLReport {
  let content: ReportContent
  private let forecast: [ForecastCurve.Point]
  let audio: ReportedAudio?

  init(session: ReportedSession, language: Language) {
    content = ReportContent(session: session, language: language)
    forecast = session.forecast
    audio = session.audio
  }

  var text: String {
    let page = Markup.element("html", ["lang": content.language.rawValue], [head, body])
    return "<!DOCTYPE html>\n" + page.html
  }

  var texts: ReportTexts { content.texts }
  var words: DebriefTexts { content.words }

  /// The only way for a text into the page: cleaned, and spaced as French is.
  func say(_ text: String) -> Markup { .text(spaced(text)) }

  func spaced(_ text: String) -> String {
    Prose.spaced(TextCells.cleaned(text), content.language)
  }

  func labelled(_ label: String, _ text: String) -> String {
    content.language.labelled(label, text)
  }

  private var head: Markup {
    .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        // Nothing is ever fetched or run, whatever a text might try.
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'" + mediaPolicy,
          ]),
        .element("meta", ["name": "generator", "content": "oralblanc"]),
        .element("title", [:], [say(labelled(texts.title, content.title))]),
        .style(PageStyle.sheet),
      ])
  }

  private var body: Markup {
    .element("body", [:], [header, .element("main", [:], sections), footer])
  }

  private var sections: [Markup] {
    [points, nextSteps, timeline, levels, known, times, voice, spoken, slotsToHear]
      .compactMap(\.self)
      + [questions, remarks].compactMap(\.self)
  }

  private var header: Markup {
    // The title says which exam it is.
    let settings = content.settings.filter { $0.label != texts.exam }
    return .element(
      "header", [:],
      [
        .element("p", ["class": "kicker"], [say(texts.title)]),
        .element("h1", [:], [say(content.title)]),
        .element("dl", ["class": "facts"], settings.flatMap(definition)),
        .element(
          "ul", ["class": "results"],
          content.results.map { fact in
            .element(
              "li", [:],
              [
                .element("span", ["class": "muted"], [say(fact.label + " ")]),
                .element("strong", [:], [say(fact.value)]),
              ])
          }),
      ])
  }

  private func definition(_ fact: ReportFact) -> [Markup] {
    [.element("dt", [:], [say(fact.label)]), .element("dd", [:], [say(fact.value)])]
  }

  private var footer: Markup { .element("footer", [:], [.element("p", [:], [say(texts.footer)])]) }

  func section(_ title: String, _ children: [Markup]) -> Markup {
    .element("section", [:], [.element("h2", [:], [say(title)])] + children)
  }

  private var points: Markup? {
    let columns = [
      pointList(words.strengths, content.strengths, "good"),
      pointList(words.weaknesses, content.weaknesses, "work"),
    ].compactMap(\.self)
    return columns.isEmpty ? nil : .element("div", ["class": "points"], columns)
  }

  private func pointList(_ title: String, _ points: [String], _ kind: String) -> Markup? {
    guard !points.isEmpty else { return nil }
    return .element(
      "section", ["class": kind],
      [
        .element("h2", [:], [say(title)]),
        .element("ul", [:], points.map { .element("li", [:], [say($0)]) }),
      ])
  }

  private var nextSteps: Markup? {
    guard !content.nextSteps.isEmpty else { return nil }
    return section(
      words.nextSteps,
      [.element("ul", ["class": "steps"], content.nextSteps.map { .element("li", [:], [say($0)]) })]
    )
  }

  private var voice: Markup? {
    guard !content.voice.isEmpty else { return nil }
    let sound = SoundTexts(language: content.language)
    return section(
      sound.heading,
      [
        .element("dl", ["class": "facts"], content.voice.flatMap(definition)),
        .element("p", ["class": "legend"], [say(sound.caution)]),
      ])
  }

  private var spoken: Markup? {
    guard !content.spoken.isEmpty else { return nil }
    let speech = SpeechTexts(language: content.language)
    let groups = content.spoken.flatMap { group -> [Markup] in
      (group.title.isEmpty ? [] : [.element("h3", [:], [say(group.title)])])
        + [.element("dl", ["class": "facts"], group.rows.flatMap(definition))]
    }
    return section(
      speech.heading, groups + [.element("p", ["class": "legend"], [say(speech.caution)])])
  }

  private var known: Markup? {
    guard let chart = ForecastChart(report: self, points: forecast).markup else { return nil }
    return section(texts.forecast, [.element("div", ["class": "chart"], [chart])])
  }

  private var timeline: Markup? {
    guard let chart = TimelineChart(report: self).markup else { return nil }
    return section(
      texts.timeline,
      [
        .element("div", ["class": "chart"], [chart]),
        .element("p", ["class": "legend"], [say(texts.timelineLegend)]),
      ])
  }

  private var levels: Markup? {
    guard !content.criteria.isEmpty, !content.state.plan.levels.isEmpty else { return nil }
    return section(
      texts.levelChart,
      [
        .element("div", ["class": "chart"], [LevelChart(report: self).markup]),
        .element("p", ["class": "legend"], [say(texts.levelLegend)]),
      ])
  }
}
