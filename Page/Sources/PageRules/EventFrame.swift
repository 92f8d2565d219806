/// An event as a server sends it (WHATWG HTML, server-sent events).
package struct EventFrame: Hashable, Sendable {
  /// The number in the journal, from which a page that was cut off goes on.
  package var id: Int?
  /// `nil` for an event of the journal.
  package var name: String?
  package var data: [UInt8]

  package init(id: Int? = nil, name: String? = nil, data: [UInt8]) {
    self.id = id
    self.name = name
    self.data = data
  }

  /// Something that means nothing, so that a dead line is noticed.
  package static let ping = Array(": still here\n\n".utf8)

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(data.count + 48)
    if let id { bytes += "id: \(id)\n".utf8 }
    if let name { bytes += "event: \(name)\n".utf8 }
    bytes += "data: ".utf8
    // Whatever a line of a socket holds, it never begins a field of its own.
    let isOneLine = !data.contains(0x0A) && !data.contains(0x0D)
    bytes += isOneLine ? data : data.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    bytes += [0x0A, 0x0A]
    return bytes
  }
}
