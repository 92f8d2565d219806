import ExamModel
import FicheLibrary
import SessionEngine
import Wording

extension SharedVocabulary {
  /// All that comes with the program: exams, the bank, ways of asking about evidence.
  static func bundled() -> SharedVocabulary {
    let knowledge = JuryKnowledge.bundled()
    let technologies =
      knowledge.technologies.families.flatMap(\.questions)
      + knowledge.technologies.technologies.flatMap(\.questions)
    let templates = knowledge.bank.questions + technologies
    var questions: [String: String] = [:]
    for template in templates { questions[template.id] = open(template.text) }
    for wording in knowledge.wordings {
      let base = "\(wording.kind.rawValue)/\(wording.question.family)"
      questions[base] = questions[base] ?? open(wording.question.text)
    }
    let all = templates + knowledge.wordings.map(\.question)
    return SharedVocabulary(
      exams: ExamCatalog.bundled(), questions: questions,
      phrases: Set(all.flatMap { $0.followUps + $0.goodAnswer }),
      sectionTitles: Dictionary(
        uniqueKeysWithValues: SectionRole.allCases.map {
          ($0, SectionTitles(language: .french).title($0))
        }))
  }

  /// A text in which what a fiche fills in is left open: `{technology}` becomes an ellipsis.
  static func open(_ text: String) -> String {
    var opened = ""
    var isInside = false
    for character in text {
      switch character {
      case "{":
        isInside = true
        opened.append("…")
      case "}": isInside = false
      default: if !isInside { opened.append(character) }
      }
    }
    return opened
  }
}
