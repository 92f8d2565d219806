/// A file as lines of bytes that keep their ends.
struct ByteLines {
  /// A byte order mark, which stays in front whatever is put below it.
  private let mark: ArraySlice<UInt8>
  let lines: [ArraySlice<UInt8>]
  private let lineEnd: [UInt8]

  init(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    mark = bytes.prefix(bytes.count - body.count)
    var lines: [ArraySlice<UInt8>] = []
    var start = body.startIndex
    for index in body.indices where body[index] == 0x0A {
      lines.append(body[start...index])
      start = index + 1
    }
    if start < body.endIndex { lines.append(body[start...]) }
    self.lines = lines
    lineEnd = lines.first?.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
  }

  /// A line without its end and without blanks around it.
  func text(_ index: Int) -> String {
    let text = String(decoding: lines[index], as: UTF8.self)
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  func isMarker(_ index: Int, _ markers: [String]) -> Bool { markers.contains(text(index)) }

  /// The opening marker, before which only blank lines may stand.
  func firstLine(isMarker markers: [String]) -> Int? {
    lines.indices.first { !text($0).isEmpty }.flatMap { isMarker($0, markers) ? $0 : nil }
  }

  /// The key of a line that begins in the first column.
  func key(of index: Int, separator: Character = ":") -> String? {
    guard let first = lines[index].first, first > 0x20, first != UInt8(ascii: "#") else {
      return nil
    }
    let text = text(index)
    guard let end = text.firstIndex(of: separator) else { return nil }
    return String(text[..<end].filter { !" \"'".contains($0) })
  }

  /// Whether a line still belongs to the value of the key before it.
  func continues(_ index: Int) -> Bool {
    guard let first = lines[index].first else { return true }
    return first <= 0x20 || "}]-".utf8.contains(first)
  }

  /// A section of a plan with its number, as it stands in a line of its own.
  struct PlanEntry {
    let title: String
    let line: Int
    /// Where the digits are, as offsets in the line.
    let digits: Range<Int>
  }

  /// The entry of a line such as `  Contexte: 60   # la mission`; `nil` for any other form.
  func planEntry(_ index: Int) -> PlanEntry? {
    let line = Array(lines[index])
    var end = line.endIndex
    if let comment = line.indices.first(where: { isComment(line, $0) }) { end = comment }
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, (0x30...0x39).contains(line[start - 1]) { start -= 1 }
    var colon = start
    while colon > 0, [0x20, 0x09].contains(line[colon - 1]) { colon -= 1 }
    guard start < end, colon < start, colon > 0, line[colon - 1] == UInt8(ascii: ":") else {
      return nil
    }
    var key = String(decoding: line[..<(colon - 1)], as: UTF8.self).drop { $0 == " " }
    while key.last == " " { key.removeLast() }
    guard let title = unquoted(key) else { return nil }
    return PlanEntry(title: title, line: index, digits: start..<end)
  }

  private func isComment(_ line: [UInt8], _ index: Int) -> Bool {
    line[index] == UInt8(ascii: "#") && index > 0 && line[index - 1] <= 0x20
  }

  /// The title behind a key; `nil` for one that is not written in a way of our own.
  private func unquoted(_ key: Substring) -> String? {
    guard let first = key.first, first == "\"" || first == "'" else { return String(key) }
    let inner = key.dropFirst().dropLast()
    guard key.count >= 2, key.last == first else { return nil }
    guard first == "\"" else { return inner.contains(first) ? nil : String(inner) }
    return unescaped(inner)
  }

  /// A text between double quotes with the escapes that `FichePlanEdit` writes, and no others.
  private func unescaped(_ text: Substring) -> String? {
    var title = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    func append(_ rest: inout Substring.UnicodeScalarView, digits: Int) {
      let number = UInt32(String(rest.prefix(digits)), radix: 16)
      title.append(number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
      rest = rest.dropFirst(digits)
    }
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return nil }
      guard scalar == "\\" else {
        title.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case .some("\""): title.append("\"")
      case .some("\\"): title.append("\\")
      case .some("u"): append(&rest, digits: 4)
      case .some("U"): append(&rest, digits: 8)
      default: return nil
      }
    }
    return String(title)
  }

  func replacingNumbers(_ numbers: [(entry: PlanEntry, seconds: Int)]) -> [UInt8] {
    var bytes = Array(mark)
    for (index, line) in lines.enumerated() {
      guard let (entry, seconds) = numbers.first(where: { $0.entry.line == index }) else {
        bytes += line
        continue
      }
      let line = Array(line)
      bytes += line[..<entry.digits.lowerBound] + Array(String(seconds).utf8)
      bytes += line[entry.digits.upperBound...]
    }
    return bytes
  }

  func replacing(_ range: Range<Int>, with texts: [String]) -> [UInt8] {
    var bytes = Array(mark)
    for line in lines[..<range.lowerBound] { bytes += line }
    for text in texts { bytes += Array(text.utf8) + lineEnd }
    for line in lines[range.upperBound...] { bytes += line }
    return bytes
  }
}
