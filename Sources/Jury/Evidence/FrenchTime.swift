import TextCells

/// Words of time as fiches use them.
enum FrenchTime {
  static let shortUnits: Set<String> = [
    "ms", "milliseconde", "millisecondes", "s", "seconde", "secondes", "min", "mn", "minute",
    "minutes", "h", "heure", "heures",
    "demi-heure", "demi-heures", "demi-minute", "demi-seconde", "d'heure", "d'heures",
  ]
  static let longUnits: Set<String> = [
    "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années", "trimestre",
    "trimestres", "journée", "journées", "demi-journée", "demi-journées", "matinée", "matinées",
    "week-end", "week-ends", "soirée", "soirées", "nuit", "nuits",
    "après-midi",
  ]
  private static let months: Set<String> = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
    "octobre", "novembre", "decembre", "janv", "fev", "sept", "oct", "nov", "dec",
  ]

  /// A month in lower case, alone or elided, with its accents or without: "octobre", "d'octobre".
  static func isMonth(_ word: String) -> Bool {
    isBareMonth(word) || (word.hasPrefix("d'") && isBareMonth(String(word.dropFirst(2))))
  }

  static func isBareMonth(_ word: String) -> Bool {
    months.contains(LetterFolding.folded(word))
  }

  static func isYear(_ number: NumberWord) -> Bool {
    number.isDigits && number.length == 1 && number.unit.isEmpty
      && (1980...2100).contains(number.value) && number.value == number.value.rounded()
  }
}
