import TestSupport
import Testing

/// Whatever is declared in the sources is used by the program or its tools; tests alone are no use.
@Suite struct DeadDeclarationTests {
  /// Names that the language, the system or another package calls.
  private static let calledFromOutside: Set = ["callAsFunction", "validate"]
  /// What nothing but a test can see the effect of.
  private static let observedByTests: Set = ["positionMilliseconds"]

  private static let keywords: Set<Substring> = [
    "func", "var", "let", "struct", "enum", "class", "protocol", "typealias", "actor",
  ]

  /// Names that are never mentioned but where they are declared, with the places of these.
  static func dead(in sources: [SourceFile], used others: [SourceFile]) -> [String: [String]] {
    var mentions: [Substring: Int] = [:]
    var declarations: [Substring: [String]] = [:]
    for (file, isDeclaring) in sources.map({ ($0, true) }) + others.map({ ($0, false) }) {
      for (number, line) in file.lines.enumerated() {
        let words = words(of: line)
        for (index, word) in words.enumerated() {
          mentions[word, default: 0] += 1
          if isDeclaring, index > 0, keywords.contains(words[index - 1]), !keywords.contains(word) {
            declarations[word, default: []].append("\(file.path):\(number + 1)")
          }
        }
      }
    }
    var dead: [String: [String]] = [:]
    for (name, places) in declarations where mentions[name] == places.count {
      dead[String(name)] = places
    }
    return dead
  }

  /// The identifiers of a line, without its comment.
  private static func words(of line: Substring) -> [Substring] {
    let bytes = line.utf8
    var words: [Substring] = []
    var start: Substring.Index?
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isWord =
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
      if isWord {
        start = start ?? index
      } else {
        if let first = start { words.append(line[first..<index]) }
        start = nil
        if byte == UInt8(ascii: "/"), previous == byte { return words }
      }
      previous = byte
    }
    if let start { words.append(line[start...]) }
    return words
  }

  @Test func nothingIsDeclaredForNobody() {
    let dead = Self.dead(
      in: SourceFile.all(below: "Sources"),
      used: SourceFile.all(below: "Tools") + SourceFile.all(below: "Plugins"))
    let known = Self.calledFromOutside.union(Self.observedByTests)
    for (name, places) in dead where !known.contains(name) {
      Issue.record("\(name) is used nowhere: \(places.joined(separator: ", "))")
    }
    for name in known { #expect(dead[name] != nil, "\(name) is no exception any more") }
  }

  @Test func aDeadDeclarationIsRecognised() {
    func file(_ path: String, _ text: String) -> SourceFile {
      SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
    let sources = [
      file("A.swift", "struct Used {\n  var lost = 1  // lost, lost\n  func called() {}\n}"),
      file("B.swift", "let used = Used()\nused.called()"),
    ]
    #expect(Self.dead(in: sources, used: []) == ["lost": ["A.swift:2"]])
    #expect(Self.dead(in: sources, used: [file("T.swift", "used.lost")]).isEmpty)
  }
}
