/// A field of a form with what was filled in.
package struct FormPart: Hashable, Sendable {
  package var field: FormField
  /// The label as the form has it, without the colon.
  package var label: String
  /// The piece that the label stands in.
  package var piece: Int
  package var values: [FormValue]
  /// Whether a column of crosses tells which of the values are chosen.
  package var hasCrosses = false
}
