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
    if facts.contains(TextFolding.key(of: label)) { return true }
    let words = TextFolding.words(of: label)
    return (2...mostWords).contains(words.count) && openings.contains(words[0])
  }

  /// "Entreprise d'accueil", "Lieu du stage", "Date de rendu".
  private static let openings: Set<String> = [
    "entreprise", "lieu", "periode", "date", "dates", "duree", "tuteur", "tutrice", "structure",
    "organisme", "etablissement", "commanditaire", "nom", "prenom",
  ]
  private static let mostWords = 4
}
