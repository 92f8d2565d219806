import ExamModel

/// Lines of `Name: value` right below a title, where Notion and other note-taking programs write what
/// they know of a page.
///
/// As front matter, what only the program needs is left out; the rest becomes a list, which does not
/// run together into one line.
package struct PropertyLines {
  private let name: Substring
  private let value: Substring

  /// Rewrites the properties below the title that a text begins with.
  static func rewrite(_ lines: inout [[UInt8]]) {
    guard let range = range(in: lines) else { return }
    for index in range {
      let property = PropertyLines(String(decoding: lines[index], as: UTF8.self)[...])
      lines[index] = property?.shown ?? []
    }
  }

  /// Whether a text may have them, told by its first lines alone.
  static func mayStand(in bytes: some Collection<UInt8>) -> Bool {
    guard bytes.first == Ascii.hash else { return false }
    let head = bytes.prefix(headBytes).split(
      separator: Ascii.newline, maxSplits: fewestLines + 3, omittingEmptySubsequences: false)
    return range(in: head.map { Array($0) }, isHead: true) != nil
  }

  private static let headBytes = 2_048
  private static let fewestLines = 2
  private static let mostLines = 40

  /// The lines between a title and the next that is empty, if all of them are properties.
  private static func range(in lines: [[UInt8]], isHead: Bool = false) -> Range<Int>? {
    guard let title = lines.first, title.starts(with: "# ".utf8) else { return nil }
    var start = 1
    while start < lines.count, lines[start].isBlankLine { start += 1 }
    var end = start
    while end < lines.count, !lines[end].isBlankLine, end - start < mostLines {
      let text = String(decoding: lines[end], as: UTF8.self)
      guard PropertyLines(text[...]) != nil else { return nil }
      end += 1
      if isHead, end - start == fewestLines { break }
    }
    return end - start >= fewestLines ? start..<end : nil
  }

  /// `nil` for a line of prose: "Contexte : l'école…", or one that ends as a sentence does.
  private init?(_ line: Substring) {
    guard line.utf8.count <= Self.longestLine, let colon = line.utf8.firstIndex(of: Ascii.colon)
    else { return nil }
    let name = line[..<colon]
    let rest = line[line.utf8.index(after: colon)...]
    guard rest.utf8.first == Ascii.space, let first = name.first, first.isUppercase,
      name.utf8.count <= Self.longestName, name.last != " ",
      name.split(separator: " ").count <= Self.mostWords,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " '’-/()°".contains($0) })
    else { return nil }
    let value = rest.drop { $0 == " " }
    guard !value.isBlank, let last = value.last(where: { !$0.isWhitespace }), !".!?".contains(last),
      !Self.isSection(name)
    else { return nil }
    self.name = name
    self.value = value
  }

  private static let longestLine = 400
  private static let longestName = 40
  private static let mostWords = 4

  /// Whether a name opens a part of the fiche itself.
  private static func isSection(_ name: Substring) -> Bool {
    switch SectionRoleMatcher.opening(of: String(name)) {
    case .need, .realisation, .results, .difficulties, .review, .tests: true
    case .context: ["contexte", "context", "introduction"].contains(TextFolding.key(of: name))
    case .choices, .documentation, .competences, .access, nil: false
    }
  }

  /// An item of a list; empty for what only the program needs.
  private var shown: [UInt8] {
    let key = TextFolding.key(of: name)
    if Self.ofProgram.contains(key) || ["Yes", "No", "Oui", "Non"].contains(String(value)) {
      return []
    }
    return Array("- \(name) : \(value)".utf8)
  }

  /// Whether a property is one that only the program needs, which keeps a list of pages by it.
  package static func isOfProgram(_ name: String) -> Bool {
    ofProgram.contains(TextFolding.key(of: name))
  }

  private static let ofProgram: Set<String> = [
    "created", "created time", "created by", "last edited time", "last edited by", "date created",
    "updated", "modified", "date de creation", "cree le", "cree par", "derniere modification",
    "derniere modification par", "modifie le", "status", "statut", "etat", "etat d avancement",
    "avancement", "tags", "tag", "etiquette", "etiquettes", "mots cles", "priority", "priorite",
    "assign", "assignee", "assigned", "responsable", "personne", "owner", "proprietaire", "url",
    "type", "select", "multi select", "selection multiple", "progress", "progression", "id", "due",
    "due date", "echeance", "parent item", "sub item", "icon", "cover", "slug", "published",
  ]
}
