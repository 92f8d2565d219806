/// What the paragraphs of a Word document refer to.
struct WordContext {
  let styles: WordStyles
  let numbering: WordNumbering
  /// By id.
  let relations: [String: OfficePackage.Relation]
}
