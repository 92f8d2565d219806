import ExamModel
import TextCells

/// A fiche laid out for one screen, with what a search finds in it.
struct PreparedDocument: Hashable {
  let layout: DocumentLayout
  let query: String?
  let matches: [SearchMatch]

  init(_ fiche: Fiche, _ options: DocumentLayout.Options, query: String?) {
    self.init(DocumentLayout(fiche, options), query: query)
  }

  init(_ layout: DocumentLayout, query: String?) {
    self.layout = layout
    self.query = query
    matches = query.map { DocumentSearch(layout.lines).matches(of: $0) } ?? []
  }
}

extension ReviewScreen {
  private func options(_ surface: Surface) -> DocumentLayout.Options {
    let isCard = if case .cards = pane { true } else { false }
    let geometry = ReviewGeometry(size: surface.size)
    // The header has about that much room beside the position.
    let isTitleCut =
      TextCells.width(of: TextCells.cleaned(fiche.title)) > surface.size.columns - 24
    return DocumentLayout.Options(
      columns: isCard ? geometry.cardColumns : geometry.textColumns, language: surface.language,
      showsAccess: showsAccess, showsTitle: isTitleCut && !isCard)
  }

  /// The layout for a surface: the one at hand, unless something has changed.
  func document(on surface: Surface) -> PreparedDocument {
    let options = options(surface)
    guard let prepared, prepared.layout.options == options else {
      return PreparedDocument(fiche, options, query: search?.query)
    }
    guard prepared.query == search?.query else {
      return PreparedDocument(prepared.layout, query: search?.query)
    }
    return prepared
  }

  mutating func prepare(_ surface: Surface) { prepared = document(on: surface) }

  func position(_ layout: DocumentLayout, _ surface: Surface) -> ReadingPosition {
    ReadingPosition(
      layout: layout, place: place,
      windowRows: ReviewGeometry(size: surface.size).textRows.count)
  }
}
