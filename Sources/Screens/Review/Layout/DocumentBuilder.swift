import ExamModel
import Frames
import TextCells

/// Puts the parts of a fiche one below the other and notes the place of every line.
struct DocumentBuilder {
  private let fiche: Fiche
  private let options: DocumentLayout.Options
  private let texts: ReviewTexts
  private let columns: Int
  private var blocks: BlockLayout
  private var finished: [LayoutLine] = []

  init(fiche: Fiche, options: DocumentLayout.Options) {
    self.fiche = fiche
    self.options = options
    texts = ReviewTexts(language: options.language)
    columns = max(DocumentLayout.smallestColumns, options.columns)
    blocks = BlockLayout(texts: texts, isSpoken: options.isSpoken)
  }

  consuming func lines() -> [LayoutLine] {
    if options.showsTitle {
      add(blocks.sectionHeading(fiche.title, line: 1, columns: columns), to: .preamble)
    }
    if fiche.preambleHoldsSecret, fiche.preambleSecretStarts.isEmpty, !options.showsAccess {
      add(maskedRows(line: fiche.preamble.first?.line ?? 1), to: .preamble)
    } else {
      let shown = shown(fiche.preamble, secretStarts: fiche.preambleSecretStarts)
      add(blocks.rows(shown, columns: columns), to: .preamble)
    }
    for (index, section) in fiche.sections.enumerated() {
      add(rows(of: section, index), to: .section(index))
    }
    addFoot(texts.footnotes, blocks.rows(fiche.footnotes, columns: columns))
    addFoot(texts.links, addressRows())
    return finished
  }

  private mutating func rows(of section: FicheSection, _ index: Int) -> [LayoutRow] {
    let title =
      options.isSpoken
      ? texts.spokenSection(section, index + 1, of: fiche.sections.count) : section.title
    let heading = blocks.sectionHeading(title, line: section.line, columns: columns)
    guard !section.isWithheld || options.showsAccess else {
      return heading + maskedRows(line: section.line)
    }
    let shown = shown(section.blocks, secretStarts: section.secretStarts)
    return heading + blocks.rows(shown, columns: columns)
  }

  /// The blocks, a few words in the place of those that hold a secret.
  private func shown(_ blocks: [Block], secretStarts: [Int]) -> [Block] {
    guard !secretStarts.isEmpty, !options.showsAccess else { return blocks }
    let masked = options.isSpoken ? texts.spokenMaskedText : texts.maskedAccess
    return SecretBlocks(starts: secretStarts) { line in
      Block(line: line, content: .paragraph([.emphasis([.text(masked)])]))
    }.shown(blocks)
  }

  /// Says in the place of a text that it is withheld, and which key shows it.
  private func maskedRows(line: Int) -> [LayoutRow] {
    let masked = options.isSpoken ? texts.spokenMaskedAccess : texts.maskedAccess
    return TextCells.wrapped(masked, to: columns).map { LayoutRow($0, .muted, line: line) }
  }

  private func addressRows() -> [LayoutRow] {
    let addresses = blocks.addresses.addresses
    let markColumns = "[\(addresses.count)] ".utf8.count
    let line = fiche.sections.last?.line ?? 1
    return addresses.enumerated().flatMap { index, address in
      TextCells.wrapped(TextCells.cleaned(address), to: columns - markColumns)
        .map { LayoutRow($0, .plain, line: line) }
        .prefixed(first: "[\(index + 1)]", .muted, columns: markColumns)
    }
  }

  private mutating func addFoot(_ title: String, _ rows: [LayoutRow]) {
    guard let line = rows.first?.line else { return }
    add([LayoutRow(title, .bold, line: line)] + rows, to: .foot)
  }

  /// An empty line parts it from what stands above, and belongs to that.
  private mutating func add(_ rows: [LayoutRow], to part: DocumentPlace.Part) {
    guard !rows.isEmpty else { return }
    if let last = finished.last {
      finish(LayoutRow(line: last.place.line), in: last.place.part)
    }
    for row in rows { finish(row, in: part) }
  }

  private mutating func finish(_ row: LayoutRow, in part: DocumentPlace.Part) {
    var place = DocumentPlace(part: part, line: row.line)
    if let last = finished.last, last.place.part == part {
      // An item without text only knows the line of its list; places never go back.
      place.line = max(place.line, last.place.line)
      if last.place.isInSameBlock(as: place) {
        place.offset = last.place.offset + last.letterCount
        place.step = last.letterCount == 0 ? last.place.step + 1 : 0
      }
    }
    var content = StyledLine()
    content.parts = row.parts
    finished.append(
      LayoutLine(
        content: content, place: place, lead: row.lead, letterCount: row.letterCount))
  }
}
