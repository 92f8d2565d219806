/// How the program ends (docs/DESIGN.md, "Command line and screens").
package enum ExitStatus {
  package static let done: Int32 = 0
  package static let problemsFound: Int32 = 1
  /// Usage error, or no terminal where one is needed.
  package static let wrongUse: Int32 = 2

  static func signal(_ number: Int32) -> Int32 { 128 + number }
}
