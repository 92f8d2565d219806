/// The kind of work that a fiche describes, since a jury asks a help desk for other things than a developer.
///
/// The raw value is the word that question banks use in `work`.
package enum WorkKind: String, Sendable, CaseIterable {
  /// Answering users and keeping their equipment going.
  case support
  /// Putting systems and services into place.
  case deployment
  /// Addressing, switching, routing, filtering.
  case network
  /// Writing software.
  case development
  /// Protecting, detecting, recovering.
  case security
  /// Teaching people, making them aware.
  case training
  /// Comparing, watching, advising, without putting anything into service.
  case study
  /// Data bases, exchange and reporting of data.
  case data
}
