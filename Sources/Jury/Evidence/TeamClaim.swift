import ExamModel

/// Tells what a clause on others says of the work: that several did it, or that somebody else did something.
enum TeamClaim {
  /// Whether two or more did the same work, so that they shared it out and had to agree: "en binôme avec Mehdi",
  /// "on s'est mis à quatre".
  static func isOfSeveral(_ claim: String) -> Bool {
    let words = words(of: claim)
    if words.contains(where: { ["binôme", "trinôme"].contains($0) }) { return true }
    return words.indices.contains { index in
      let next = words.dropFirst(index + 1).first ?? ""
      let second = words.dropFirst(index + 2).first ?? ""
      switch words[index] {
      case "à": return counts.contains(next) && !measures.contains(second)
      case "groupe", "équipe":
        return next == "de" && isCount(second) || index > 0 && words[index - 1] == "en"
      case "tous", "toutes": return next == "les" && isCount(second)
      case "étions", "sommes": return isCount(next)
      case "et": return next == "moi"
      default: return false
      }
    }
  }

  /// Whether it tells what was, and not what might have been or is to come.
  static func isTold(_ claim: String) -> Bool {
    !words(of: claim).contains { word in
      ["aur", "ser", "er", "ir", "dr", "vr", "ttr"].contains { stem in
        ["ais", "ait", "ions", "aient"].contains { word.hasSuffix(stem + $0) }
      }
    }
  }

  private static func words(of claim: String) -> [String] {
    claim.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  private static func isCount(_ word: String) -> Bool {
    NumberWord.isSpelled(word) || Int(word) != nil
  }

  private static let counts: Set<String> = ["deux", "trois", "quatre", "cinq", "six", "plusieurs"]

  /// "à deux kilomètres", "à quatre mains" of somebody's habit.
  private static let measures: Set<String> = [
    "mains", "heures", "jours", "minutes", "mètres", "kilomètres", "ports", "niveaux", "étages",
    "voix", "reprises", "semaines", "mois", "ans",
  ]
}
