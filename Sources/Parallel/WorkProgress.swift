import Synchronization

/// How far some work has come, and whether anybody still wants it; shared between threads.
package final class WorkProgress: Sendable {
  private let done = Atomic<Int>(0)
  private let total = Atomic<Int>(0)
  private let isUnwanted = Atomic<Bool>(false)

  package init() {}

  /// So many things done of so many; both 0 before anything could be counted.
  package var counts: (done: Int, total: Int) {
    (done.load(ordering: .relaxed), total.load(ordering: .relaxed))
  }

  /// Begins to count anew.
  package func begin(_ count: Int) {
    done.store(0, ordering: .relaxed)
    total.store(count, ordering: .relaxed)
  }

  /// One more is done.
  package func step() { done.add(1, ordering: .relaxed) }

  /// Tells the work that nobody waits for it any more; it ends early, with whatever it has.
  package func giveUp() { isUnwanted.store(true, ordering: .relaxed) }

  package var isGivenUp: Bool { isUnwanted.load(ordering: .relaxed) }
}
