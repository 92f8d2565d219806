import NIOCore
import PageRules

/// A page with its seat at the table: one connection to the oral, and at most one line to the page.
final class Visitor {
  let page: String
  var stream: EventStream?
  /// The connection to the oral; `nil` where there is none.
  var table: (any Channel)?
  var isConnecting = false
  /// How many lines of the journal it was told.
  var toldCount = 0
  /// The last of each, as they came.
  var hello: [UInt8]?
  var offered: [UInt8]?
  var clock: (milliseconds: Int, at: NIODeadline)?
  /// When its seat is given up, while the page is away.
  var absence: Scheduled<Void>?
  private var waiting: [String: [(PageRefusal?) -> Void]] = [:]
  private var settled: [(id: String, refusal: PageRefusal?)] = []

  private static let rememberedCount = 64

  init(page: String) { self.page = page }

  /// Forgets the oral, so that another can begin.
  func reset() {
    table?.close(promise: nil)
    table = nil
    isConnecting = false
    toldCount = 0
    hello = nil
    offered = nil
    clock = nil
    settleAll(.noOral)
    settled = []
  }

  // MARK: Wishes

  var waitingCount: Int { waiting.count }

  /// What became of a wish that came before; `nil` for one that is new.
  func outcome(of id: String) -> PageRefusal?? {
    settled.first { $0.id == id }.map(\.refusal)
  }

  /// Waits for what becomes of a wish; returns whether it is to be sent.
  func wait(for id: String, _ reply: @escaping (PageRefusal?) -> Void) -> Bool {
    waiting[id, default: []].append(reply)
    return waiting[id]?.count == 1
  }

  /// Passes on what became of a wish.
  func settle(_ id: String, _ refusal: PageRefusal?) {
    guard let replies = waiting.removeValue(forKey: id) else { return }
    // Whether one that was not answered is carried out is not known, so it may be asked for again.
    if refusal != .noAnswer, refusal != .noOral {
      settled.append((id, refusal))
      if settled.count > Self.rememberedCount { settled.removeFirst() }
    }
    for reply in replies { reply(refusal) }
  }

  func settleAll(_ refusal: PageRefusal) {
    for id in waiting.keys.sorted() { settle(id, refusal) }
  }
}
