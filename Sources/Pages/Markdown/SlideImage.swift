import TextSearch

/// Images of slides, whose caption tells Marp where they go instead of what they show.
enum SlideImage {
  /// A caption without its settings: "bg right:40%" is none, "bg Schéma" is "Schéma".
  static func caption(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.contains(where: isSetting) else { return text }
    let isBackground = words.first == "bg"
    let isSized = words.allSatisfy { isSetting($0) || !words.contains("bg") }
    guard isBackground || isSized else { return text }
    return words.filter { word in
      isBackground ? !isSetting(word) && !backgroundWords.contains(word) : !isSetting(word)
    }.joined(separator: " ")
  }

  private static let backgroundWords: Set<Substring> = [
    "bg", "left", "right", "fit", "contain", "cover", "auto", "vertical", "horizontal",
  ]

  /// `bg`, `right:40%`, `w:300px`, `blur:3px`.
  private static func isSetting(_ word: Substring) -> Bool {
    if word == "bg" { return true }
    guard let colon = word.firstIndex(of: ":") else { return false }
    return [
      "w", "h", "width", "height", "left", "right", "blur", "opacity", "brightness",
      "grayscale", "sepia", "contrast", "saturate", "invert", "drop-shadow",
    ]
    .contains(String(word[..<colon])) && colon != word.indices.last
  }
}
