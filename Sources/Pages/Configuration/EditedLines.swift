/// The lines of a configuration while one of them is changed; each keeps its own end.
struct EditedLines {
  private var lines: [Line] = []
  /// How the file ends its lines.
  private let end: String

  private struct Line {
    var content: String
    var end: String
  }

  /// By bytes: to Swift the two characters that end a line of Windows are one, and no line feed.
  init(_ text: String) {
    var content: [UInt8] = []
    var previous: UInt8?
    for byte in text.utf8 {
      if byte == Ascii.newline, previous == Ascii.carriageReturn {
        lines[lines.count - 1].end = "\r\n"
      } else if byte == Ascii.newline || byte == Ascii.carriageReturn {
        let end = byte == Ascii.newline ? "\n" : "\r"
        lines.append(Line(content: String(decoding: content, as: UTF8.self), end: end))
        content.removeAll(keepingCapacity: true)
      } else {
        content.append(byte)
      }
      previous = byte
    }
    end = lines.first?.end ?? "\n"
    if !content.isEmpty {
      lines.append(Line(content: String(decoding: content, as: UTF8.self), end: end))
    }
  }

  var text: String {
    var text = ""
    for line in lines {
      text += line.content
      text += line.end
    }
    return text
  }

  mutating func append(_ line: String) { lines.append(Line(content: line, end: end)) }

  /// Puts a line that sets a key, written without a margin, where it belongs.
  mutating func set(_ key: Configuration.Key, to line: String) {
    let margin = ConfigurationEdit.margin(of: lines.map(\.content))
    let line = margin + line
    // Of a key that is there twice the last one counts.
    let own = lines.lastIndex { ConfigurationEdit.isSetting(key, $0.content, margin: margin) }
    if let own {
      let remark = ConfigurationEdit.remark(of: lines[own].content)
      // A mark before the first key stays.
      let mark = lines[own].content.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
      lines[own].content = mark + (remark.isEmpty ? line : "\(line)  \(remark)")
      let rest = lines[(own + 1)...]
      let after = rest.firstIndex {
        !ConfigurationEdit.belongsToValue($0.content, margin: margin)
      }
      lines.removeSubrange(own + 1..<(after ?? lines.endIndex))
    } else if let index = lines.firstIndex(where: {
      ConfigurationEdit.isSettingCommentedOut(key, $0.content)
    }) {
      lines.insert(Line(content: line, end: end), at: index + 1)
    } else {
      append(line)
    }
  }
}
