import NIOCore
import PageRules

/// The addresses of this machine that another device may reach it by.
package enum OwnAddresses {
  /// Those of networks around us first, short ones before long ones.
  package static func all() -> [PageAddress] {
    let devices = (try? System.enumerateDevices()) ?? []
    let found = devices.compactMap { $0.address?.ipAddress.flatMap { PageAddress($0) } }
    let reachable = found.filter { $0.reach != .loopback && !$0.host.lowercased().hasPrefix("fe8") }
    return reachable.sorted { rank($0) < rank($1) }
  }

  private static func rank(_ address: PageAddress) -> Int {
    (address.reach == .local ? 0 : 2) + (address.isVersion6 ? 1 : 0)
  }
}
