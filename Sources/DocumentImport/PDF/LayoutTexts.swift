import Pages
import People

/// What the words of a line say about its place on the page.
enum LayoutTexts {
  /// Whether texts side by side are a heading far from its number, as LaTeX sets it: "3.1   Installation".
  static func isHeading(_ cells: [LayoutText]) -> Bool {
    cells.count == 2 && cells.allSatisfy(\.text.isAllBold)
      && cells[0].text.plain.allSatisfy { $0.isNumber || $0 == "." || $0.isWhitespace }
  }

  /// Whether a line opens with a label that only a form has.
  static func isFormLabel(_ line: String) -> Bool {
    let labels = FormLabels.identity(in: line)
    return labels.isLabel && labels.hasStrongLabel
  }

  /// The space in a text that is nearest to a share of its width, if there is one near enough.
  ///
  /// Between a number and its unit no column ends where another space will do.
  static func gap(in text: String, at share: Double) -> Int? {
    let wanted = Double(text.count) * share
    let characters = Array(text)
    let all = characters.indices.filter { characters[$0].isWhitespace }
    let outsideFigures = all.filter { place in
      place == 0 || place + 1 == characters.count
        || !(characters[place - 1].isNumber && !characters[place + 1].isNumber)
    }
    let spaces = outsideFigures.isEmpty ? all : outsideFigures
    guard let best = spaces.min(by: { abs(Double($0) - wanted) < abs(Double($1) - wanted) }),
      abs(Double(best) - wanted) <= 3
    else { return nil }
    return best
  }

  /// Puts a line behind the one above it, whose last word it may end.
  static func join(_ next: StyledText, to text: inout StyledText) {
    let plain = text.trimmed.plain
    if endsInHyphen(plain), next.plain.first?.isLowercase == true {
      text = text.trimmed
      if !isCompound(plain) { text = text.prefix(plain.count - 1).trimmed }
    } else {
      text.append(TextRun(" "))
    }
    text.append(next)
  }

  /// Whether the hyphen at the end of a line belongs to the word: "pare-" before "feu".
  private static func isCompound(_ plain: String) -> Bool {
    let word = plain.dropLast().suffix(12).split { !$0.isLetter }.last ?? ""
    return compounds.contains(TextFolding.key(of: word))
  }

  private static let compounds: Set<String> = [
    "pare", "sous", "porte", "mot", "rendez", "peut", "celui", "celle", "ceux", "celles", "lui",
    "elle",
    "eux", "elles", "savoir", "vis", "chef", "tout", "dix", "vingt", "trente", "quarante",
    "cinquante",
    "soixante", "quatre", "est", "a", "apres", "avant", "arriere", "demi", "mi", "ex", "back",
    "front",
    "plug", "aujourd", "compte", "c", "wi", "e", "libre", "main", "tire", "garde", "contre",
    "sauve",
    "haut", "grand", "petit", "bien", "rez", "centre", "ouvre", "coffre", "quelques", "t",
  ]

  static func endsInHyphen(_ plain: String) -> Bool {
    guard let last = plain.last, last == "-" || last == "\u{AD}" || last == "‐" else {
      return false
    }
    // The sign that only parts words stands off at times: "exporta ‐".
    let before = last == "-" ? plain.dropLast() : plain.dropLast().dropLastBlank
    return before.last?.isLetter == true
  }
}

extension Substring {
  /// Without a blank at the end.
  fileprivate var dropLastBlank: Substring { last == " " ? dropLast() : self }
}
