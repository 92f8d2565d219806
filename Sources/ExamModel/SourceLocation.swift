/// Where in a file something stands.
///
/// Lines count from 1; a missing line means the file as a whole.
package struct SourceLocation: Hashable, Sendable {
  package var path: String
  package var line: Int?

  package init(path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }
}
