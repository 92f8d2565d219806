import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Spreads work over the processors with plain threads; Dispatch would make every start slower.
package enum ParallelMap {
  /// The results for each index from 0, in order; with fewer than 16 of them no thread is worth it.
  package static func map<Result: Sendable>(
    count: Int, threadLimit: Int = processorCount, _ transform: @Sendable (Int) -> Result
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

  /// Runs the body so many times at once, one of them on this thread.
  private static func runThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var blocked = sigset_t()
    var previous = sigset_t()
    sigfillset(&blocked)
    // Signals belong to the thread that owns the terminal; new threads inherit this mask.
    pthread_sigmask(SIG_BLOCK, &blocked, &previous)
    let threads = (1..<count).map { _ in ParallelThread(body) }
    pthread_sigmask(SIG_SETMASK, &previous, nil)
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

/// One thread of the system with a Swift closure to run.
private final class ParallelThread {
  private final class Body {
    let run: () -> Void

    init(_ run: @escaping () -> Void) { self.run = run }
  }

  #if canImport(Glibc)
    private var thread = pthread_t()
  #else
    private var thread: pthread_t?
  #endif
  private var isRunning = false

  init(_ run: @escaping () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    let status = pthread_create(&thread, nil, startThread, body.toOpaque())
    isRunning = status == 0
    if !isRunning {
      // Without another thread the work is still to be done.
      body.release()
      run()
    }
  }

  func join() {
    guard isRunning else { return }
    #if canImport(Glibc)
      pthread_join(thread, nil)
    #else
      if let thread { pthread_join(thread, nil) }
    #endif
  }

  static func run(_ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
  }
}

#if canImport(Glibc)
  private func startThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    ParallelThread.run(argument)
    return nil
  }
#else
  private func startThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    ParallelThread.run(argument)
    return nil
  }
#endif
