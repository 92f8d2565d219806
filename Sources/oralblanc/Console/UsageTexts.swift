import ExamModel
import TextSearch

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
    (" unexpected arguments: ", " arguments inattendus : "),
    ("Error: The option ", "Erreur : l'option "),
    (" does not take any value, but ", " ne prend pas de valeur, et "),
    (" was specified.", " a été donné."),
    ("Please provide one of the following:", "Au choix :"),
    ("Please provide one of ", "Au choix : "), ("; default:", " ; par défaut :"),
    (" default:", " par défaut :"),
    ("Did you mean ", "Vouliez-vous dire "), ("Error: ", "Erreur : "),
    ("Help:", "Aide :"),
  ]

  func translated(_ message: String) -> String {
    // Between the last two of a list of values, of which only one can be given.
    guard language == .french else { return message.replacing("' and '", with: "' or '") }
    // A list of values may be broken before its default.
    let words = Self.words.reduce(message) { $0.replacing($1.0, with: $1.1) }
      .replacing(" ;\n", with: ";\n").replacing(";\n", with: " ;\n")
    // Elsewhere the words are ours and French already.
    return quoted(
      words.replacing("' or '", with: "' ou '").replacing("' and '", with: "' ou '"))
  }

  /// French quotes where the parser's straight ones hold a word; an apostrophe follows a letter.
  private func quoted(_ message: String) -> String {
    var text = ""
    var isOpen = false
    var previous: Character = "\n"
    var rest = message[...]
    while let character = rest.popFirst() {
      let next = rest.first ?? "\n"
      if character == "'", !isOpen, !previous.isLetter, next != " ", next != "\n" {
        text += "« "
        isOpen = true
      } else if character == "'", isOpen, !next.isLetter, !next.isNumber {
        text += next == "?" ? " » " : " »"
        isOpen = false
      } else {
        if character == "\n" { isOpen = false }
        text.append(character)
      }
      previous = character
    }
    return text
  }
}
