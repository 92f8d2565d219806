import ExamModel
import SessionJournal
import Wording

/// Why there is no past session to work on, as facts.
package enum SessionFailure: Hashable, Sendable {
  /// Nothing is kept in that folder yet.
  case none(folder: String)
  case unknown(String)
  /// Several sessions begin like that; these.
  case ambiguous(String, [String])
  /// Nothing can be resumed: the session of that name, or any.
  case nothingToResume(String?)
  case journal(JournalError)
  case damaged(path: String, JournalDamage)

  var exitStatus: Int32 {
    switch self {
    case .ambiguous: ExitStatus.wrongUse
    case .none, .unknown, .nothingToResume, .journal, .damaged: ExitStatus.problemsFound
    }
  }

  func text(in language: Language) -> String {
    switch self {
    case .none(let folder):
      language(
        fr: "\(folder) : aucune séance. Commencez par : oralblanc rehearse",
        en: "\(folder): no session. Start with: oralblanc rehearse")
    case .unknown(let id):
      language(
        fr: "Aucune séance ne s'appelle \(id). Voir : oralblanc history",
        en: "No session named \(id). See: oralblanc history")
    case .ambiguous(let id, let matches):
      language(
        fr: "\(id) désigne plusieurs séances : \(matches.joined(separator: ", ")).",
        en: "\(id) matches several sessions: \(matches.joined(separator: ", ")).")
    case .nothingToResume(let id):
      language(
        fr: "\(id ?? "La dernière séance") : rien à reprendre. Voir : oralblanc history",
        en: "\(id ?? "The last session"): nothing to resume. See: oralblanc history")
    case .journal(let error): JournalTexts(language: language).error(error)
    case .damaged(let path, let damage):
      JournalTexts(language: language)
        .named(path, JournalTexts(language: language).damage(damage))
    }
  }
}
