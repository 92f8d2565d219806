/// What a teacher named on the command line: which class, and how it is looked at.
package struct ClassChoice: Hashable, Sendable {
  /// The folder of the class, or a list.
  package var path: String
  /// A list that says who belongs to the class.
  package var list: String?
  /// The exam's id; `nil` for the one that was rehearsed most.
  package var examID: String?
  package var isAnonymous = false

  package init(
    path: String, list: String? = nil, examID: String? = nil, isAnonymous: Bool = false
  ) {
    self.path = path
    self.list = list
    self.examID = examID
    self.isAnonymous = isAnonymous
  }
}
