import ExamModel
import Frames
import TextCells

/// Chooses the fiches of an oral, in the order in which they are presented.
package struct FicheChoiceScreen: Screen {
  private let fiches: [Fiche]
  private let needed: Int
  private let limit: Int
  /// How many files could not be read.
  private let leftOutCount: Int
  /// How many documents are not fiches yet.
  private let documentCount: Int
  private var chosen: [String]
  private var cursor = ListCursor()
  /// Whether the page under the cursor says why it stands where it does.
  private var showsReason = false

  /// Proposes the first fiches, so that `Enter` is enough.
  ///
  /// - Parameters:
  ///   - needed: how many fiches the exam needs; none where a fiche is optional.
  ///   - limit: how many it can be about; `nil` for as many as it needs.
  package init(
    fiches: [Fiche], needed: Int, limit: Int? = nil, chosen: [String] = [], leftOutCount: Int = 0,
    documentCount: Int = 0
  ) {
    self.fiches = fiches
    self.needed = needed
    self.limit = max(needed, limit ?? needed)
    self.leftOutCount = leftOutCount
    self.documentCount = documentCount
    let finished = fiches.filter { !$0.isDraft }.map(\.id) + fiches.filter(\.isDraft).map(\.id)
    self.chosen = chosen.isEmpty ? Array(finished.prefix(needed)) : chosen
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    frame.putHeader(
      texts.chooseFiches, aside: texts.fichesNeeded(chosen.count, of: needed, limit: limit))
    let window = surface.size.rows - 5
    for (offset, index) in cursor.visible(count: fiches.count, windowRows: window).enumerated() {
      render(fiches[index], isSelected: index == cursor.index, on: &frame, row: 2 + offset, texts)
    }
    if showsReason, let likeness = selectedLikeness {
      frame.put(
        TextCells.truncated(texts.reason(of: likeness), to: frame.columns - 2),
        row: surface.size.rows - 2, column: 1, style: Style(.muted))
    } else if chosen.count < needed {
      frame.put(
        texts.chooseMore(needed - chosen.count), row: surface.size.rows - 2, column: 1,
        style: Style(.amber))
    } else if documentCount > 0 {
      frame.put(
        ImportOfferTexts(language: language).waiting(documentCount, isWide: frame.columns >= 60),
        row: surface.size.rows - 2, column: 1, style: Style(.amber))
    } else if leftOutCount > 0 {
      frame.put(
        texts.leftOut(leftOutCount, isWide: frame.columns >= 60), row: surface.size.rows - 2,
        column: 1, style: Style(.amber))
    }
    frame.putHints([Command.open, .choose, .lineDown, .back, .help].map { $0.hint(language) })
    return frame
  }

  private func render(
    _ fiche: Fiche, isSelected: Bool, on frame: inout Frame, row: Int, _ texts: ChoiceTexts
  ) {
    let number = chosen.firstIndex(of: fiche.id).map { "[\($0 + 1)]" } ?? "[ ]"
    var facts = frame.columns >= 60 ? texts.words(fiche.wordCount) : ""
    if fiche.likeness?.rank == .page {
      facts = facts.isEmpty ? texts.sitePage : "\(texts.sitePage) · \(facts)"
    }
    if fiche.isDraft { facts = facts.isEmpty ? texts.draft : "\(texts.draft) · \(facts)" }
    frame.put(
      StyledLine(isSelected ? "▸ " : "  ", .accent).adding(number + " ", .plain)
        .adding(fiche.title, isSelected ? .bold : .plain).trailing(facts),
      row: row, column: 1, to: frame.columns - 1)
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .ficheChoice)
    let showedReason = showsReason
    showsReason = false
    if cursor.handle(command, count: fiches.count, windowRows: surface.size.rows - 5) {
      return .none
    }
    switch command {
    case .open: return (needed...limit).contains(chosen.count) ? .choseFiches(chosen) : .none
    case .choose:
      toggle()
      return .none
    case .showLeftOut: return leftOutCount > 0 ? .open(.leftOut) : .none
    case .importDocuments: return documentCount > 0 ? .open(.importOffer) : .none
    case .back: return .back
    case .help:
      // Asked once, the page says why it is proposed; asked again, all keys are shown.
      guard !showedReason, selectedLikeness != nil else { return .open(.help(.ficheChoice)) }
      showsReason = true
      return .none
    default: return .none
    }
  }

  private var selectedLikeness: FicheLikeness? {
    fiches.indices.contains(cursor.index) ? fiches[cursor.index].likeness : nil
  }

  /// A fiche too many takes the place of the one chosen last.
  private mutating func toggle() {
    guard fiches.indices.contains(cursor.index) else { return }
    let id = fiches[cursor.index].id
    if let position = chosen.firstIndex(of: id) {
      chosen.remove(at: position)
    } else {
      if chosen.count >= limit { chosen.removeLast() }
      chosen.append(id)
    }
  }
}
