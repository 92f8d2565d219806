import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Spreads work over the processors with plain threads; Dispatch would make every start slower.
package enum ParallelMap {
  /// The results for each index from 0, in order; with fewer than 16 of them no thread is worth it.
  ///
  /// - Parameter progress: told of each that is done.
  package static func map<Result: Sendable>(
    count: Int, threadLimit: Int = processorCount, progress: WorkProgress? = nil,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    guard let progress else { return map(count, threadLimit, transform) }
    progress.begin(count)
    return map(count, threadLimit) { index in
      defer { progress.step() }
      return transform(index)
    }
  }

  private static func map<Result: Sendable>(
    _ count: Int, _ threadLimit: Int, _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let threadCount = min(threadLimit, count / 8)
    guard threadCount > 1 else { return (0..<count).map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { results, initializedCount in
      // Each thread writes the elements of the indices that it took only.
      nonisolated(unsafe) let slots = results
      let work = WorkCounter(end: count)
      withoutActuallyEscaping(transform) { transform in
        runThreads(threadCount) {
          while let indices = work.take() {
            for index in indices { slots.initializeElement(at: index, to: transform(index)) }
          }
        }
      }
      initializedCount = count
    }
  }

  /// At most 8: more threads than that wait for the disk and for memory.
  package static var processorCount: Int { max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Runs the body this many times at once, one of them on this thread.
  private static func runThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let threads = (1..<count).map { _ in SystemThread(body) }
    body()
    for thread in threads { thread.join() }
  }
}

/// Hands out indices a few at a time, so that a thread that gets less of a processor does less.
private final class WorkCounter: Sendable {
  private static let step = 4
  private let next = Atomic<Int>(0)
  private let end: Int

  init(end: Int) { self.end = end }

  func take() -> Range<Int>? {
    let start = next.add(Self.step, ordering: .relaxed).oldValue
    return start < end ? start..<min(start + Self.step, end) : nil
  }
}
