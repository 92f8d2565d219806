/// The gender of a French noun; the raw value is the letter that catalogues use.
package enum GrammaticalGender: String, Sendable, CaseIterable {
  case masculine = "m"
  case feminine = "f"
}
