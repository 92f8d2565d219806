import Pages

/// Words for the names of files: nothing but lower-case letters of ASCII and digits.
enum WordFolding {
  static func words(of text: String) -> [String] {
    TextFolding.words(of: text).map { word in
      word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    .filter { !$0.isEmpty }
  }
}
