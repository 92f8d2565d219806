import ExamModel

/// A page that is an official form, as the blocks of a fiche with a section for each field.
package struct FormPage {
  package let title: String?
  package let blocks: [Block]

  /// The form that the blocks of a page are; `nil` for any other page.
  package init?(_ blocks: [Block]) {
    var collector = FormPieces()
    collector.take(blocks)
    guard let form = OfficialForm.forms(in: collector.pieces).first,
      !Self.isLaidOutAsFiche(form, collector)
    else { return nil }
    title = form.title
    var made: [Block] = []
    for part in form.parts { Self.add(part, collector, to: &made) }
    // Footnotes stand at the end of the blocks and belong to no field.
    made += blocks.filter { if case .footnote = $0.content { true } else { false } }
    self.blocks = made
  }

  /// Whether the fields are the headings of the page: then it is a fiche as it stands.
  private static func isLaidOutAsFiche(_ form: OfficialForm, _ collector: FormPieces) -> Bool {
    form.title == nil && form.identityCount == 0
      && form.parts.allSatisfy { part in
        collector.isHeading(part.piece)
      }
  }

  /// Whether a page may be a form, recognised by its headings and tables alone.
  package static func mayBe(_ blocks: [Block]) -> Bool {
    var headings = 0
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .heading(_, let inlines):
        headings += 1
        if strongHeadings.value(of: inlines.plainText, Self.isStrong) { return true }
      case .table: if index < 6, headings < 3 { return true }
      default: break
      }
    }
    return headings == 0
  }

  private static let strongHeadings = Memo<Bool>()

  private static func isStrong(_ heading: String) -> Bool {
    FormLabels.identity(in: heading).hasStrongLabel
  }

  private static let sectionLevel = 2

  private static func add(_ part: FormPart, _ collector: FormPieces, to made: inout [Block]) {
    let line = collector.atoms[part.piece].line
    let heading = Block(line: line, content: .heading(level: sectionLevel, [.text(part.label)]))
    var blocks: [Block]
    switch part.field {
    case .title, .number, .identity, .examination: return
    case .competences:
      let chosen = part.values.filter { $0.isChecked ?? !part.hasCrosses }
      let items = chosen.flatMap { collector.competence(of: $0) }
      let list = Block(line: line, content: .list(ListBlock(firstNumber: nil, items: items)))
      // A table of the author's, with what shows each competence.
      blocks = (items.isEmpty ? [] : [list]) + chosen.compactMap(collector.table(of:))
    case .description:
      let described = part.values.compactMap(collector.block(of:))
      blocks = FormDescription.blocks(described, level: sectionLevel)
      if case .heading? = blocks.first?.content {
        made += blocks
        return
      }
    case .mode:
      blocks = part.values.filter { $0.isChecked ?? true }.compactMap(collector.block(of:))
    case .organisation, .period, .place, .conditions, .resources, .access, .rubric:
      blocks = part.values.compactMap(collector.block(of:)).map(lowered)
    }
    // A field that is still to be filled in shows where its heading stands, and not as a cell.
    guard !blocks.isEmpty || collector.isHeading(part.piece) else { return }
    made.append(heading)
    made += blocks
  }

  /// A heading inside a field is a line of it.
  private static func lowered(_ block: Block) -> Block {
    guard case .heading(_, let inlines) = block.content else { return block }
    return Block(line: block.line, content: .paragraph(inlines))
  }
}
