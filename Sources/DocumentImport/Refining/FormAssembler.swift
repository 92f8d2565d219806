import Pages
import People

/// Recognises the official form in the blocks of a document and makes fiches of it.
struct FormAssembler {
  private var atoms: [DocumentBlock] = []
  private var pieces: [FormPiece] = []

  /// The fiches of the forms that the blocks are; empty where they are none.
  static func fiches(
    of blocks: [DocumentBlock], in document: ReadDocument, keepsAccess: Bool,
    facts: inout [ImportFact]
  ) -> [RefinedFiche] {
    var assembler = FormAssembler()
    assembler.take(blocks)
    let forms = OfficialForm.forms(in: assembler.pieces)
    guard !forms.isEmpty else { return [] }
    facts.append(.formRecognised)
    var left = forms.reduce(0) { $0 + $1.identityCount }
    var fiches = forms.map { assembler.fiche(of: $0, keepsAccess: keepsAccess, &facts) }
    let people = PeopleFinder.people(of: document, zones: DocumentZones(document.blocks))
    for index in fiches.indices {
      fiches[index].blocks = IdentityBlocks.removedInside(
        fiches[index].blocks, of: people, count: &left)
    }
    if left > 0 { facts.append(.identityLeftOut(count: left)) }
    return fiches
  }

  // MARK: - Pieces

  private mutating func add(_ piece: FormPiece, _ atom: DocumentBlock) {
    pieces.append(piece)
    atoms.append(atom)
  }

  private mutating func take(_ blocks: [DocumentBlock], isInCell: Bool = false) {
    for block in blocks {
      switch block {
      case .heading(let level, let text, let look):
        let line = text.joined
        add(
          .line(line.plain, isHeading: true, isChecked: nil), .heading(level: level, line, look))
      case .paragraph(let text, let look):
        for line in text.lines.map(\.trimmed) where !line.isBlank {
          var look = look
          look.isBold = line.isAllBold
          // Among labels that are lines of their own, another one that looks like them.
          let isLabel =
            !isInCell && look.isBold && line.plain.last == ":"
            && line.plain.utf8.count <= Self.longestLabel
          add(.line(line.plain, isHeading: isLabel, isChecked: nil), .paragraph(line, look))
        }
      case .item(let mark, let text, let look):
        let line = text.joined
        add(
          .line(line.plain, isHeading: false, isChecked: mark.isChecked), .item(mark, line, look))
      case .table(let table):
        if isOfForm(table) || (isInCell && Self.isOfCell(table)) {
          take(table)
        } else {
          add(.other, block)
        }
      case .code, .image: add(.other, block)
      case .boundary: break
      }
    }
  }

  private mutating func take(_ table: DocumentTable) {
    let crossed = FormCrosses(table)
    for (index, row) in table.rows.enumerated() {
      if let choice = crossed.choices[index] {
        add(.cell, .boundary)
        add(
          .line(choice.text.plain, isHeading: false, isChecked: choice.isChecked),
          .item(ListMark(isChecked: choice.isChecked), choice.text, ParagraphLook()))
        continue
      }
      for cell in row where !cell.isContinued {
        add(.cell, .boundary)
        take(cell.blocks, isInCell: true)
      }
    }
    add(.cell, .boundary)
  }

  /// Whether a table inside a cell of the form only places what stands there: one column, or boxes.
  private static func isOfCell(_ table: DocumentTable) -> Bool {
    let columns = table.rows.map { $0.count { !$0.isContinued } }.max() ?? 0
    return columns <= 1 || !FormCrosses(table).choices.isEmpty
      || table.rows.joined().contains { cell in cell.plain.contains { "☐☑☒□■".contains($0) } }
  }

  /// Whether a table lays out a form, rather than being one that the author made.
  private func isOfForm(_ table: DocumentTable) -> Bool {
    var labels = 0
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        for line in cell.plain.split(separator: "\n") {
          let found = FormLabels.identity(in: String(line))
          if found.hasStrongLabel { return true }
          if column == 0, found.isLabel, row.count <= 2 { labels += 1 }
        }
      }
    }
    return labels >= 2 && labels * 2 >= table.rows.count
  }

  private static let longestLabel = 60

  private static func withoutColon(_ label: String) -> String {
    label.last == ":" ? StyledText.collapsed(String(label.dropLast())) : label
  }

  // MARK: - Fiches

  private func fiche(
    of form: OfficialForm, keepsAccess: Bool, _ facts: inout [ImportFact]
  ) -> RefinedFiche {
    var fiche = RefinedFiche(title: form.title, origin: .form, isOfficial: true, blocks: [])
    for part in form.parts {
      let label = StyledText(part.label)
      let heading = DocumentBlock.heading(level: 1, HeadingWords.calmed(label), ParagraphLook())
      switch part.field {
      case .title, .number, .identity, .examination:
        let blocks = self.blocks(of: part)
        fiche.blocks += fiche.blocks.isEmpty ? blocks : Self.told(blocks)
      case .access:
        guard !blocks(of: part).isEmpty else { continue }
        fiche.blocks.append(heading)
        if keepsAccess {
          fiche.blocks += blocks(of: part)
        } else {
          fiche.blocks.append(.paragraph(StyledText("Remis au jury."), ParagraphLook()))
          facts.append(.accessLeftOut)
        }
      case .competences:
        let values = Self.chosen(part)
        let blocks = values.compactMap { competence(of: $0, in: part) }
        guard !blocks.isEmpty else { continue }
        fiche.competences += blocks.compactMap { block in
          if case .item(_, let text, _) = block { text.line } else { nil }
        }
        fiche.blocks.append(heading)
        fiche.blocks += blocks
      case .description:
        fiche.blocks += described(part, heading)
      case .rubric:
        let heading = DocumentBlock.heading(
          level: 1, HeadingWords.calmed(StyledText(Self.withoutColon(part.label))), ParagraphLook())
        let blocks = self.blocks(of: part)
        guard !blocks.isEmpty else { continue }
        // Lines in bold inside it are sections of their own, as in the descriptive part.
        var finder = HeadingFinder(blocks, takesTitle: false, takesLeads: false)
        fiche.blocks += [heading] + finder.found()
      case .period, .place, .mode, .organisation, .conditions, .resources:
        let blocks = self.blocks(of: part)
        guard !blocks.isEmpty else { continue }
        if part.field == .period { fiche.period = blocks.first?.text?.line }
        fiche.blocks.append(heading)
        fiche.blocks += blocks
      }
    }
    return fiche
  }

  /// What goes on below the head of a sheet in tables and sentences of its own, which are no part of the head.
  private static func told(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    guard
      let start = blocks.firstIndex(where: { block in
        switch block {
        case .table(let table): table.rows.joined().contains { isProse($0.plain) }
        case .paragraph(let text, _), .item(_, let text, _), .heading(_, let text, _):
          isProse(text.line)
        case .code, .image, .boundary: false
        }
      })
    else { return [] }
    var finder = HeadingFinder(
      LayoutTables.dissolved(Array(blocks[start...])), takesTitle: false, takesLeads: true)
    return finder.found()
  }

  private static func isProse(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count >= fewestWordsOfProse
  }

  private static let fewestWordsOfProse = 8

  /// The choices that are ticked; all of them where nothing has a box.
  private static func chosen(_ part: FormPart) -> [FormValue] {
    part.values.filter { $0.isChecked ?? !part.hasCrosses }
  }

  private func competence(of value: FormValue, in part: FormPart) -> DocumentBlock? {
    guard let block = block(of: value) else { return nil }
    let isBoxed = part.values.contains { $0.isChecked != nil }
    // Beside boxes, a line without one is a remark.
    guard let text = block.text, !isBoxed || value.isChecked != nil else { return block }
    let mark = ListMark(isChecked: isBoxed ? true : nil)
    return .item(mark, text.joined.withoutBold, ParagraphLook())
  }

  private func blocks(of part: FormPart) -> [DocumentBlock] {
    let values =
      part.field == .mode || part.values.allSatisfy { $0.text != nil }
      ? Self.chosen(part) : part.values
    let blocks = values.compactMap(block)
    guard part.field == .mode, blocks.count > 1 else { return blocks.map(Self.lowered) }
    let text = blocks.compactMap { $0.text?.line }.joined(separator: ", ")
    return [.paragraph(StyledText(text), ParagraphLook())]
  }

  /// A heading inside a field is a line of it.
  private static func lowered(_ block: DocumentBlock) -> DocumentBlock {
    guard case .heading(_, let text, let look) = block else { return block }
    return .paragraph(text, look)
  }

  private func block(of value: FormValue) -> DocumentBlock? {
    let atom = atoms[value.piece]
    if let text = value.text { return .paragraph(StyledText(text), ParagraphLook()) }
    guard let range = value.range, let text = atom.text else {
      if case .boundary = atom { return nil }
      return atom
    }
    if range.lowerBound == 0, range.upperBound >= text.plain.count { return atom }
    var part = text
    if range.upperBound < text.plain.count { part = part.prefix(range.upperBound) }
    part = part.dropping(range.lowerBound).trimmed
    return part.isBlank ? nil : .paragraph(part, ParagraphLook())
  }

  /// The descriptive part: its own headings are sections, what stands before them is one as well.
  private func described(_ part: FormPart, _ heading: DocumentBlock) -> [DocumentBlock] {
    let blocks = part.values.compactMap(block)
    guard !blocks.isEmpty else { return [] }
    var finder = HeadingFinder(blocks, takesTitle: false, takesLeads: true)
    let found = finder.found()
    let starts = if case .heading(1, _, _)? = found.first { true } else { false }
    return (starts ? [] : [heading]) + found
  }
}
