/// Something of a fiche that an oral on it may be expected to say.
package struct FichePoint: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case section
    case figure
    case technology
    case competence
  }

  package var kind: Kind
  /// Index in the plan's fiches.
  package var fiche: Int
  /// As the fiche has it.
  package var text: String
  /// What to listen for besides `text`: other names of a technology, the telling words of a section.
  package var forms: [String]

  package init(kind: Kind, fiche: Int, text: String, forms: [String] = []) {
    self.kind = kind
    self.fiche = fiche
    self.text = text
    self.forms = forms
  }
}
