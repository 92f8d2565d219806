/// What the tables of an exam page say, by field.
///
/// An array with a place for each field: a dictionary would have the runtime search all types of
/// the program for its key's conformance, which shows at every start.
package struct ExamPageFacts {
  private var values = [ExamPage.Fact?](repeating: nil, count: ExamPageField.allCases.count)

  package subscript(field: ExamPageField) -> ExamPage.Fact? {
    get { values[field.rawValue] }
    set { values[field.rawValue] = newValue }
  }
}
