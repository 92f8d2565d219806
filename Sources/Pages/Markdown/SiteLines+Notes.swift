import TextSearch

/// Marks of programs for notes: contents that were written out, boxes of Docsify, tags of a vault.
extension SiteLines {
  // MARK: Links within the page

  static let fewestInnerLinks = 2

  /// A line, or an item of a list, that is a link to a heading and nothing else, as the tables of
  /// contents that an editor writes out: `- [Contexte](#contexte)`, `[**Bilan	4**](#bilan)`.
  static func isInnerLink(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    let opening = line.drop { Ascii.isBlank($0) || isListMark($0) }
    guard opening.first == Ascii.openBracket, opening.count < 400,
      let last = opening.last(where: { !Ascii.isSpace($0) && $0 != Ascii.backslash }),
      last == UInt8(ascii: ")"), let mark = opening.firstIndex(of: Ascii.closeBracket)
    else { return false }
    let address = opening[mark...]
    return address.starts(with: "](#".utf8) && address.count { $0 == UInt8(ascii: "(") } == 1
  }

  static func isListMark(_ byte: UInt8) -> Bool {
    byte == Ascii.hyphen || byte == Ascii.asterisk || byte == Ascii.plus || Ascii.isDigit(byte)
      || byte == Ascii.dot || byte == UInt8(ascii: ")")
  }

  // MARK: Docsify

  /// `?> A hint` and `!> A warning`, which are boxes.
  static func docsifyNote(_ line: [UInt8]) -> [UInt8]? {
    guard line.count > 3, line[1] == Ascii.greater, Ascii.isBlank(line[2]) else { return nil }
    return Array(line.dropFirst())
  }

  /// The name that ` :id=name` gives a heading.
  static func withoutName(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(text: " :id=") else { return line }
    let text = String(decoding: line, as: UTF8.self)
    return text.firstRange(of: " :id=").map { Array(text[..<$0.lowerBound].utf8) } ?? line
  }

  // MARK: Tags

  /// `Tags : #sisr #reseau/vpn`.
  static func isTagLine(_ line: [UInt8]) -> Bool {
    guard line.contains(Ascii.hash), line.count < 300, let colon = line.firstIndex(of: Ascii.colon)
    else { return false }
    let name = TextFolding.key(of: String(decoding: line[..<colon], as: UTF8.self))
    let words = line[(colon + 1)...].split(whereSeparator: Ascii.isSpace)
    return ["tag", "tags", "etiquette", "etiquettes"].contains(name) && !words.isEmpty
      && words.allSatisfy { $0.first == Ascii.hash }
  }

  /// The signs of other states of a task, as themes of Obsidian have them, are empty boxes elsewhere.
  static func withBox(_ line: [UInt8]) -> [UInt8] {
    let blanks = line.prefix(while: Ascii.isBlank).count
    let rest = line[blanks...]
    guard rest.starts(with: "- [".utf8), rest.count > 6, line[blanks + 4] == Ascii.closeBracket,
      line[blanks + 5] == Ascii.space, states.contains(line[blanks + 3])
    else { return line }
    var line = line
    line[blanks + 3] = Ascii.space
    return line
  }

  static let states = Set("/->!?<*".utf8)

  /// ` #projet/sisr`: a tag with a part below it, which no sentence has.
  static func withoutNestedTags(_ line: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = line.startIndex
    while index < line.endIndex {
      let before = output.last ?? Ascii.space
      if line[index] == Ascii.hash, Ascii.isBlank(before) {
        let tag = line[(index + 1)...].prefix {
          isNameByte($0) || $0 >= 0x80 || $0 == Ascii.slash || $0 == 0x5F
        }
        let parts = tag.split(separator: Ascii.slash, omittingEmptySubsequences: false)
        let isTag = tag.first.map { Ascii.isLetter($0) || $0 >= 0x80 } ?? false
        if isTag, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) {
          if output.last == Ascii.space { output.removeLast() }
          index = tag.endIndex
          continue
        }
      }
      output.append(line[index])
      index += 1
    }
    return output
  }
}
