import Pages
import TextSearch

/// Tells a label with its value from a heading with a colon in it.
enum FormLabelGuess {
  private static let facts: Set<String> = Set(
    """
    duree|periode|lieu|date|dates|entreprise|organisation|modalite|nom|prenom|statut|tuteur|tutrice|
    maitre de stage|service|client|equipe|effectif|secteur|secteur d activite|adresse|version|auteur|
    realise par|presente par|classe|session|option|formation|etablissement|annee|type|role|mission|
    technologies|outils|competence|competences|mots cles|contact|mail|telephone|site|logiciels|budget
    """.replacing("\n", with: "").split(separator: "|").map(String.init))

  /// Whether the words before a colon name a fact, of which the value follows.
  static func isFact(_ label: some StringProtocol) -> Bool {
    facts.contains(TextFolding.key(of: label))
  }
}
