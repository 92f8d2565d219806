import NIOCore
import NIOHTTP1
import PageRules

/// One connection of a browser: a request, its answer, and the next.
final class VisitHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let hall: Hall
  private let reception: Reception
  private let headGuard: HeadGuard
  private var stage = Stage.head
  private var isKeptAlive = false
  /// What the path that was asked for takes.
  private var allowed = "GET"
  private var deadline: Scheduled<Void>?

  private enum Stage {
    case head
    case body(PageVerdict, [UInt8])
    /// An answer is on its way; whoever speaks now does not wait for it.
    case answering
    case telling(EventStream)
    case over
  }

  init(_ hall: Hall, _ reception: Reception, _ headGuard: HeadGuard) {
    self.hall = hall
    self.reception = reception
    self.headGuard = headGuard
  }

  func channelActive(context: ChannelHandlerContext) {
    guard hall.enter() else { return context.close(promise: nil) }
    awaitRequest(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    hall.leave()
    if case .telling(let stream) = stage { hall.detach(stream) }
    stage = .over
    context.fireChannelInactive()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if case .telling(let stream) = stage { hall.writabilityChanged(stream) }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch (unwrapInboundIn(data), stage) {
    case (.head(let head), .head): take(head, context)
    case (.body(let piece), .body(let verdict, let body)):
      guard body.count + piece.readableBytes <= Reception.bodyLimitBytes else {
        isKeptAlive = false
        return refuse(.bodyTooLong, context)
      }
      stage = .body(verdict, body + piece.readableBytesView)
    case (.end, .body(let verdict, let body)): carryOut(verdict, body, context)
    case (.body, .over), (.end, .over): break
    case (.head, _), (.body, _), (.end, _): context.close(promise: nil)
    }
  }

  /// Whoever takes too long is not waited for.
  private func awaitRequest(_ context: ChannelHandlerContext) {
    stage = .head
    headGuard.awaitsHead = true
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: hall.limits.request) {
      context.close(promise: nil)
    }
  }

  private func take(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    headGuard.awaitsHead = false
    isKeptAlive = head.isKeepAlive
    let request = PageRequest(
      method: head.method.rawValue, target: head.uri,
      headers: head.headers.map { PageRequest.Header($0.name, $0.value) })
    allowed = request.path == "/wish" ? "POST" : "GET"
    let verdict = reception.verdict(on: request)
    if case .refused = verdict { isKeptAlive = false }
    stage = .body(verdict, [])
  }

  private func carryOut(
    _ verdict: PageVerdict, _ body: [UInt8], _ context: ChannelHandlerContext
  ) {
    deadline?.cancel()
    stage = .answering
    switch verdict {
    case .file(let file, let language):
      answer(.ok, file.mediaType, file.bytes(in: language), context)
    case .refused(let refusal): refuse(refusal, context)
    case .wish(let page):
      hall.wish(body, of: page) { refusal in
        guard case .answering = self.stage else { return }
        if let refusal { return self.refuse(refusal, context) }
        self.answer(.ok, Self.json, Array("{\"taken\":true}".utf8), context)
      }
    case .events(let request): tell(request, context)
    }
  }

  // MARK: Answers

  private static let json = "application/json; charset=utf-8"

  private func refuse(_ refusal: PageRefusal, _ context: ChannelHandlerContext) {
    answer(
      HTTPResponseStatus(statusCode: refusal.status), Self.json,
      Array("{\"refused\":\"\(refusal.rawValue)\"}".utf8), context)
  }

  private func answer(
    _ status: HTTPResponseStatus, _ mediaType: String, _ body: [UInt8],
    _ context: ChannelHandlerContext
  ) {
    deadline?.cancel()
    var headers = Self.headers(mediaType)
    headers.add(name: "Content-Length", value: String(body.count))
    if !isKeptAlive { headers.add(name: "Connection", value: "close") }
    if status == .methodNotAllowed { headers.add(name: "Allow", value: allowed) }
    if status == .serviceUnavailable { headers.add(name: "Retry-After", value: "5") }
    stage = isKeptAlive ? .answering : .over
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(
      wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: body)))),
      promise: nil)
    let isKept = isKeptAlive
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { result in
      guard isKept, case .success = result else { return context.close(promise: nil) }
      if case .answering = self.stage { self.awaitRequest(context) }
    }
  }

  private func tell(_ request: EventsRequest, _ context: ChannelHandlerContext) {
    let stream = EventStream(context.channel, request)
    let head = HTTPResponseHead(
      version: .http1_1, status: .ok, headers: Self.headers("text/event-stream; charset=utf-8"))
    // The head is first on the line, whatever is told at once.
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    stage = .telling(stream)
    if let refusal = hall.attach(stream) {
      stream.end(EventFrame(name: refusal.rawValue, data: Array("{}".utf8)))
    }
    context.flush()
  }

  /// What every answer says: nothing is kept, nothing comes from elsewhere, nobody learns where from.
  private static func headers(_ mediaType: String) -> HTTPHeaders {
    [
      "Content-Type": mediaType,
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "no-store",
    ]
  }
}
