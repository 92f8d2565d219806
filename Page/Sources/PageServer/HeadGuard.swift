import NIOCore

/// Lets no head grow without end: what has come without one is counted before anything reads it.
final class HeadGuard: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// Whether a head is what comes next.
  var awaitsHead = true {
    didSet { byteCount = 0 }
  }
  private var byteCount = 0

  /// A head of the length that is allowed, and a body with it in one piece.
  private static let limitBytes = 16_384

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if awaitsHead {
      byteCount += unwrapInboundIn(data).readableBytes
      guard byteCount <= Self.limitBytes else { return context.close(promise: nil) }
    }
    context.fireChannelRead(data)
  }
}
