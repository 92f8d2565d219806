/// How a text had been damaged before it was repaired.
package enum SourceEncoding: String, Sendable {
  /// UTF-8 that was read as Mac Roman and stored again.
  case macRoman
  /// UTF-8 that was read as Windows-1252 and stored again.
  case windows1252
  /// Bytes that are not UTF-8 at all, taken as Windows-1252.
  case rawWindows1252
  /// Bytes that are not UTF-8 at all, taken as Mac Roman.
  case rawMacRoman
  /// Bytes that are not UTF-8 at all, taken as code page 850, as a command window of Windows writes.
  case rawCodePage850
  /// UTF-16, with a byte order mark or without.
  case utf16
}
