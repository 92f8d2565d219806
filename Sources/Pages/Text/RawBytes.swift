import ExamModel

/// Bytes that are not UTF-8, or not wholly.
enum RawBytes {
  /// Takes as Windows-1252 what is not UTF-8, or as Mac Roman or code page 850 where that gives more
  /// French.
  ///
  /// A file with more stray bytes than valid sequences was never UTF-8, so that its few valid
  /// sequences are chance; otherwise the valid ones are kept and only the stray bytes are taken.
  static func decode(_ bytes: [UInt8]) -> RepairedText {
    let census = census(bytes)
    let keepsValid = census.valid >= census.stray.count
    // What is kept as UTF-8 says nothing about the rest.
    let doubtful = keepsValid ? census.stray : bytes
    var text = String.UnicodeScalarView()
    let table = FrenchBytes.likeliest(for: doubtful, inFileOf: bytes)
    var counts = LineCounter(encoding: rawEncoding(of: table))
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
        counts.pass(byte, next: index + 1 < bytes.count ? bytes[index + 1] : nil)
        index += 1
      } else if keepsValid, let sequence = UTF8Sequence(bytes[index...].prefix(4)) {
        text.append(sequence.scalar)
        index += sequence.length
      } else {
        text.append(table.scalar(of: byte))
        counts.count()
        index += 1
      }
    }
    return RepairedText(text: String(text), repairs: counts.repairs)
  }

  private static func rawEncoding(of table: LegacyTable) -> SourceEncoding {
    switch table.encoding {
    case .macRoman, .rawMacRoman: .rawMacRoman
    case .rawCodePage850: .rawCodePage850
    case .windows1252, .rawWindows1252, .utf16: .rawWindows1252
    }
  }

  private static func census(_ bytes: [UInt8]) -> (valid: Int, stray: [UInt8]) {
    var valid = 0
    var stray: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let sequence = UTF8Sequence(bytes[index...].prefix(4)) {
        valid += 1
        index += sequence.length
      } else {
        stray.append(bytes[index])
        index += 1
      }
    }
    return (valid, stray)
  }
}

/// Counts repairs line by line.
private struct LineCounter {
  let encoding: SourceEncoding
  private(set) var repairs: [TextRepair] = []
  private var line = 1

  init(encoding: SourceEncoding) { self.encoding = encoding }

  mutating func pass(_ byte: UInt8, next: UInt8?) {
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) { line += 1 }
  }

  mutating func count() {
    if let last = repairs.last, last.line == line {
      repairs[repairs.count - 1].count += 1
    } else {
      repairs.append(TextRepair(encoding: encoding, line: line, count: 1))
    }
  }
}
