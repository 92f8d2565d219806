import ExamModel
import SessionEngine
import TextCells

/// What is said of one answer, where it is looked at afterwards.
package struct AnswerTexts: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package func title(_ number: Int, of count: Int) -> String {
    language(fr: "Question \(number) sur \(count)", en: "Question \(number) of \(count)")
  }

  package var why: String { language(fr: "Pourquoi", en: "Why") }
  package var note: String { language(fr: "Votre note", en: "Your note") }
  package var elements: String {
    language(fr: "Éléments d'une bonne réponse", en: "Elements of a good answer")
  }
  /// The same where there is not room for it beside a count.
  package var elementsShort: String { language(fr: "Éléments", en: "Elements") }
  package var level: String { TermTexts(language: language).level }
  package var toDo: String { language(fr: "À faire", en: "To do") }

  package func said(_ count: Int, of total: Int) -> String {
    count > 1
      ? language(fr: "\(count) dits sur \(total)", en: "\(count) of \(total) said")
      : language(fr: "\(count) dit sur \(total)", en: "\(count) of \(total) said")
  }

  /// The time to the first word and that of the answer, beside the time that a good one takes.
  package func times(_ entry: QuestionDebrief) -> String {
    let range = entry.question.targetSeconds
    let target = language(
      fr: "visée \(ClockText.duration(range.lowerBound)) à \(ClockText.duration(range.upperBound))",
      en: "aim \(ClockText.duration(range.lowerBound)) to \(ClockText.duration(range.upperBound))")
    let answer = language(
      fr: "réponse \(ClockText.duration(entry.answerSeconds)) (\(target))",
      en: "answer \(ClockText.duration(entry.answerSeconds)) (\(target))")
    guard let hesitation = entry.hesitationSeconds else { return answer }
    return language(
      fr: "premier mot après \(hesitation) s · \(answer)",
      en: "first word after \(hesitation) s · \(answer)")
  }

  package var skipped: String { SessionTexts(language: language).skipped }
  package var notRated: String { language(fr: "pas encore donné", en: "not given yet") }
  package var givenLate: String { language(fr: "donné après l'oral", en: "given after the oral") }

  package var givenByJury: String {
    language(fr: "donné par une autre personne", en: "given by another person")
  }
  package var givenByProgram: String {
    language(fr: "donné par un programme", en: "given by a program")
  }
}
