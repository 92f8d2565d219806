/// A Markdown text made ready for the parser, line for line.
///
/// Every step keeps the number of lines, so that what the parser says about lines holds for the file.
package struct MarkdownSource {
  var bytes: [UInt8]
  /// What the parser has to look for.
  ///
  /// Bare addresses are left alone in texts built to slow it down, where the search for them is
  /// quadratic in the length of a word.
  var features: MarkdownFeatures

  static func prepare(_ text: String, isMDX: Bool = false) -> MarkdownSource {
    var text = text
    let bytes = text.withUTF8 { Array($0) }
    guard !isMDX, let features = PlainMarkdown.features(of: bytes) else {
      return worked(bytes, isMDX: isMDX)
    }
    return MarkdownSource(bytes: bytes, features: features)
  }

  /// Whether a text surely holds none of the marks that are worked on; in doubt the answer is no.
  package static func isPlain(_ text: String) -> Bool {
    var text = text
    return PlainMarkdown.features(of: text.withUTF8 { Array($0) }) != nil
  }

  /// The text after every step, needed or not.
  static func worked(_ bytes: [UInt8], isMDX: Bool = false) -> MarkdownSource {
    var stripper = MarkupStripper(normalisedNewlines(bytes), isMDX: isMDX)
    var lines = stripper.stripped().split(
      separator: Ascii.newline, omittingEmptySubsequences: false
    )
    .map { Array($0) }
    ItemizedNotes.rewrite(&lines)
    PropertyLines.rewrite(&lines)
    SiteLines.rewrite(&lines, isMDX: isMDX)
    Admonitions.rewrite(&lines)
    let guarded = MarkdownGuard.limit(lines)
    return MarkdownSource(
      bytes: Array(guarded.lines.joined(separator: [Ascii.newline])),
      features: guarded.allowsBareLinks ? .all : .all.subtracting(.bareLinks))
  }

  /// CR LF and lone CR become LF; cmark counts each of them as one line end.
  private static func normalisedNewlines(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(Ascii.carriageReturn) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != Ascii.carriageReturn {
        output.append(byte)
      } else if index + 1 == bytes.count || bytes[index + 1] != Ascii.newline {
        output.append(Ascii.newline)
      }
    }
    return output
  }
}
