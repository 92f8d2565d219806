/// Styles in the words of a terminal, each worked out once.
package struct Palette: Sendable {
  private let words: TerminalWords
  /// By the style's byte; none yet where it has not been asked for.
  private var renditions = [[UInt8]](repeating: [], count: 128)

  package init(_ words: TerminalWords) { self.words = words }

  /// What leads from any style to this one.
  package mutating func rendition(_ style: Style) -> [UInt8] {
    let index = Int(style.bits & 0x7F)
    if renditions[index].isEmpty { renditions[index] = made(style) }
    return renditions[index]
  }

  /// Without colours a tone that must stand out is bold.
  private func made(_ style: Style) -> [UInt8] {
    let tone = style.tone
    let color = words.tones.isEmpty ? [] : words.tones[Int(tone.rawValue)]
    let lost = color.isEmpty ? .plain : words.lostWithColor
    let standsOut = words.tones.isEmpty && (tone == .amber || tone == .red)
    var rendition = words.reset
    if style.isBold || standsOut, !lost.isBold { join(words.bold, to: &rendition) }
    if style.isItalic, !lost.isItalic { join(words.italic, to: &rendition) }
    if style.isUnderlined, !lost.isUnderlined { join(words.underline, to: &rendition) }
    if style.isReverse, !lost.isReverse { join(words.reverse, to: &rendition) }
    join(color, to: &rendition)
    return rendition
  }

  /// Appends a sequence; two SGR of ECMA-48 become one with the parameters of both.
  private func join(_ other: [UInt8], to rendition: inout [UInt8]) {
    guard let end = Self.parametersEnd(rendition), Self.parametersEnd(other) != nil else {
      rendition += other
      return
    }
    rendition.removeSubrange(end...)
    // Without parameters it is that of 0.
    if rendition.last == UInt8(ascii: "[") { rendition.append(UInt8(ascii: "0")) }
    rendition.append(UInt8(ascii: ";"))
    rendition += other.dropFirst(2)
  }

  /// Where the last sequence ends, before its `m`, if it is `ESC [ … m` and there is no other behind it.
  private static func parametersEnd(_ sequence: [UInt8]) -> Int? {
    guard sequence.last == UInt8(ascii: "m"),
      let start = sequence.lastIndex(of: 0x1B), start + 2 < sequence.count,
      sequence[start + 1] == UInt8(ascii: "[")
    else { return nil }
    let parameters = sequence[(start + 2)..<(sequence.count - 1)]
    let isPlain = parameters.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
    return isPlain ? sequence.count - 1 : nil
  }
}
