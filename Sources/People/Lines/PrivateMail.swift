/// Mail addresses of private people inside a text, which no work needs.
package enum PrivateMail {
  /// Where people have an address of their own; that of a company or a desk is another matter.
  private static let hosts: Set<String> = [
    "gmail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "live.fr", "live.com",
    "yahoo.fr", "yahoo.com", "free.fr", "orange.fr", "wanadoo.fr", "laposte.net", "sfr.fr",
    "icloud.com", "me.com", "protonmail.com", "proton.me", "pm.me", "bbox.fr", "gmx.fr", "gmx.com",
    "ik.me", "tutanota.com", "mailo.com", "numericable.fr", "msn.com",
  ]

  /// A text in which signs of omission stand for them.
  package static func removed(from text: StyledText) -> StyledText {
    var text = text
    for _ in 0..<8 {
      let plain = text.plain
      guard plain.utf8.contains(UInt8(ascii: "@")), let range = range(in: Array(plain)) else {
        break
      }
      var kept = text.prefix(range.lowerBound)
      kept.append(TextRun("[…]"))
      kept.append(text.dropping(range.upperBound))
      text = kept
    }
    return text
  }

  private static func range(in characters: [Character]) -> Range<Int>? {
    for at in characters.indices where characters[at] == "@" {
      var start = at
      while start > 0, isPart(characters[start - 1]) { start -= 1 }
      var end = at + 1
      while end < characters.count, isPart(characters[end]) { end += 1 }
      while end > at, ".-".contains(characters[end - 1]) { end -= 1 }
      guard start < at, end > at + 1 else { continue }
      if hosts.contains(String(characters[(at + 1)..<end]).lowercased()) { return start..<end }
    }
    return nil
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._-+".contains(character))
  }
}
