/// Why a text is not TOML that the program reads, and on which line.
package struct TOMLError: Error, Hashable, Sendable {
  /// The raw value is the wording for a log or a message in English.
  package enum Problem: String, Sendable, CaseIterable {
    case missingKey = "a key is expected"
    case missingEquals = "an equals sign is expected after the key"
    case missingValue = "a value is expected"
    case unknownValue = "a value that is neither text, number, truth value nor date"
    case unclosedString = "a string is not closed"
    case unknownEscape = "an unknown escape in a string"
    case unclosedArray = "an array is not closed"
    case unclosedTable = "a table is not closed"
    case textAfterValue = "something follows the value"
    case keyTakenTwice = "a key is both a value and a table"
    case tooDeep = "more than 64 levels"
  }

  package var problem: Problem
  package var line: Int

  package init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}
