/// Text put into Markdown so that nothing of it is taken for a mark.
enum MarkdownEscape {
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if marks.contains(byte) { bytes.append(Ascii.backslash) }
      bytes.append(byte)
    }
    return bytes
  }

  private static let marks = Array("\\`*_{}[]<>#~|$!&".utf8)
}
