import TestSupport
import Testing

/// Whatever is declared in the sources is used by the program or its tools; tests alone are no use.
@Suite struct DeadDeclarationTests {
  /// Names that the language, the system or another package calls.
  private static let calledFromOutside: Set = [
    "callAsFunction", "validate", "defaultCompletionKind", "defaultValueDescription",
  ]
  /// What nothing but a test can see the effect of.
  private static let observedByTests: Set<String> = []

  private static let keywords: Set<Substring> = [
    "func", "var", "let", "struct", "enum", "class", "protocol", "typealias", "actor",
  ]

  /// Names that are never mentioned but where they are declared or given a value, with the places of the declarations.
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

  /// The identifiers of a line that use what they name, or declare it: without its comment, and without those that
  /// only hand a value to a property.
  private static func words(of line: Substring) -> [Substring] {
    if isAssignmentOfAnInitialiser(line) { return [] }
    let bytes = line.utf8
    var words: [Substring] = []
    var start: Substring.Index?
    // What stands before the word, blanks not counted.
    var beforeWord: UInt8?
    var lastSign: UInt8?
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if isWord(byte) {
        if start == nil { (start, beforeWord) = (index, lastSign) }
      } else {
        if let first = start, !isLabel(before: beforeWord, after: byte) {
          words.append(line[first..<index])
        }
        start = nil
        if byte == UInt8(ascii: "/"), previous == byte { return words }
      }
      if byte != UInt8(ascii: " ") { lastSign = byte }
      previous = byte
    }
    if let start { words.append(line[start...]) }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether a word is the label of an argument or the name of a parameter: `(name: `, `, name: `.
  private static func isLabel(before: UInt8?, after: UInt8) -> Bool {
    guard after == UInt8(ascii: ":") else { return false }
    return before.map { "(,".utf8.contains($0) } ?? true
  }

  /// `self.name = name`, which makes a property and uses none.
  private static func isAssignmentOfAnInitialiser(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ")
    return parts.count == 3 && parts[1] == "=" && parts[0] == "self." + parts[2]
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

  /// A value that is only ever handed on to where it is kept serves nobody.
  @Test func aPropertyThatNobodyReadsIsRecognised() {
    let text = """
      struct Kept {
        let read: Int
        let unread: Int
        init(read: Int, unread: Int) {
          self.read = read
          self.unread = unread
        }
      }
      let kept = Kept(
        read: 1, unread: 2)
      use(kept.read)
      """
    let file = SourceFile(
      path: "A.swift", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(Self.dead(in: [file], used: []) == ["unread": ["A.swift:3"]])
  }
}
