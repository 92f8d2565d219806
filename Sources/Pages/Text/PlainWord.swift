import TextCells

/// Text reduced to lower-case ASCII letters, for identifiers.
package enum PlainWord {
  /// Folded words joined by hyphens: `Œuvre n° 2` gives `oeuvre-n-2`.
  package static func slug(_ text: some StringProtocol) -> String {
    LetterFolding.folded(text)
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }
}
