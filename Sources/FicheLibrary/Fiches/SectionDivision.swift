import ExamModel
import Pages

/// Divides the blocks of a fiche into sections, by its headings or by its words in bold.
struct SectionDivision {
  private let body: FicheBody
  private let headings: [FicheBody.Heading]
  private(set) var sections: [FicheSection] = []
  /// Where the first section begins.
  private(set) var start: Int

  private struct Opening {
    /// The place of the heading, or of the paragraph that begins with words in bold.
    let index: Int
    let title: String
    let lead: BoldLead?
  }

  init(_ body: FicheBody, headings: [FicheBody.Heading]) {
    self.body = body
    self.headings = headings
    start = body.blocks.count
  }

  /// - Parameter titleBlock: the block of the title, whose words in bold open no section.
  mutating func divide(withoutLead titleBlock: Int?) {
    let level = Self.sectionLevel(headings)
    let top = headings.indices.filter { headings[$0].level <= level }
    var openings: [Opening] = []
    for (number, place) in top.enumerated() {
      let next = number + 1 < top.count ? top[number + 1] : headings.count
      openings += divided(
        headings[place], inner: headings[(place + 1)..<next],
        end: next < headings.count ? headings[next].index : body.blocks.count,
        isOneOfFew: top.count <= 2)
    }
    // What most of a fiche is told in is more than a word ahead of its sections.
    let ahead = 0..<(openings.first?.index ?? body.blocks.count)
    if openings.isEmpty || body.isMostOfAll(ahead) {
      openings = leadSections(in: ahead, withoutLead: titleBlock) + openings
    }
    start = openings.first?.index ?? body.blocks.count
    for (number, opening) in openings.enumerated() {
      let end = number + 1 < openings.count ? openings[number + 1].index : body.blocks.count
      sections.append(section(opening, end: end))
    }
  }

  /// The sections that words in bold open where no heading does.
  private func leadSections(in range: Range<Int>, withoutLead titleBlock: Int?) -> [Opening] {
    var openings = leadOpenings(in: range, takesAny: true).filter { $0.index != titleBlock }
    // Beside lines that are bold as a whole, "**Client** : une mairie" is data and no heading.
    if openings.count(where: { $0.lead?.isAlone == true }) >= Self.fewestLeads {
      openings = openings.filter {
        $0.lead?.isAlone == true || SectionRoleMatcher.opening(of: $0.title) != nil
      }
    }
    let named = openings.count { SectionRoleMatcher.opening(of: $0.title) != nil }
    if named >= 2 { return openings }
    guard openings.count >= Self.fewestLeads, let first = openings.first else { return [] }
    let isHeaded = openings.allSatisfy {
      $0.lead?.isAlone == true && body.holdsContent(below: $0.index)
    }
    if isHeaded, named > 0 { return openings }
    // "**Lundi 18 mai.** Première visite…", day after day: each opens more than a line of data.
    let words = body.counts[first.index..<range.upperBound].reduce(0, +)
    return words >= openings.count * Self.fewestWordsOfADay ? openings : []
  }

  /// The highest level, or the next one where a single heading of the highest comes later on.
  private static func sectionLevel(_ headings: [FicheBody.Heading]) -> Int {
    guard let first = headings.first, let top = headings.map(\.level).min() else { return 0 }
    let isAlone = headings.count { $0.level == top } == 1
    guard isAlone, first.level > top else { return top }
    return headings.map(\.level).filter { $0 > top }.min() ?? top
  }

  // MARK: Sections within sections

  /// A section as it is, or those that stand in it where it only holds them.
  ///
  /// Some write everything below one heading: its parts are the sections then, if they say by their
  /// names that they are several.
  private func divided(
    _ heading: FicheBody.Heading, inner: ArraySlice<FicheBody.Heading>, end: Int, isOneOfFew: Bool
  ) -> [Opening] {
    let whole = Opening(index: heading.index, title: heading.title, lead: nil)
    let range = (heading.index + 1)..<end
    let level = inner.map(\.level).min()
    let children =
      inner.filter { $0.level == level }.map {
        Opening(index: $0.index, title: $0.title, lead: nil)
      } + leadOpenings(in: range, takesAny: false)
    let role = SectionRoleMatcher.role(of: heading.title)
    var roles = Set(children.compactMap { SectionRoleMatcher.opening(of: $0.title) })
    if let role { roles.remove(role) }
    let isHolder = role == nil || role == .realisation || role == .context
    guard roles.count >= 2, isOneOfFew || isHolder else { return [whole] }
    let sorted = children.sorted { $0.index < $1.index }
    guard let first = sorted.first else { return [whole] }
    return body.holdsContent(range.lowerBound..<first.index) ? [whole] + sorted : sorted
  }

  /// Paragraphs that begin with words in bold which are the name of a section.
  ///
  /// - Parameter takesAny: whether a line that is bold as a whole is taken whatever it says, and any
  ///   lead where most paragraphs begin with one.
  private func leadOpenings(in range: Range<Int>, takesAny: Bool) -> [Opening] {
    let leads = range.compactMap { index in body.lead(of: index).map { (index, $0) } }
    let paragraphs = range.count {
      if case .paragraph = body.blocks[$0].content { true } else { false }
    }
    let isHabit = takesAny && leads.count >= Self.fewestLeads && leads.count * 2 >= paragraphs
    return leads.compactMap { index, lead in
      let isNamed = SectionRoleMatcher.opening(of: lead.title) != nil
      guard isNamed || isHabit || takesAny && lead.isAlone else { return nil }
      return Opening(index: index, title: lead.title, lead: lead)
    }
  }

  private static let fewestLeads = 3
  private static let fewestWordsOfADay = 20

  // MARK: A section

  private func section(_ opening: Opening, end: Int) -> FicheSection {
    let first = opening.lead == nil ? opening.index + 1 : opening.index
    var blocks = Array(body.blocks[first..<end])
    var words = body.counts[first..<end].reduce(0, +)
    if let lead = opening.lead {
      words = max(0, words - SpokenWords.count(in: lead.title))
      blocks[0].content = Self.withoutLead(blocks[0].content, lead)
      if case .paragraph(let rest) = blocks[0].content, lead.isAlone || rest.isEmpty {
        blocks.removeFirst()
      }
    }
    let role = SectionRoleMatcher.role(of: opening.title)
    var parts = SectionRoleMatcher.announced(by: opening.title).filter { $0 != role }.map {
      SectionPart(
        title: opening.title, role: $0, line: body.blocks[opening.index].line, wordCount: words)
    }
    parts += self.parts(in: (opening.index + 1)..<max(opening.index + 1, end))
    return FicheSection(
      title: opening.title, role: role, line: body.blocks[opening.index].line, wordCount: words,
      blocks: blocks, parts: parts)
  }

  private static func withoutLead(_ content: Block.Content, _ lead: BoldLead) -> Block.Content {
    guard case .paragraph(var inlines) = content, case .text? = inlines.first else {
      if case .paragraph(let inlines) = content {
        return .paragraph(withoutColon(Array(inlines.dropFirst(lead.inlineCount))))
      }
      return content
    }
    inlines = withoutColon(inlines)
    return .paragraph(inlines)
  }

  /// The colon or the dash that parts a lead from what it opens goes with the lead.
  private static func withoutColon(_ inlines: [Inline]) -> [Inline] {
    var rest = inlines
    while let first = rest.first, first == .softBreak || first == .lineBreak { rest.removeFirst() }
    guard case .text(let text)? = rest.first else { return rest }
    let kept = text.drop { Blank.contains($0) || ":–—-".contains($0) }
    if kept.isEmpty { rest.removeFirst() } else { rest[0] = .text(String(kept)) }
    return rest
  }

  /// What deeper headings and words in bold say that they are.
  private func parts(in range: Range<Int>) -> [SectionPart] {
    var parts: [SectionPart] = []
    var open = 0
    for index in range {
      let line = body.blocks[index].line
      if case .heading = body.blocks[index].content {
        open = parts.count
        guard let title = body.titles[index] else { continue }
        for role in SectionRoleMatcher.announced(by: title) {
          parts.append(SectionPart(title: title, role: role, line: line, wordCount: 0))
        }
        continue
      }
      let leads = body.leads[index].filter { SectionRoleMatcher.opening(of: $0.title) != nil }
      if !leads.isEmpty {
        open = parts.count
        for lead in leads {
          for role in SectionRoleMatcher.announced(by: lead.title) {
            parts.append(SectionPart(title: lead.title, role: role, line: line, wordCount: 0))
          }
        }
      }
      // Of several leads in one list each has its share.
      let count = max(1, leads.count)
      for part in parts.indices[open...] {
        parts[part].wordCount += body.counts[index] / count
      }
    }
    return parts
  }
}
