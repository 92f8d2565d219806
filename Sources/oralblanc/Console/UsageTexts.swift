import ExamModel

/// Puts the fixed words of the argument parser's messages into French.
struct UsageTexts {
  let language: Language

  /// Words of the argument parser, which are not part of its interface: a test holds each to its messages.
  static let words = [
    ("OVERVIEW: ", ""), ("USAGE:", "UTILISATION :"), ("Usage:", "Utilisation :"),
    ("OPTIONS:", "OPTIONS :"), ("ARGUMENTS:", "ARGUMENTS :"), ("SUBCOMMANDS:", "COMMANDES :"),
    ("Show the version.", "Afficher la version."),
    ("Show help information.", "Afficher cette aide."),
    ("(default:", "(par défaut :"), ("(values:", "(valeurs :"),
    ("<subcommand>", "<commande>"),
    ("See '", "Voir « "), ("' for detailed help.", " » pour le détail d'une commande."),
    ("' for more information.", " » pour en savoir plus."),
    ("Error: Unknown option ", "Erreur : option inconnue "),
    ("Error: Unexpected argument ", "Erreur : argument inattendu "),
    ("Error: Missing value for ", "Erreur : il manque une valeur à "),
    ("Error: Missing expected argument ", "Erreur : il manque l'argument "),
    ("Error: The value ", "Erreur : la valeur "), (" is invalid for ", " ne convient pas à "),
    ("Please provide one of ", "Au choix : "), ("; default:", " ; par défaut :"),
    (" default:", " par défaut :"),
    ("Did you mean ", "Vouliez-vous dire "), ("Error: ", "Erreur : "),
    ("Help:", "Aide :"),
  ]

  func translated(_ message: String) -> String {
    guard language == .french else { return message }
    // A list of values may be broken before its default.
    let words = Self.words.reduce(message) { $0.replacing($1.0, with: $1.1) }
      .replacing(";\n", with: " ;\n")
    // Between the last two of a list of values; elsewhere the words are ours and French already.
    return words.replacing("' or '", with: "' ou '").replacing("' and '", with: "' ou '")
  }
}
