import FileAccess

/// Why a journal cannot be opened, moved or saved.
package enum JournalError: Error, Hashable, Sendable {
  /// The file or its folder gives no access; `.locked` when the session runs elsewhere.
  case file(FileError, path: String)
  /// The journal must not be written to; it stays readable up to the damage.
  case damaged(JournalDamage, path: String)
  /// No journal in the folder goes by that name.
  case unknownID(String)
}
