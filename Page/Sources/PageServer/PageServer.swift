import NIOCore
import NIOHTTP1
import NIOPosix
import PageRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The server of the page: one event loop, one listening socket, nothing kept on a disk.
package final class PageServer: Sendable {
  /// Where it listens.
  package let port: Int
  private let group: MultiThreadedEventLoopGroup
  private let listener: any Channel
  private let hall: NIOLoopBound<Hall>

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - address: where; without a port the usual one, or any that is free.
  ///   - takesUsualPort: whether an address without a port means the usual one where it is free.
  ///   - reception: makes who decides, once the port is known.
  /// - Throws: `PageFailure` where that cannot be.
  package init(
    _ address: PageAddress, limits: PageLimits = PageLimits(), takesUsualPort: Bool = true,
    reception: @escaping @Sendable (UInt16) -> Reception
  ) throws(PageFailure) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    do {
      let (hall, listener) = try loop.submit {
        NIOLoopBound(Hall(loop, limits), eventLoop: loop)
      }.flatMap { hall in
        let bootstrap = Self.bootstrap(group, hall, reception)
        return Self.listen(address, bootstrap, loop, takesUsualPort).map { (hall, $0) }
      }.wait()
      self.hall = hall
      self.listener = listener
      port = listener.localAddress?.port ?? 0
      self.group = group
    } catch {
      try? group.syncShutdownGracefully()
      throw PageFailure(error)
    }
  }

  /// An oral has begun whose table is at that path.
  package func begin(_ path: String) {
    group.next().execute { [hall] in hall.value.begin(path) }
  }

  /// Tells everybody that the page ends, and ends it.
  package func end() {
    let closing = group.next().submit { [hall] in hall.value.close() }
    try? closing.flatMap { [listener] in listener.close() }.wait()
    try? group.syncShutdownGracefully()
  }

  private static func bootstrap(
    _ group: MultiThreadedEventLoopGroup, _ hall: NIOLoopBound<Hall>,
    _ reception: @escaping @Sendable (UInt16) -> Reception
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 16)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(
        .writeBufferWaterMark, value: .init(low: 65_536, high: 262_144)
      )
      .childChannelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 4096))
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let port = UInt16(clamping: channel.localAddress?.port ?? 0)
          try furnish(channel, hall.value, reception(port))
        }
      }
  }

  private static func listen(
    _ address: PageAddress, _ bootstrap: ServerBootstrap, _ loop: any EventLoop,
    _ takesUsualPort: Bool
  ) -> EventLoopFuture<any Channel> {
    func place(_ port: Int) -> Result<SocketAddress, any Error> {
      Result { try SocketAddress(ipAddress: address.host, port: port) }
    }
    let named = address.port.map(Int.init) ?? (takesUsualPort ? Int(PageAddress.usualPort) : 0)
    switch (place(named), place(0)) {
    case (.success(let first), .success(let free)):
      let binding = bootstrap.bind(to: first)
      guard address.port == nil else { return binding }
      return binding.assumeIsolated().flatMapError { error in
        (error as? IOError)?.errnoCode == EADDRINUSE
          ? bootstrap.bind(to: free) : loop.makeFailedFuture(error)
      }.nonisolated()
    case (.failure(let error), _), (_, .failure(let error)): return loop.makeFailedFuture(error)
    }
  }

  /// What reads and answers on a connection.
  package static func furnish(_ channel: any Channel, _ hall: Hall, _ reception: Reception) throws {
    let headGuard = HeadGuard()
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(headGuard)
    try pipeline.configureHTTPServerPipeline(
      withPipeliningAssistance: false, withErrorHandling: true)
    try pipeline.addHandler(VisitHandler(hall, reception, headGuard))
  }
}
