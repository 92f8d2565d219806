/// What a heading names one after the other: "Tests et documentation", "Bilan / difficultés".
enum HeadingParts {
  /// The stretches between what joins them, in order; one for a heading that names one thing.
  static func ranges(of heading: String) -> [Range<String.Index>] {
    let bytes = heading.utf8
    var ranges: [Range<String.Index>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let length = joiningLength(bytes[index...])
      if length == 0 {
        bytes.formIndex(after: &index)
      } else {
        ranges.append(start..<index)
        start = bytes.index(index, offsetBy: length)
        index = start
      }
    }
    return ranges + [start..<bytes.endIndex]
  }

  /// The bytes of what joins two things at the beginning of a text; 0 where nothing does.
  private static func joiningLength(_ bytes: Substring.UTF8View) -> Int {
    switch bytes.first {
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: ":"):
      1
    case UInt8(ascii: " "): joiningWords.first { bytes.starts(with: $0) }?.count ?? 0
    default: 0
    }
  }

  private static let joiningWords = [Array(" et ".utf8), Array(" puis ".utf8)]
}
