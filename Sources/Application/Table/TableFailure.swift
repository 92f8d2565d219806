import ExamModel

/// Why nobody could join an oral, as facts.
package enum TableFailure: Hashable, Sendable {
  /// No oral waits for a jury, or none of that name.
  case noOral(String?)
  /// More than one does; these are their ids.
  case several([String])
  /// The candidate's program did not answer.
  case noAnswer
  /// There is no page to join by.
  case page(PageObstacle)

  func text(in language: Language) -> String {
    switch self {
    case .noOral(nil):
      language(
        fr: "Aucun oral n'attend de jury ici. La personne qui passe l'oral le lance avec : "
          + "oralblanc repeter --with-jury",
        en: "No oral is waiting for a jury here. The candidate starts it with: "
          + "oralblanc rehearse --with-jury")
    case .noOral(let name?):
      language(
        fr: "L'oral « \(name) » n'attend pas de jury ici.",
        en: "The oral “\(name)” is not waiting for a jury here.")
    case .several(let names):
      language(
        fr: "Plusieurs orals attendent un jury : nommez-en un (\(names.joined(separator: ", "))).",
        en: "Several orals are waiting for a jury: name one (\(names.joined(separator: ", "))).")
    case .page(let obstacle): obstacle.text(in: language)
    case .noAnswer:
      language(
        fr: "L'oral ne répond pas. Réessayez quand il est à l'écran.",
        en: "The oral does not answer. Try again once it is on the screen.")
    }
  }
}
