import NIOCore
import NIOHTTP1
import PageRules

/// The line to one page, on which it is told what happens.
///
/// What the journal holds is not queued for it: it has a place in the journal, and gets more whenever it takes
/// more. So a page that does not read costs as much memory as one that does.
final class EventStream {
  let request: EventsRequest
  /// The index of the next line of the journal; `nil` before it is known which oral it is.
  var next: Int?
  var owesHello = false
  var owesClock = false
  var owesOffer = false
  var owesEnd = false
  private let channel: any Channel
  private var slowness: Scheduled<Void>?
  private var ping: Scheduled<Void>?

  init(_ channel: any Channel, _ request: EventsRequest) {
    self.channel = channel
    self.request = request
  }

  var isWritable: Bool { channel.isActive && channel.isWritable }

  func send(_ frame: EventFrame) { write(frame.bytes) }

  func flush() { channel.flush() }

  /// Tells it something last, then lets it go.
  func end(_ frame: EventFrame) {
    send(frame)
    let channel = channel
    channel.writeAndFlush(HTTPServerResponsePart.end(nil))
      .assumeIsolated().whenComplete { _ in channel.close(promise: nil) }
    stop()
  }

  /// Lets it go at once.
  func drop() {
    stop()
    channel.close(promise: nil)
  }

  /// It has gone, or is to be forgotten.
  func stop() {
    slowness?.cancel()
    ping?.cancel()
  }

  /// Its line is full, or takes more again.
  func writabilityChanged(_ limits: PageLimits) {
    slowness?.cancel()
    slowness = nil
    guard !channel.isWritable else { return }
    slowness = channel.eventLoop.assumeIsolated().scheduleTask(in: limits.slowness) { self.drop() }
  }

  /// Makes a line that is dead show it, sooner or later.
  func keepAlive(_ limits: PageLimits) {
    ping = channel.eventLoop.assumeIsolated().scheduleTask(in: limits.ping) {
      if self.isWritable {
        self.write(EventFrame.ping)
        self.flush()
      }
      self.keepAlive(limits)
    }
  }

  private func write(_ bytes: [UInt8]) {
    let buffer = channel.allocator.buffer(bytes: bytes)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
  }
}
