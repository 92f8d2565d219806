import TextSearch

/// People in the Markdown of a file, which is read where it lies.
extension KnownPeople {
  /// A paragraph in which initials stand for names; links and code stay as they are, and each line stays one.
  package func withInitials(markdown: String) -> String {
    guard mayName(in: markdown) else { return markdown }
    let characters = Array(markdown)
    let places = places(in: characters)
    guard !places.isEmpty else { return markdown }
    let isHidden = Self.hidden(characters)
    var replaced: [Character] = []
    var start = 0
    for (range, initials) in places where !isHidden[range.lowerBound] {
      replaced += characters[start..<range.lowerBound] + initials
      if characters[range].contains(where: \.isNewline) { replaced.append("\n") }
      start = range.upperBound
    }
    return String(replaced + characters[start...])
  }

  /// Which characters are read by programs only: addresses, code, tags.
  private static func hidden(_ characters: [Character]) -> [Bool] {
    var hidden = Array(repeating: false, count: characters.count)
    var closing: Character?
    for index in characters.indices {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if let end = closing {
        hidden[index] = true
        if character == end || end == " " && character.isWhitespace { closing = nil }
        continue
      }
      switch character {
      case "`": closing = "`"
      case "]" where next == "(": closing = ")"
      case "]" where next == ":": closing = "\n"
      case "<" where next.isLetter || next == "/": closing = ">"
      case ":" where next == "/": closing = " "
      default: continue
      }
      hidden[index] = true
    }
    return hidden
  }
}
