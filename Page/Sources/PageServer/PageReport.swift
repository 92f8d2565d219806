import JSONText
import PageRules

/// What the program says of itself on standard output: one line of JSON.
package enum PageReport {
  /// It listens, and whoever has this address may come.
  package static func ready(
    _ address: PageAddress, port: Int, key: PageKey, own: [PageAddress]
  ) -> String {
    // An address that means all of them leads nowhere.
    let shown =
      address.reach == .every ? own.first { $0.isVersion6 == address.isVersion6 } : address
    let host = shown?.urlHost ?? (address.isVersion6 ? "[::1]" : "127.0.0.1")
    return line([
      JSONMember("page", "ready"),
      JSONMember("url", .string("http://\(host):\(port)/#k=\(key.text)")),
      JSONMember("port", .integer(port)), JSONMember("reach", .string(address.reach.rawValue)),
      JSONMember("addresses", .array(own.prefix(8).map { .string($0.host) })),
    ])
  }

  /// It does not.
  package static func failed(_ cause: String, own: [PageAddress]) -> String {
    line([
      JSONMember("page", "failed"), JSONMember("cause", .string(cause)),
      JSONMember("addresses", .array(own.prefix(8).map { .string($0.host) })),
    ])
  }

  private static func line(_ members: [JSONMember]) -> String {
    var writer = JSONWriter()
    writer.value(.object(members))
    return writer.text
  }
}
