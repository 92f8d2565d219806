import ExamModel
import Pages

/// Finds every role that a fiche's headings announce, at any depth and however written.
enum AnnouncedRoles {
  static func of(_ fiche: Fiche) -> Set<SectionRole> {
    var roles: Set<SectionRole> = []
    // "Accès aux productions et à leur documentation" announces no documentation.
    for section in fiche.sections where section.role != .access {
      roles.formUnion(inHeading: section.title)
      roles.formUnion(section.parts.map(\.role))
      roles.formUnion(in: section.blocks)
    }
    roles.formUnion(in: fiche.preamble)
    return roles
  }
}

extension Set<SectionRole> {
  /// A heading may announce two things: "Tests et documentation", "Bilan / difficultés".
  fileprivate mutating func formUnion(inHeading heading: String) {
    // "Accès aux productions et à leur documentation" announces no documentation.
    if SectionRoleMatcher.role(of: heading) == .access { return }
    if let role = SectionRoleMatcher.role(of: heading) { insert(role) }
    let parts = HeadingParts.ranges(of: heading)
    guard parts.count > 1 else { return }
    for (index, part) in parts.enumerated() {
      if let role = SectionRoleMatcher.role(of: String(heading[part])) { insert(role) }
      // "Outils et moyens" is one wording. None has more words, so that a heading of many parts is
      // not looked through to its end from each of them.
      let end = parts[Swift.min(index + SectionRoleMatcher.longestWording, parts.count) - 1]
      let following = String(heading[part.lowerBound..<end.upperBound])
      if let role = SectionRoleMatcher.role(of: following) { insert(role) }
    }
  }

  fileprivate mutating func formUnion(in blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines): formUnion(inHeading: inlines.plainText)
      case .paragraph(let inlines): formUnion(inLead: inlines)
      case .list(let list): for item in list.items { formUnion(in: item.blocks) }
      case .quote(let inner): formUnion(in: inner)
      case .code, .table, .rule, .footnote: break
      }
    }
  }

  /// A bold lead stands for a heading: "**Tests :** j'ai…", or a line that is bold as a whole.
  private mutating func formUnion(inLead inlines: [Inline]) {
    guard let lead = BoldLead(inlines), TextFolding.words(of: lead.title).count <= 6 else { return }
    formUnion(inHeading: lead.title)
  }
}
