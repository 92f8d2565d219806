/// A word of a text, ready to be looked up.
struct ScannedWord {
  /// Hash of the folded word, with what belongs to names such as `.NET`, `C++` and `C#`.
  let hash: UInt64
  /// The same without that, or without the plural `s` of capitals (`VLANs`).
  let plainHash: UInt64
  /// Place in the text, in bytes of UTF-8.
  let bytes: Range<Int>
  /// Newlines of the text before the word.
  let lineOffset: Int
  /// Whether only blanks, or a single hyphen, dot, slash or the like, part it from the word before.
  let continues: Bool
}
