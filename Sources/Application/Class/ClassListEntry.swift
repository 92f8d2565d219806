/// A candidate of a teacher's list.
struct ClassListEntry: Hashable, Sendable {
  /// Where it stands in the list, counted from 1.
  var line: Int
  var name = ""
  /// The folder of the candidate's journals, as it is written.
  var folder = ""
  var email = ""
  /// The number that a school's platform knows the person by.
  var idNumber = ""
  var username = ""
  /// The name under which nobody knows the person but the teacher.
  var pseudonym = ""

  /// What the candidate is called: the name, else what there is.
  var shownName: String {
    [name, folder, username, email, idNumber].first { !$0.isEmpty } ?? ""
  }
}
