/// Where in a file something stands.
///
/// Lines count from 1; a missing line means the file as a whole.
public struct SourceLocation: Hashable, Sendable {
  public var path: String
  public var line: Int?

  public init(path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }
}
