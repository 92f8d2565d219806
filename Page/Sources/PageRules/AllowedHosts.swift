/// By which names the page may be asked for.
///
/// A name that a stranger owns can be made to lead to this machine (DNS rebinding), and a browser would then
/// let the stranger's page talk to ours. So the page answers to literal addresses of its own and to the names
/// of the loopback, by which a tunnel comes.
package struct AllowedHosts: Hashable, Sendable {
  private let address: PageAddress
  private let port: UInt16

  package init(address: PageAddress, port: UInt16) {
    self.address = address
    self.port = port
  }

  /// - Parameter authority: the value of `Host`.
  package func allow(_ authority: String) -> Bool {
    guard authority.utf8.count <= 64 else { return false }
    let lowered = authority.lowercased()
    if Self.isLoopback(lowered) { return true }
    guard let asked = PageAddress(lowered), (asked.port ?? 80) == port else { return false }
    return address.reach == .every || asked.host == address.host
  }

  /// A tunnel may begin at any port.
  private static func isLoopback(_ authority: String) -> Bool {
    if let asked = PageAddress(authority) { return asked.reach == .loopback }
    let pieces = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.first == "localhost", pieces.count <= 2 else { return false }
    return pieces.count == 1 || UInt16(pieces[1]) != nil
  }
}
