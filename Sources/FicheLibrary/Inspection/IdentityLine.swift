import ExamModel
import Pages

/// Lines above the first section that say who the candidate is.
///
/// "Emma Roussel – BTS SIO SISR", a telephone number, an address for mail: nobody says them aloud, and
/// a public page should not show them.
enum IdentityLine {
  private static let longestLine = 120

  /// The lines of such blocks.
  static func lines(in preamble: [Block]) -> [Int] {
    preamble.compactMap { block in
      guard case .paragraph(let inlines) = block.content else { return nil }
      let isNamed = inlines.split { $0 == .softBreak || $0 == .lineBreak }.contains { line in
        names(Array(line).plainText)
      }
      return isNamed ? block.line : nil
    }
  }

  static func names(_ text: String) -> Bool {
    guard text.utf8.count >= 8, text.utf8.count <= longestLine else { return false }
    return isPersonWithDiploma(text) || holdsTelephone(text) || holdsMail(text)
  }

  /// A name beside what the exam is called; either alone says nothing about a person.
  private static func isPersonWithDiploma(_ text: String) -> Bool {
    let parts = text.split { "–—|•·,/".contains($0) }.flatMap { $0.split(separator: " - ") }
    guard (2...5).contains(parts.count) else { return false }
    return parts.contains { isPerson(Blank.trimmed($0)) }
      && parts.contains { part in
        TextFolding.words(of: part).contains { diplomaWords.contains($0) }
      }
  }

  /// Two or three words that begin with a capital and name neither a diploma nor a thing.
  private static func isPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.first?.isUppercase == true && word.count >= 2
        && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
        && !diplomaWords.contains(TextFolding.key(of: word))
        && !things.contains(TextFolding.key(of: word))
    }
  }

  private static let diplomaWords: Set<String> = [
    "bts", "sio", "sisr", "slam", "session", "promotion", "promo", "candidat", "candidate",
    "etudiant", "etudiante", "alternant", "alternante", "e5", "e6", "option", "dwwm", "cda",
  ]

  private static let things: Set<String> = [
    "projet", "serveur", "mission", "stage", "entreprise", "societe", "groupe", "ville", "mairie",
    "lycee", "solution", "gestion", "portail", "application", "site", "reseau", "rapport", "fiche",
    "dossier", "systeme", "service", "services", "windows", "active", "epreuve", "situation",
    "realisation", "campus", "institut", "association", "parc", "base", "cloud", "microsoft",
  ]

  /// Ten digits from 0 on, or nine behind +33, in whatever groups.
  private static func holdsTelephone(_ text: String) -> Bool {
    guard text.contains(where: { $0 == "0" }) || text.contains("+33") else { return false }
    return text.split { !($0.isASCII && $0.isNumber) && !" .-+".contains($0) }.contains { run in
      let digits = run.filter { $0.isASCII && $0.isNumber }
      let isHome = digits.count == 10 && digits.first == "0" && digits.dropFirst().first != "0"
      let isAbroad = digits.count == 11 && digits.hasPrefix("33") && run.contains("+")
      // "05/01/2026 - 13/02/2026" is cut at its slashes; ten digits in one piece are a number.
      return isHome || isAbroad
    }
  }

  private static func holdsMail(_ text: String) -> Bool {
    text.split { Blank.contains($0) || "<>()[];,".contains($0) }.contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts[0].count >= 2 && parts[1].contains(".")
        && parts[1].last?.isLetter == true && !word.contains("/") && !word.contains(":")
    }
  }
}
