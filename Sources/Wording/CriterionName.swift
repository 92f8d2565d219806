import ExamModel

extension Criterion {
  /// The name without its article and without what every criterion says, to fit a narrow place.
  package var shortName: String {
    var name = name[...]
    if let opening = Self.openings.first(where: { name.hasPrefix($0) }) {
      name = name.dropFirst(opening.count)
    }
    let lowered = name.lowercased()
    if let filler = Self.fillers.first(where: lowered.hasPrefix) {
      name = name.dropFirst(filler.count)
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let openings = [
    "L'", "L’", "La ", "Le ", "Les ", "l'", "l’", "la ", "le ", "les ",
  ]

  private static let fillers = ["pertinence", "qualité", "maîtrise"].flatMap { noun in
    ["des ", "du ", "de la ", "de l'", "de l’"].map { "\(noun) \($0)" }
  }
}
