/// How a rehearsal is run (docs/DESIGN.md, "Time").
package enum SessionMode: String, Sendable, CaseIterable {
  /// Pause stops the clock; hints and the fiche's outline are shown.
  case training
  /// No pause, no hint, the debrief at the end.
  case exam
}
