import ExamModel
import Pages

/// The blocks of a fiche sorted into title, preamble, sections and footnotes.
struct FicheOutline {
  private(set) var title: String?
  private(set) var preamble: [Block] = []
  var sections: [FicheSection] = []
  private(set) var footnotes: [Block] = []

  /// Fiches use any level for their sections: those of the highest level are taken, or those of
  /// the next one where a single heading at the top is the title.
  ///
  /// - Parameters:
  ///   - summaries: those of the blocks, where they come without their text.
  ///   - fileTitle: what the file is called, as a title.
  ///   - isExported: whether a program for notes wrote the file, title first.
  init(
    _ blocks: [Block], summaries: [BlockSummary]? = nil, declaredTitle: String?,
    fileTitle: String? = nil, isExported: Bool = false
  ) {
    let summaries = summaries ?? blocks.map { BlockSummary($0) }
    var body = FicheBody()
    for (block, summary) in zip(blocks, summaries) {
      if case .footnote = block.content {
        footnotes.append(block)
      } else {
        body.append(block, summary)
      }
    }
    let headings = FicheTitle(
      body, declaredTitle: declaredTitle, fileTitle: fileTitle, isExported: isExported)
    title = headings.title
    var division = SectionDivision(body, headings: headings.others)
    division.divide(withoutLead: headings.titleBlock)
    preamble = body.blocks[..<division.start].enumerated()
      .filter { $0.offset != headings.titleBlock }.map(\.element)
    sections = division.sections
    // Who writes all of it before the first heading has a section more than headings.
    if !sections.isEmpty, body.isMostOfAll(0..<division.start) {
      takePreambleAsSection(wordCount: body.counts[..<division.start].reduce(0, +))
    }
    let box = SideBox.labels(among: sections)
    preamble += box.flatMap { SideBox.blocks(of: sections[$0]) }
    for index in box.reversed() { sections.remove(at: index) }
    if sections.isEmpty { takePreambleAsSection(wordCount: body.counts.reduce(0, +)) }
  }

  /// What stands without a heading is a section too, so that it can be planned and asked about.
  private mutating func takePreambleAsSection(wordCount: Int) {
    guard let first = preamble.first else { return }
    sections.insert(
      FicheSection(title: title ?? "", line: first.line, wordCount: wordCount, blocks: preamble),
      at: 0)
    preamble = []
  }
}
