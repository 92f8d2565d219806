/// An address that a terminal or a browser may be handed: of the web or of mail, in plain ASCII.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// No address that somebody means to follow is longer; terminals refuse longer ones as well.
  private static let longest = 2048
  private static let schemes = ["http://", "https://", "mailto:"]

  /// `nil` for any other scheme, for a place in the page, a file, and for what is not an address.
  ///
  /// Letters beyond ASCII are written as bytes in percent, as RFC 3987 has it. A blank or a control
  /// character stands in no address, so one that holds any is refused rather than repaired.
  package init?(_ written: String) {
    guard written.utf8.count <= Self.longest else { return nil }
    var text = ""
    for byte in written.utf8 {
      switch byte {
      case 0x00...0x20, 0x7F: return nil
      // Signs that no address holds as they are, some of which a shell or a terminal would take up.
      case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x80...0xFF:
        text += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    let scheme = Self.schemes.first { text.lowercased().hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count, text.utf8.count <= Self.longest else {
      return nil
    }
    self.text = text
  }
}
