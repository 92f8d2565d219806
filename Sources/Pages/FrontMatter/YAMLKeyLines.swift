/// Lines of YAML that cannot be read as a whole, divided by the keys that they seem to set.
struct YAMLKeyLines {
  /// The lines of each top-level key together, blank ones too.
  private(set) var chunks: [[TextLine]] = []
  /// Runs of lines that say something and belong to no key.
  private(set) var others: [ClosedRange<Int>] = []
  /// The blanks before the key that is open; `nil` before the first one.
  private var margin: Int?

  /// A key that stands no further from the margin than the one before opens a chunk of its own.
  mutating func take(_ line: TextLine) {
    let indent = line.content.utf8.prefix { $0 == Ascii.space }.count
    let bare = line.content.dropFirst(indent)
    let isInner = margin.map { indent > $0 } ?? false
    if !isInner, FrontMatterKeyLine.isKey(bare) || FrontMatterKeyLine.gluedKey(bare) != nil {
      chunks.append([line])
      margin = indent
    } else if let margin,
      LenientYAML.isBlank(line) || isInner || line.content.first == "\t"
        || indent == margin && FrontMatterKeyLine.continues(bare)
    {
      chunks[chunks.count - 1].append(line)
    } else {
      leaveOut(line)
    }
  }

  private mutating func leaveOut(_ line: TextLine) {
    let bare = Blank.trimmed(line.content)
    guard !bare.isEmpty, !bare.hasPrefix("#") else { return }
    if let last = others.last, last.upperBound == line.number - 1 {
      others[others.count - 1] = last.lowerBound...line.number
    } else {
      others.append(line.number...line.number)
    }
  }
}
