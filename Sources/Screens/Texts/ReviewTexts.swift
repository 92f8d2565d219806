import ExamModel
import TextCells

/// What the reader of a fiche says.
struct ReviewTexts {
  let language: Language

  // The document.

  func image(_ caption: String, address: String) -> String {
    let file = address.split(separator: "/").last.map(String.init) ?? ""
    let name = TextCells.cleaned(caption).allSatisfy { $0 == " " } ? file : caption
    return name.isEmpty
      ? language(fr: "[image]", en: "[image]")
      : language(fr: "[image : \(name)]", en: "[image: \(name)]")
  }

  var maskedAccess: String {
    language(
      fr: "masqué : peut contenir des mots de passe — x pour afficher",
      en: "masked: may hold passwords — x shows it")
  }
  var footnotes: String { language(fr: "Notes", en: "Notes") }
  var links: String { language(fr: "Liens", en: "Links") }
  /// Between a name and its value.
  var colon: String { language(fr: " : ", en: ": ") }
}
