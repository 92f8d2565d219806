/// A label of a form, found in a line.
struct FormLabel: Hashable {
  let field: FormField
  /// Where it starts in the line, and where what follows it does, in characters.
  let start: Int
  let end: Int
  /// The label as the form has it, without the colon.
  let text: String
  /// Whether no other kind of page has it.
  let isStrong: Bool
}
