/// Cuts what comes from a socket into lines, within bounds.
package struct LineCutter: Sendable {
  private var line: [UInt8] = []
  private let limitBytes: Int

  package init(limitBytes: Int) { self.limitBytes = limitBytes }

  /// The lines that are whole now, without line feeds; `nil` once one is longer than any that is meant.
  package mutating func cut(_ bytes: some Collection<UInt8>) -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var rest = Array(bytes)[...]
    while let end = rest.firstIndex(of: 0x0A) {
      line += rest[..<end]
      rest = rest[(end + 1)...]
      guard line.count <= limitBytes else { return nil }
      if !line.isEmpty { lines.append(line) }
      line = []
    }
    line += rest
    return line.count <= limitBytes ? lines : nil
  }
}
