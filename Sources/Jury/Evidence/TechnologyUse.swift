import ExamModel

/// Tells the technologies that a candidate used from those that the fiche only compares with.
struct TechnologyUse {
  private let fiche: Fiche
  private let sentences: [FicheSentence]

  init(_ fiche: Fiche, sentences: [FicheSentence]) {
    self.fiche = fiche
    self.sentences = sentences
  }

  /// Sections in which a name may stand for what was not retained.
  private static let comparing: Set<SectionRole> = [.choices, .need, .review, .context]

  /// Words after which a name is one that was set aside.
  private static let asides: Set<String> = [
    "plutôt", "lieu", "contrairement", "écarté", "écarter", "écartée", "alternative", "envisagé",
    "envisager", "évaluer", "hésité", "comparé", "comparer", "face", "rejeté", "remplacer",
    "remplacé", "concurrent", "préféré", "abandonné", "étudié", "ni",
  ]

  func evidence(_ mentions: [TechnologyMention]) -> [TechnologyEvidence] {
    var order: [String] = []
    var own: [String: [TechnologyMention]] = [:]
    for mention in mentions where !isInAccess(mention) {
      if own[mention.technologyName] == nil { order.append(mention.technologyName) }
      own[mention.technologyName, default: []].append(mention)
    }
    return order.compactMap { name in
      guard let mentions = own[name], let first = mentions.first else { return nil }
      // The text tells more than the list of the front matter.
      let line = mentions.first { $0.sectionIndex != nil }?.line ?? first.line
      return TechnologyEvidence(
        name: name, line: line, isUsed: mentions.contains { isUse($0, name) })
    }
  }

  private func isInAccess(_ mention: TechnologyMention) -> Bool {
    mention.sectionIndex.map { fiche.sections[$0].role == .access } ?? false
  }

  private func isUse(_ mention: TechnologyMention, _ name: String) -> Bool {
    guard let index = mention.sectionIndex else { return true }
    let section = fiche.sections[index]
    guard let role = section.role, Self.comparing.contains(role) else { return true }
    if Self.isBold(name, in: section.blocks) { return true }
    if let table = Self.table(atLine: mention.line, in: section.blocks) {
      // A table of one kind of thing lists what was used; a comparison has pros and cons.
      return !Self.compares(table)
    }
    return !sentences.contains { sentence in
      sentence.section == index && sentence.words.contains { $0.line == mention.line }
        && setsAside(name, in: sentence.words)
    }
  }

  private func setsAside(_ name: String, in words: [FicheWord]) -> Bool {
    let first = name.split(separator: " ").first?.lowercased() ?? ""
    guard let place = words.firstIndex(where: { $0.plain.contains(first) }) else { return false }
    return words[..<place].contains { Self.asides.contains($0.plain) }
  }

  private static func isBold(_ name: String, in blocks: [Block]) -> Bool {
    let name = name.lowercased()
    return blocks.contains { block in
      switch block.content {
      case .paragraph(let inlines):
        inlines.contains {
          if case .strong(let inner) = $0 {
            inner.plainText.lowercased().contains(name)
          } else {
            false
          }
        }
      case .list(let list): list.items.contains { isBold(name, in: $0.blocks) }
      default: false
      }
    }
  }

  private static func table(atLine line: Int, in blocks: [Block]) -> TableBlock? {
    for block in blocks {
      guard case .table(let table) = block.content,
        (block.line...block.line + table.rows.count + 1).contains(line)
      else { continue }
      return table
    }
    return nil
  }

  private static func compares(_ table: TableBlock) -> Bool {
    table.header.contains { cell in
      let text = cell.plainText.lowercased()
      return ["avantage", "inconvénient", "limite", "coût", "prix", "note", "critère", "solution"]
        .contains { text.contains($0) }
    }
  }
}
