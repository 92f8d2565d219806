import ExamModel
import TextCells
import TextSearch

/// The name of a work as a blank form asks for it: "Intitulé : …", "| Nom de la réalisation | … |".
///
/// The title of such a fiche is that of the form, the same for all who filled one in.
enum StatedTitle {
  static func mention(in text: FicheText) -> Mention? {
    for (run, range) in zip(text.runs, text.ranges).prefix(runLimit) where !range.isEmpty {
      for (offset, line) in run.text.prefix(lengthLimit).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        if let title = title(in: line) { return Mention(text: title, line: run.line + offset) }
      }
    }
    return nil
  }

  /// What stands behind the label of a line, where that names a work.
  static func title(in line: Substring) -> String? {
    guard let mark = line.firstIndex(where: { $0 == ":" || $0 == "|" }) else { return nil }
    let label = LetterFolding.folded(line[..<mark].lowercased()).split(separator: " ")
      .joined(separator: " ")
    guard labels.contains(label) else { return nil }
    let title = line[line.index(after: mark)...].split(separator: " ").joined(separator: " ")
    return FicheTitle.telling(title) == nil ? nil : title
  }

  private static let labels: Set<String> = {
    let works = ["de la realisation", "du projet", "de la mission", "de l'activite", "du travail"]
    let names = ["intitule", "nom", "titre", "sujet", "objet"]
    return Set(names.flatMap { name in works.map { "\(name) \($0)" } })
      .union(["intitule", "titre", "sujet"])
  }()

  /// A form opens with it.
  private static let runLimit = 40
  private static let lengthLimit = 2_000
}
