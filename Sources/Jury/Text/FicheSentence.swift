import ExamModel

/// A word of a fiche, with the punctuation that clings to it, and its line in the file.
struct FicheWord: Hashable {
  let text: String
  let line: Int

  /// The word alone, in lower case.
  let plain: String
  /// Whether a comma, colon or bracket parts it from the next one.
  let endsClause: Bool
  /// Whether a bracket or quotation mark parts it from the one before.
  let beginsClause: Bool

  init(_ text: Substring, line: Int) {
    self.text = String(text)
    self.line = line
    let core = text.trimming(Self.marks)
    plain = core.lowercased()
    endsClause = text.last.map { ",:;)»".contains($0) } ?? false
    beginsClause = text.first.map { "(«".contains($0) } ?? false
  }

  /// The word without marks, as it was written.
  var core: String { String(text[...].trimming(Self.marks)) }

  private static let marks: Set<Character> = [
    ",", ".", ";", ":", "(", ")", "«", "»", "\"", "“", "”", "…", "!", "?", "*",
  ]
}

/// A sentence of a fiche that may be quoted.
struct FicheSentence {
  let words: [FicheWord]
  /// Index of the section; `nil` for what precedes the first one.
  let section: Int?

  /// Every sentence of paragraphs, lists and quotes.
  ///
  /// Tables, code and headings make no sentences; the section that tells how to get at the
  /// productions and sentences that give away a password or an address are never quoted.
  static func all(of fiche: Fiche) -> [FicheSentence] {
    var reader = Reader()
    reader.read(fiche.preamble)
    for (index, section) in fiche.sections.enumerated() where section.role != .access {
      reader.section = index
      reader.read(section.blocks)
    }
    return reader.sentences
  }

  private struct Reader {
    var section: Int?
    var sentences: [FicheSentence] = []
    private var words: [FicheWord] = []

    mutating func read(_ blocks: [Block]) {
      for block in blocks {
        switch block.content {
        case .paragraph(let inlines): read(inlines, line: block.line)
        case .list(let list): for item in list.items { read(item.blocks) }
        case .quote(let inner): read(inner)
        case .heading, .code, .table, .rule, .footnote: break
        }
      }
    }

    private mutating func read(_ inlines: [Inline], line: Int) {
      var line = line
      for part in inlines.textByLine.split(separator: "\n", omittingEmptySubsequences: false) {
        for word in part.split(whereSeparator: \.isWhitespace) {
          words.append(FicheWord(word, line: line))
          if let last = word.last, ".?!;…".contains(last), !FicheSentence.isAbbreviation(word) {
            end()
          }
        }
        line += 1
      }
      end()
    }

    private mutating func end() {
      if !words.isEmpty, FicheSentence.mayBeQuoted(words) {
        sentences.append(FicheSentence(words: words, section: section))
      }
      words = []
    }
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let plain = word.lowercased()
    return plain == "etc." || plain == "ex." || plain == "env." || plain == "m." || plain == "p."
  }

  private static let secrets: Set<String> = [
    "password", "login", "identifiant", "identifiants", "passphrase", "mdp",
  ]

  private static func mayBeQuoted(_ words: [FicheWord]) -> Bool {
    for (index, word) in words.enumerated() {
      if secrets.contains(word.plain) || word.text.contains("@") || word.text.contains("://") {
        return false
      }
      // "mots de passe" may be spoken of, a password must not be given.
      if word.plain == "passe", words.dropFirst(index + 1).first?.text == ":" { return false }
    }
    return true
  }
}

extension Substring {
  /// The text without such characters at either end.
  func trimming(_ marks: Set<Character>) -> Substring {
    var text = self
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}

extension [Inline] {
  /// The text with a newline for every line end of the file.
  var textByLine: String {
    var text = ""
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak: text += "\n"
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(let inner, _):
        text += inner.textByLine
      default: text += inline.plainText
      }
    }
    return text
  }
}
