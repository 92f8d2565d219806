import Pages
import TextSearch

/// Companies and public bodies by what they call themselves, as a cover names where the work was done.
package enum Organisations {
  private static let longestName = 60
  private static let mostWords = 7

  /// "Coopérative des Trois Vallées", "TechniBio SAS", "Communauté de communes du Pays d'Auge".
  package static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= longestName else { return false }
    let tokens = text.split(separator: " ")
    let words = TextFolding.words(of: text)
    guard (2...mostWords).contains(tokens.count), words.count >= 2,
      !CoverWords.tellsOfWork(words), !text.contains(where: ":?!".contains)
    else { return false }
    if let form = tokens.last, forms.contains(String(form.filter { $0 != "." })) { return true }
    // "Orange Business", "Eiffage Énergie"
    if tokens.count <= 4, trades.contains(words[words.count - 1]),
      tokens.allSatisfy({ $0.first?.isUppercase == true })
    {
      return true
    }
    // "Agence immobilière en ligne" may be a work: the words behind the first are those of a name.
    let isOpened =
      openings.contains(words[0]) || pairs.contains { words.starts(with: $0) }
    return isOpened && tokens.dropFirst().contains { $0.first?.isUppercase == true }
      && words.allSatisfy { SectionRoleMatcher.role(of: $0) == nil }
  }

  private static let forms: Set<String> = [
    "SAS", "SASU", "SARL", "EURL", "SA", "SNC", "SCOP", "SCIC", "GIE", "EPIC", "EHPAD", "GmbH",
    "Ltd", "Inc",
  ]
  private static let openings: Set<String> = [
    "cooperative", "societe", "entreprise", "mairie", "association", "clinique", "cabinet",
    "etablissements", "ets", "prefecture", "ehpad", "mutuelle", "laboratoire", "laboratoires",
    "transports", "fonderie", "scierie", "imprimerie", "ville", "commune", "compagnie", "maison",
    "hopital", "hotel", "garage", "menuiserie", "pharmacie", "banque", "caisse", "groupe",
    "theatre", "musee", "mediatheque", "bibliotheque", "conservatoire", "cinema", "chu", "syndicat",
    "federation", "fondation", "regie", "usine", "atelier", "ateliers", "domaine", "chateau",
    "camping", "boulangerie", "agence", "metropole", "rectorat", "tribunal", "departement",
    "region", "sdis", "cpam", "caf", "crous", "ehpads", "crematorium", "abattoir", "papeterie",
  ]
  private static let trades: Set<String> = [
    "business", "systems", "systemes", "services", "group", "groupe", "consulting", "digital",
    "solutions", "technologies", "technology", "informatique", "energie", "energies", "telecom",
    "telecoms", "industrie", "industries", "distribution", "logistique", "assurances", "software",
    "networks", "agency", "ingenierie", "engineering", "international", "france",
  ]
  private static let pairs: [[String]] = [
    ["communaute", "de", "communes"], ["communaute", "d", "agglomeration"],
    ["conseil", "departemental"], ["conseil", "regional"], ["centre", "hospitalier"],
    ["office", "de", "tourisme"], ["chambre", "de", "commerce"], ["chambre", "d", "agriculture"],
  ]
}
