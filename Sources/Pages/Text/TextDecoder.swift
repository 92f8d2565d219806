import ExamModel

/// Turns a file's bytes into the text that its author meant.
package enum TextDecoder {
  /// Decodes bytes and repairs what was damaged on the way to the disk.
  ///
  /// A byte order mark is dropped, UTF-16 is recognised by its mark or its zeros, bytes that are
  /// not UTF-8 are taken as Windows-1252 or Mac Roman, and text that was misread through a legacy encoding is put right by
  /// `MojibakeRepair`. Line ends stay as they are. Undamaged UTF-8 comes out unchanged.
  package static func decode(_ bytes: [UInt8]) throws(TextError) -> RepairedText {
    let survey = bytes.withUnsafeBufferPointer { ByteSurvey($0) }
    if !survey.holdsZero, !survey.holdsNeighbours,
      let text = String(validating: bytes, as: UTF8.self)
    {
      return RepairedText(text: withoutByteOrderMark(text))
    }
    var decoded: RepairedText
    if let wide = UTF16Text.decode(bytes) {
      if wide.text.utf8.contains(0) { throw .binary }
      decoded = wide
    } else if survey.holdsZero {
      throw .binary
    } else if let text = String(validating: bytes, as: UTF8.self) {
      decoded = RepairedText(text: text)
    } else {
      decoded = RawBytes.decode(bytes)
    }
    // Before the repair, since the mark would pass for a character that was not damaged; and after
    // it, since the mark may have been damaged with the rest.
    let repaired = MojibakeRepair.repair(withoutByteOrderMark(decoded.text))
    decoded.text = withoutByteOrderMark(repaired.text)
    decoded.repairs = TextRepair.merged(decoded.repairs + repaired.repairs)
    return decoded
  }

  private static func withoutByteOrderMark(_ text: String) -> String {
    guard text.utf8.first == 0xEF, text.unicodeScalars.first == "\u{FEFF}" else { return text }
    return String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }
}

extension TextRepair {
  /// Adds up the repairs of the same encoding and line, and sorts by line.
  static func merged(_ repairs: [TextRepair]) -> [TextRepair] {
    var merged: [TextRepair] = []
    let sorted = repairs.sorted {
      ($0.line, $0.encoding.rawValue) < ($1.line, $1.encoding.rawValue)
    }
    for repair in sorted {
      if let last = merged.last, last.line == repair.line, last.encoding == repair.encoding {
        merged[merged.count - 1].count += repair.count
      } else {
        merged.append(repair)
      }
    }
    return merged
  }
}
