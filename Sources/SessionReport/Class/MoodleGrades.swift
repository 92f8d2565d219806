import ExamModel
import Screens
import SessionEngine
import TextCells
import Wording

/// Grades as Moodle's gradebook imports them (*CSV file*, *Map from / to*): who by a column that Moodle knows,
/// the grade out of 20 with a decimal point, and a feedback.
///
/// Whoever has no whole oral yet is left out: an empty grade would take one away that is there.
package struct MoodleGrades {
  /// How Moodle knows somebody; what is not known is empty.
  package struct Person: Hashable, Sendable {
    package var email: String
    package var idNumber: String
    package var username: String

    package init(email: String, idNumber: String, username: String) {
      self.email = email
      self.idNumber = idNumber
      self.username = username
    }

    package var isKnown: Bool { !(email.isEmpty && idNumber.isEmpty && username.isEmpty) }
  }

  private let overview: ClassOverview
  private let people: [Person]
  private let texts: ClassTexts

  /// - Parameter people: in the order of the class; those of the same place in the survey.
  package init(_ overview: ClassOverview, people: [Person], language: Language) {
    self.overview = overview
    self.people = people
    texts = ClassTexts(language: language)
  }

  package var csv: String {
    let columns: [(String, KeyPath<Person, String>)] = [
      ("email", \.email), ("id number", \.idNumber), ("username", \.username),
    ]
    let used = columns.filter { column in people.contains { !$0[keyPath: column.1].isEmpty } }
    let head = used.map(\.0) + ["grade", "feedback"]
    return CSVText.table([head])
      + graded.map { person, row, mark in
        let cells =
          used.map { TableCell.text(person[keyPath: $0.1]) } + [
            .number(mark), .text(feedback(row)),
          ]
        return cells.map { $0.csv(.commas) }.joined(separator: ",") + "\r\n"
      }.joined()
  }

  /// Those of the list who get no line, and why there is none: no whole oral, or nothing that Moodle knows.
  package var leftOut: [String] {
    let included = Set(graded.map(\.row.member))
    return overview.survey.rows.filter { !included.contains($0.member) }.map(\.name)
  }

  private var graded: [(person: Person, row: ClassRow, mark: Double)] {
    overview.survey.rows.compactMap { row in
      guard people.indices.contains(row.member), people[row.member].isKnown,
        let mark = row.indicativeMark
      else { return nil }
      return (people[row.member], row, mark)
    }
  }

  private func feedback(_ row: ClassRow) -> String {
    let work = texts.work(row, lastDay: overview.lastDay(of: row))
    let outlook = texts.outlook(row, overview.survey)
    return [work, outlook].filter { !$0.isEmpty }.joined(separator: ". ")
  }
}
