import ExamModel
import SessionEngine
import Wording

/// A session as a Markdown page, to be edited or published further.
struct MarkdownReport {
  private let content: ReportContent

  init(session: ReportedSession, language: Language) {
    content = ReportContent(session: session, language: language)
  }

  var text: String {
    let blocks =
      [["# " + prose(content.language.labelled(texts.title, content.title))], facts]
      + points(words.strengths, content.strengths)
      + points(words.weaknesses, content.weaknesses)
      + points(words.nextSteps, content.nextSteps)
      + section(texts.times, times)
      + section(sound.heading, voice)
      + section(speech.heading, spoken)
      + section(words.criteria, criteria)
      + section(words.questions, content.questions.isEmpty ? [] : questions)
      + section(words.notes, remarks)
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var texts: ReportTexts { content.texts }
  private var words: DebriefTexts { content.words }
  private var session: SessionTexts { content.sessionWords }

  private func prose(_ text: String) -> String {
    MarkdownText.escaped(Prose.spaced(text, content.language))
  }

  private func section(_ title: String, _ lines: [String]) -> [[String]] {
    lines.isEmpty ? [] : [["## " + prose(title)], lines]
  }

  private func points(_ title: String, _ points: [String]) -> [[String]] {
    section(title, points.map { "- " + prose($0) })
  }

  /// A GFM table; columns of numbers stand to the right.
  private func table(_ names: [String], numbers: Set<Int> = [], _ rows: [[String]]) -> [String] {
    MarkdownTable.lines(names.map { prose($0) }, numbers: numbers, rows)
  }

  private var facts: [String] {
    let facts = content.settings + content.results
    guard let first = facts.first else { return [] }
    // Markdown has no table without a head, so the first fact serves as one.
    return table(
      [first.label, first.value],
      facts.dropFirst().map { [prose($0.label), prose($0.value)] })
  }

  private var times: [String] {
    let rows = content.times.map { row in
      let title = prose(row.title)
      let name =
        switch row.kind {
        case .slot, .whole: "**\(title)**"
        // A cell cannot be indented, so a dash tells a section from its slot.
        case .section: "– \(title)"
        }
      return [name, row.planned, prose(row.actual), row.delta]
    }
    return table(
      [texts.part, texts.planned, texts.actual, texts.difference], numbers: [1, 2, 3], rows)
  }

  private var sound: SoundTexts { SoundTexts(language: content.language) }

  private var voice: [String] {
    guard !content.voice.isEmpty else { return [] }
    return content.voice.map { "- **\(prose($0.label))** \(prose($0.value))" }
      + ["", prose(sound.caution)]
  }

  private var speech: SpeechTexts { SpeechTexts(language: content.language) }

  private var spoken: [String] {
    guard !content.spoken.isEmpty else { return [] }
    return content.spoken.flatMap { group in
      (group.title.isEmpty ? [] : ["", prose(group.title), ""])
        + group.rows.map { "- **\(prose($0.label))** \(prose($0.value))" }
    } + ["", prose(speech.caution)]
  }

  private var criteria: [String] {
    table(
      [texts.criterion, texts.level, texts.questionCount], numbers: [2],
      content.criteria.map { [prose($0.name), prose($0.verdict), "\($0.askedCount)"] })
  }

  private var questions: [String] {
    content.questions.flatMap { question in
      let indent = String(repeating: " ", count: "\(question.number). ".count)
      var items = question.followUps.map {
        prose(content.language.labelled(session.followUpLabel, $0))
      }
      items.append(prose(outcome(question)))
      items.append(prose(content.language.labelled(texts.reason, question.reason)))
      items += question.notes.map { prose(content.language.labelled(texts.note, $0)) }
      // A list of tasks, which most readers of Markdown show as boxes.
      items += question.elements.map { "[\($0.isSaid ? "x" : " ")] \(prose($0.text))" }
      return ["\(question.number). **\(prose(question.text))**"] + items.map { "\(indent)- \($0)" }
    }
  }

  private func outcome(_ question: QuestionRow) -> String {
    var parts = [question.criterion, question.verdict]
    if let answer = question.answer {
      let aside = [question.target, question.lengthWord].compactMap(\.self)
      parts.append("\(texts.answer.lowercased()) \(answer) (\(aside.joined(separator: ", ")))")
    }
    if let hesitation = question.hesitation { parts.append(hesitation) }
    return parts.joined(separator: " · ")
  }

  private var remarks: [String] {
    content.remarks.map { "- " + prose("\($0.time) · \($0.slot) · \($0.text)") }
  }
}
