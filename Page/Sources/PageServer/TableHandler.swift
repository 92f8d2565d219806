import NIOCore
import PageRules

/// Hears what the oral's table says to one page's seat.
final class TableHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let hall: Hall
  private let visitor: Visitor
  private var cutter = LineCutter(limitBytes: 1_048_576)

  init(_ hall: Hall, _ visitor: Visitor) {
    self.hall = hall
    self.visitor = visitor
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard let lines = cutter.cut(unwrapInboundIn(data).readableBytesView) else {
      return context.close(promise: nil)
    }
    hall.hear(lines, visitor, on: context.channel)
  }

  func channelInactive(context: ChannelHandlerContext) { hall.lose(visitor, context.channel) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
