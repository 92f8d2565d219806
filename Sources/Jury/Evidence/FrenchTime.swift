/// Words of time as fiches use them.
enum FrenchTime {
  static let shortUnits: Set<String> = [
    "s", "seconde", "secondes", "min", "mn", "minute", "minutes", "h", "heure", "heures",
  ]
  static let longUnits: Set<String> = [
    "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années", "trimestre",
    "trimestres", "journée", "journées", "demi-journée", "demi-journées", "matinée", "matinées",
    "week-end", "week-ends",
  ]
  /// Those in which the length of a piece of work is told.
  static let projectUnits: Set<String> = [
    "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années", "trimestre",
    "trimestres",
  ]
  static let months: Set<String> = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// A month, alone or elided: "octobre", "d'octobre".
  static func isMonth(_ word: String) -> Bool {
    months.contains(word) || (word.hasPrefix("d'") && months.contains(String(word.dropFirst(2))))
      || (word.hasPrefix("d’") && months.contains(String(word.dropFirst(2))))
  }

  static func isYear(_ number: NumberWord) -> Bool {
    number.isDigits && number.length == 1 && number.unit.isEmpty
      && (1980...2100).contains(number.value) && number.value == number.value.rounded()
  }
}
