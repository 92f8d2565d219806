import CProcess
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads for tests that wait for another program most of the time.
///
/// Swift runs tasks on as many threads as there are processors, and a test that waits for a child holds
/// one of them without using it. On threads of their own such tests wait beside those that compute.
final class WaitingThreads: TaskExecutor {
  /// More of them would have the programs under test wait for one another.
  static let shared = WaitingThreads(count: 6)

  private let jobs = Mutex<[UnownedJob]>([])
  /// Holds a byte for each job that no thread has taken yet.
  private let pipeEnds: (reading: Int32, writing: Int32)

  private init(count: Int) {
    var ends: [Int32] = [-1, -1]
    guard cp_pipe(&ends) == 0 else { fatalError("no pipe for the threads of tests") }
    pipeEnds = (ends[0], ends[1])
    for _ in 0..<count { _ = TestThread { self.work() } }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    var byte: UInt8 = 1
    while write(pipeEnds.writing, &byte, 1) < 0, errno == EINTR {}
  }

  /// Runs jobs as they come, for as long as the tests run.
  private func work() {
    let executor = asUnownedTaskExecutor()
    while true {
      var byte: UInt8 = 0
      guard read(pipeEnds.reading, &byte, 1) == 1 else { continue }
      // The newest first: what goes on goes on before anything else begins. A suite whose tests run one
      // after the other would wait behind all others before each of them.
      jobs.withLock { $0.removeLast() }.runSynchronously(on: executor)
    }
  }
}
