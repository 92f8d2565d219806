import NIOCore
import NIOEmbedded
import PageRules
import PageServer

/// Bytes of a browser, in pieces, to a connection as the server furnishes it.
enum VisitTarget {
  /// The key of the seeds, so that what is behind it is reached as well.
  private static let known = FixedKey.key(0)
  private static let unknown = FixedKey.key(1)

  static func take(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let knowsKey = first & 1 == 0
    let said = answer(to: Array(bytes.dropFirst()), knowsKey ? known : unknown)
    FuzzLoop.require(
      said.isEmpty || said.starts(with: "HTTP/1.1 ".utf8), "an answer that is none of HTTP")
    let text = String(decoding: said, as: UTF8.self)
    FuzzLoop.require(
      knowsKey || !text.contains("text/event-stream"), "events were told without the key")
    FuzzLoop.require(!text.contains("Set-Cookie"), "a cookie")
  }

  private static func answer(to bytes: [UInt8], _ key: PageKey) -> [UInt8] {
    let channel = EmbeddedChannel()
    let hall = Hall(channel.eventLoop, PageLimits())
    guard let address = PageAddress("127.0.0.1") else { return [] }
    let reception = Reception(
      key: key, hosts: AllowedHosts(address: address, port: 8319), language: .fr)
    try? PageServer.furnish(channel, hall, reception)
    channel.pipeline.fireChannelActive()
    var said: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 + Int(rest[rest.startIndex]) * 16)
      rest = rest.dropFirst(piece.count)
      _ = try? channel.writeInbound(ByteBuffer(bytes: piece))
      channel.embeddedEventLoop.run()
      while let sent = try? channel.readOutbound(as: IOData.self) {
        if case .byteBuffer(let buffer) = sent { said += buffer.readableBytesView }
      }
    }
    hall.close()
    _ = try? channel.finish(acceptAlreadyClosed: true)
    return said
  }
}
