import JSONText

/// A wish as a page sent it, on its way to the oral.
package struct PageWish: Hashable, Sendable {
  /// By which the reply is recognised, and a wish that comes twice is carried out once.
  package let id: String
  /// As the table of the oral takes it, line feed included.
  package let line: [UInt8]

  /// Reads the body of a request; `nil` where it is no wish.
  ///
  /// What it wishes for is the oral's to judge; here it only has to be one object with a name.
  package init?(_ body: [UInt8]) {
    guard body.count <= Reception.bodyLimitBytes, let value = try? JSONValue(parsing: body),
      case .object(let members) = value, value["wish"]?.text != nil, value["seq"]?.integer != nil,
      let id = value["id"]?.text, (1...64).contains(id.utf8.count),
      id.utf8.allSatisfy(Reception.isWordByte),
      // What a member is called decides elsewhere who is spoken to.
      !members.contains(where: { $0.name == "join" || $0.name == "table" })
    else { return nil }
    self.id = id
    var writer = JSONWriter()
    writer.value(value)
    line = writer.bytes + [0x0A]
    // Escapes make a text up to six times as long, and the oral parts with whoever writes longer lines.
    guard line.count <= Self.lineLimitBytes else { return nil }
  }

  /// The longest line that an oral takes, as `WishLine` of the program has it.
  private static let lineLimitBytes = 16_384
}
