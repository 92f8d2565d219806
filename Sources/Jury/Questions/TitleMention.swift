import TextCells
import TextSearch

/// Calls what a title names by less than the whole title, once it was read out: a jury says "ce travail" then, or the
/// name that the candidate gave to what was made.
enum TitleMention {
  /// A question on a title as it is asked again; `nil` where the template reads no title out.
  static func again(_ template: String, name: String?, filler: TemplateFiller) -> String? {
    guard let (placeholder, general) = mentions.first(where: { template.holds($0.placeholder) })
    else { return nil }
    let opening = placeholder + " : "
    var text = template
    if template.hasPrefix(opening) {
      let rest = template.dropFirst(opening.count)
      // "Qui attendait la réponse ?" does not say to what.
      text =
        placeholder == asked
        ? "Pour \(general), \(rest)" : rest.prefix(1).uppercased() + rest.dropFirst()
    } else {
      guard let range = text.firstRange(of: placeholder) else { return nil }
      text.replaceSubrange(range, with: name.map { "« \($0) »" } ?? general)
    }
    return filler.question(text)
  }

  private static let asked = "« {question} »"
  private static let mentions: [(placeholder: String, general: String)] = [
    ("« {title} »", "ce travail"), ("« {product} »", "ce programme"),
    (asked, "la question de départ"),
  ]

  /// How often a title may be read out in full in an exchange: a long one tires at once, and one with a name has a
  /// shorter way to be called.
  static func fullReadings(of title: String) -> Int {
    let words = title.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    return name(in: title) != nil || words > longWords ? 1 : 3
  }

  private static let longWords = 8

  /// The proper name with which a title begins: "Cantinette, les inscriptions à la cantine", "TriVert : gestion des
  /// bennes", but not "Sauvegarde : du disque au nuage" nor "Câblage, baie et prises".
  static func name(in title: String) -> String? {
    let first = title.prefix { $0 != "," && $0 != ":" && $0 != "–" }
    let rest = title[first.endIndex...]
    let name = first.trimming([" "])
    guard name.count > 2, !name.contains(" "), name.first?.isUppercase ?? false,
      let mark = rest.first
    else { return nil }
    let words = rest.dropFirst().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { LetterFolding.folded($0.lowercased()) }
    guard let next = words.first else { return nil }
    let isMade =
      name.dropFirst().contains { $0.isUppercase || $0 == "'" || $0 == "’" || $0.isNumber }
      || words.prefix(3).contains { products.contains($0) }
      || mark == "," && !words.contains("et") && articles.contains(where: next.hasPrefix)
    return isMade ? String(name) : nil
  }

  private static let products: Set<String> = [
    "application", "appli", "l'application", "l'appli", "logiciel", "outil", "plateforme", "site",
    "programme", "gestion", "api", "module",
  ]
  private static let articles = ["le", "la", "les", "l'", "un", "une"]
}
