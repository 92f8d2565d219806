import TextCells

/// A row of the table *Élément | Valeur*, whatever its label's exact wording.
package enum ExamPageField: Int, CaseIterable {
  case name
  case coefficient
  case duration
  case preparation
  case modality
  case documents

  init?(label: String) {
    let word = LetterFolding.folded(Blank.collapsed(label)).filter { $0 != ":" && $0 != "*" }
    switch Blank.trimmed(word) {
    case "nom", "intitule", "titre", "epreuve", "name", "title": self = .name
    case "coefficient", "coef", "coef.", "coeff", "coeff.": self = .coefficient
    case "duree", "duree totale", "duree de l'epreuve", "temps", "duration": self = .duration
    case "preparation", "temps de preparation", "duree de preparation", "preparation time":
      self = .preparation
    case "modalite", "modalites", "forme", "modality": self = .modality
    case let other where other.hasPrefix("document"): self = .documents
    default: return nil
    }
  }
}
