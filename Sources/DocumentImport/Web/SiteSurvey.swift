import Pages
import People

/// What the pages of one site have in common: menus, the box of their author, their foot.
///
/// A page by itself does not tell these from its text; beside others of the site they stand out.
package struct SiteSurvey: Hashable, Sendable {
  private var shared = SharedLines()
  /// The people whose site it is.
  private(set) var owners: [String] = []

  /// Of more pages than these it is known what they share.
  package static let mostPages = 60

  /// What each page says of its owner is said in few lines.
  private static let mostTexts = 400

  package init() {}

  /// - Parameter pages: the bytes of each; what cannot be read counts for nothing.
  package init(of pages: [[UInt8]]) {
    let read = pages.prefix(Self.mostPages).compactMap { try? WebReader.read($0, isOfSite: true) }
    shared = SharedLines(of: read.map { $0.blocks.flatMap(Self.lines) })
    let beside = read.map { $0.namesBeside + $0.blocks.flatMap(Self.lines) }
    let isShared = SharedLines(of: beside)
    let texts = Set(beside.joined()).filter(isShared.holds).sorted().prefix(Self.mostTexts)
    for text in texts {
      // Two words may name anything, unless they stand in another text that each page has.
      let isTwice = texts.contains { $0 != text && $0.contains(text) }
      guard let owner = SiteOwner.name(in: text, isNamedElsewhere: isTwice) else { continue }
      if !owners.contains(owner) { owners.append(owner) }
    }
  }

  /// A page without what it shares with the others above its title and below its text.
  func removed(from document: ReadDocument) -> ReadDocument {
    var document = document
    document.owners += owners
    guard !shared.isEmpty else { return document }
    var blocks = document.blocks
    let title = blocks.firstIndex { if case .heading = $0 { !isShared($0) } else { false } }
    // What stands below a heading of the page stays: two works may be told in the same words.
    let end = tailStart(of: blocks)
    let head = min(title ?? 0, end)
    let kept = blocks[..<head].filter { !isShared($0) } + blocks[head..<end]
    guard kept.count < blocks.count else { return document }
    blocks = Array(kept)
    if blocks.contains(where: { $0.text != nil }) {
      document.blocks = blocks
      if !document.facts.contains(.menusLeftOut) { document.facts.append(.menusLeftOut) }
    }
    return document
  }

  private func tailStart(of blocks: [DocumentBlock]) -> Int {
    var start = blocks.count
    while start > 0, isShared(blocks[start - 1]) || blocks[start - 1] == .boundary { start -= 1 }
    // "Compétences mobilisées" may be the same on several pages, and so may what stands below it.
    guard
      let part = blocks[start...].lastIndex(where: { block in
        if case .heading(_, let text, _) = block { HeadingWords.hasRole(text.line) } else { false }
      })
    else { return start }
    let below = blocks[(part + 1)...].prefix { block in
      switch block {
      case .item, .table: true
      case .heading, .paragraph, .code, .image, .boundary: false
      }
    }
    return below.isEmpty ? min(part + 2, blocks.count) : below.endIndex
  }

  private func isShared(_ block: DocumentBlock) -> Bool {
    let lines = Self.lines(block)
    return !lines.isEmpty && lines.allSatisfy(shared.holds)
  }

  private static func lines(_ block: DocumentBlock) -> [String] {
    switch block {
    case .heading(_, let text, _), .paragraph(let text, _), .item(_, let text, _):
      text.lines.map(\.line).filter { !$0.isEmpty }
    case .table(let table):
      table.rows.map { row in StyledText.collapsed(row.map(\.plain).joined(separator: " ")) }
    case .image(let image): [image.source]
    case .code, .boundary: []
    }
  }
}
