import NIOCore
import NIOPosix
import PageRules

/// Everybody who is at the page, and the oral that they are told of.
///
/// All of it happens on one event loop.
package final class Hall {
  let limits: PageLimits
  private let loop: any EventLoop
  private var oralPath: String?
  private var record: OralRecord?
  private var visitors: [String: Visitor] = [:]
  private var connectionCount = 0

  package init(_ loop: any EventLoop, _ limits: PageLimits) {
    self.loop = loop
    self.limits = limits
  }

  // MARK: Connections

  /// Whether one more fits.
  func enter() -> Bool {
    connectionCount += 1
    return connectionCount <= limits.connections
  }

  func leave() { connectionCount -= 1 }

  // MARK: The oral

  /// An oral has begun whose table is at that path.
  func begin(_ path: String) {
    oralPath = path
    record = nil
    for visitor in visitors.values {
      visitor.reset()
      guard let stream = visitor.stream else {
        forget(visitor)
        continue
      }
      stream.next = nil
      connect(visitor)
    }
  }

  /// The page ends, and tells everybody.
  package func close() {
    for visitor in visitors.values {
      visitor.reset()
      visitor.stream?.end(EventFrame(name: "closed", data: Array("{}".utf8)))
    }
    visitors = [:]
  }

  private func connect(_ visitor: Visitor) {
    guard let oralPath, visitor.table == nil, !visitor.isConnecting else { return }
    visitor.isConnecting = true
    let bound = NIOLoopBound((self, visitor), eventLoop: loop)
    ClientBootstrap(group: loop)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let (hall, visitor) = bound.value
          try channel.pipeline.syncOperations.addHandler(TableHandler(hall, visitor))
        }
      }
      .connect(unixDomainSocketPath: oralPath)
      .assumeIsolated().whenComplete { result in
        switch result {
        case .success(let channel): self.sitDown(visitor, channel, at: oralPath)
        case .failure: self.missed(visitor, oralPath)
        }
      }
  }

  private func sitDown(_ visitor: Visitor, _ channel: any Channel, at path: String) {
    guard path == oralPath, visitors[visitor.page] === visitor, visitor.isConnecting else {
      return channel.close(promise: nil)
    }
    visitor.isConnecting = false
    visitor.table = channel
    let join = channel.allocator.buffer(string: "{\"join\":\"jury-table/1\"}\n")
    channel.writeAndFlush(join, promise: nil)
  }

  private func missed(_ visitor: Visitor, _ path: String) {
    guard path == oralPath, visitors[visitor.page] === visitor else { return }
    visitor.isConnecting = false
    end(visitor)
  }

  /// The oral is over for that page: what is known of it is told to the end.
  private func end(_ visitor: Visitor) {
    visitor.settleAll(.noOral)
    guard let stream = visitor.stream else { return }
    if stream.next == nil, let record { stream.next = record.start(for: stream.request) }
    stream.owesEnd = true
    pump(visitor)
  }

  /// Takes what the table said.
  func hear(_ lines: [[UInt8]], _ visitor: Visitor, on channel: any Channel) {
    guard visitor.table === channel else { return }
    var hasNews = false
    for line in lines { hasNews = hear(line, visitor) || hasNews }
    if hasNews {
      for visitor in visitors.values { pump(visitor) }
    } else {
      pump(visitor)
    }
  }

  /// Takes a line; returns whether it is new to everybody.
  private func hear(_ line: [UInt8], _ visitor: Visitor) -> Bool {
    switch TableWord(line) {
    case .hello(_, let session):
      if record?.session != session {
        record = OralRecord(session: session)
        for other in visitors.values where other.stream?.next != nil { other.stream?.next = 0 }
      }
      visitor.hello = line
      if let stream = visitor.stream { begin(stream) }
      return false
    case .journal:
      guard visitor.hello != nil else { return false }
      visitor.toldCount += 1
      return record?.take(line, at: visitor.toldCount - 1) ?? false
    case .now(let milliseconds):
      visitor.clock = (milliseconds, .now())
      visitor.stream?.owesClock = true
    case .offered:
      visitor.offered = line
      visitor.stream?.owesOffer = true
    case .taken(let id): visitor.settle(id, nil)
    case .refused(let id, let refusal): visitor.settle(id, refusal)
    case .other: break
    }
    return false
  }

  /// A connection to the oral has ended.
  func lose(_ visitor: Visitor, _ channel: any Channel) {
    guard visitor.table === channel else { return }
    visitor.table = nil
    visitor.toldCount = 0
    end(visitor)
  }

  // MARK: Pages

  /// Gives a page its line; says why not.
  func attach(_ stream: EventStream) -> PageRefusal? {
    let page = stream.request.page
    guard let visitor = visitors[page] ?? newVisitor(page) else { return .full }
    visitor.absence?.cancel()
    visitor.absence = nil
    // The same page in another window has its seat from now on.
    visitor.stream?.end(EventFrame(name: "replaced", data: Array("{}".utf8)))
    visitor.stream = stream
    stream.keepAlive(limits)
    if visitor.hello != nil, visitor.table != nil {
      begin(stream)
      stream.owesClock = visitor.clock != nil
      stream.owesOffer = visitor.offered != nil
      pump(visitor)
    } else if oralPath == nil {
      stream.send(EventFrame(name: "waiting", data: Array("{}".utf8)))
      stream.flush()
    } else {
      connect(visitor)
    }
    return nil
  }

  private func newVisitor(_ page: String) -> Visitor? {
    if visitors.count >= limits.pages {
      // A seat that is only kept gives way to somebody who is there.
      guard let away = visitors.values.first(where: { $0.stream == nil }) else { return nil }
      forget(away)
    }
    let visitor = Visitor(page: page)
    visitors[page] = visitor
    return visitor
  }

  /// A page has gone, perhaps for a moment.
  func detach(_ stream: EventStream) {
    stream.stop()
    guard let visitor = visitors[stream.request.page], visitor.stream === stream else { return }
    visitor.stream = nil
    visitor.absence = loop.assumeIsolated().scheduleTask(in: limits.absence) {
      self.forget(visitor)
    }
  }

  private func forget(_ visitor: Visitor) {
    visitor.absence?.cancel()
    visitor.reset()
    visitors[visitor.page] = nil
  }

  /// Carries a wish to the oral, and what becomes of it back.
  func wish(_ body: [UInt8], of page: String, _ reply: @escaping (PageRefusal?) -> Void) {
    guard let wish = PageWish(body) else { return reply(.unreadable) }
    guard let visitor = visitors[page], let table = visitor.table, visitor.hello != nil else {
      return reply(.noOral)
    }
    if let outcome = visitor.outcome(of: wish.id) { return reply(outcome) }
    guard visitor.waitingCount < limits.wishes else { return reply(.full) }
    guard visitor.wait(for: wish.id, reply) else { return }
    table.writeAndFlush(table.allocator.buffer(bytes: wish.line), promise: nil)
    loop.assumeIsolated().scheduleTask(in: limits.wish) { visitor.settle(wish.id, .noAnswer) }
  }

  // MARK: What is told

  private func begin(_ stream: EventStream) {
    guard let record else { return }
    stream.owesHello = true
    stream.owesEnd = false
    if stream.next == nil { stream.next = record.start(for: stream.request) }
  }

  func writabilityChanged(_ stream: EventStream) {
    stream.writabilityChanged(limits)
    if let visitor = visitors[stream.request.page], visitor.stream === stream { pump(visitor) }
  }

  /// Tells a page as much as it takes now.
  private func pump(_ visitor: Visitor) {
    guard let stream = visitor.stream else { return }
    defer { stream.flush() }
    if stream.owesHello, let hello = visitor.hello, stream.isWritable {
      stream.send(EventFrame(name: "hello", data: hello))
      stream.owesHello = false
    }
    while let record, let next = stream.next, next < record.count, stream.isWritable {
      stream.send(record.frame(at: next))
      stream.next = next + 1
    }
    guard stream.isWritable else { return }
    if stream.owesClock, let clock = visitor.clock {
      let age = (NIODeadline.now() - clock.at).nanoseconds / 1_000_000
      let text = "{\"milliseconds\":\(clock.milliseconds),\"age_milliseconds\":\(age)}"
      stream.send(EventFrame(name: "clock", data: Array(text.utf8)))
      stream.owesClock = false
    }
    if stream.owesOffer, let offered = visitor.offered {
      stream.send(EventFrame(name: "offered", data: offered))
      stream.owesOffer = false
    }
    if stream.owesEnd {
      stream.send(EventFrame(name: "over", data: Array("{}".utf8)))
      stream.owesEnd = false
    }
  }
}
