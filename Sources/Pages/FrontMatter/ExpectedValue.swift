/// What a key of the front matter should hold, as the fact `frontMatterKeyInvalid` names it.
package enum ExpectedValue: String, Sendable, CaseIterable {
  case text
  case list
  case mapping
  case number
  case wholeNumber
  case boolean
  case duration
  /// One of the values of `DurationLimit`.
  case limit
}
