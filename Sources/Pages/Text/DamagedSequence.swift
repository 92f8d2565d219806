/// Characters that look like one character of UTF-8 misread through a legacy encoding.
struct DamagedSequence: Hashable {
  /// Index of the first character in the text's scalars.
  let start: Int
  /// From 2 to 4 characters.
  let length: Int
  /// What they stand for.
  let decoded: Unicode.Scalar
  let line: Int
  /// Whether nobody writes these characters on purpose.
  let isTelling: Bool
  /// Whether they touch an ASCII letter, as the letters of a word do.
  let isInWord: Bool
}
