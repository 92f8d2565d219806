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
  /// One of the criteria of the exam, by its name.
  case criterion
  /// One of the values of `ExamDomain`.
  case domain
  case date
  /// The id of an exam that is known, or the file of a page of one.
  case exam
  /// A file or folder that is there.
  case existingPath
  /// One of the juries.
  case jury
  case language
  /// Minutes for a day's drill.
  case drillMinutes
  /// Whether an oral is recorded.
  case record
}
