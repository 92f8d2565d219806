/// A form in which findings and coverage are printed; the raw value is the word of the command line.
package enum CheckFormat: String, CaseIterable {
  /// Lines that editors can follow, and tables fitted to the terminal.
  case table
  case json
  case csv
  case md
}
