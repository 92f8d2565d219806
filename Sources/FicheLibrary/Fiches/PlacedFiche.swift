import ExamModel

/// A fiche as it was read, with its place among others.
///
/// An object, because fiches are large to move about: what many processors have read is sorted and
/// handed on without touching what it refers to.
final class PlacedFiche: Sendable {
  let fiche: Fiche
  let order: FicheOrder

  init(_ fiche: Fiche) {
    self.fiche = fiche
    order = FicheOrder(fiche)
  }
}
