#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How work grows with its input, told by the processor time of the thread that does it.
struct Growth: CustomStringConvertible {
  /// The smaller size; the other is eight times as large, three doublings away.
  let size: Int
  let milliseconds: Double
  let eightfoldMilliseconds: Double

  /// What is linear takes eight times as long, what is quadratic sixty-four times.
  static let bearableRatio = 20.0
  /// Less than this is no time that one could compare.
  private static let leastMilliseconds = 20.0

  var ratio: Double { eightfoldMilliseconds / max(0.2, milliseconds) }

  var isBearable: Bool {
    eightfoldMilliseconds < Self.leastMilliseconds || ratio < Self.bearableRatio
  }

  var description: String {
    "\(size): \(milliseconds) ms, \(8 * size): \(eightfoldMilliseconds) ms, ratio \(ratio)"
  }

  /// Measures at sizes that stand out from noise, the largest at most `limit`.
  ///
  /// - Parameter prepare: makes the input, which is not counted.
  init<Input>(from size: Int, limit: Int, _ prepare: (Int) -> Input, _ work: (Input) -> Void) {
    // What is made once, such as tables, is made before.
    work(prepare(size / 2))
    var size = size
    while true {
      let small = Self.milliseconds(prepare(size), work)
      let large = Self.milliseconds(prepare(8 * size), work)
      let isClear = large >= Self.leastMilliseconds && small >= 1
      if isClear || 16 * size > limit {
        self.size = size
        milliseconds = small
        eightfoldMilliseconds = large
        return
      }
      size *= 2
    }
  }

  private static func milliseconds<Input>(_ input: Input, _ work: (Input) -> Void) -> Double {
    let start = threadNanoseconds()
    work(input)
    return Double(threadNanoseconds() - start) / 1_000_000
  }

  /// What other threads and other programs do meanwhile does not count.
  private static func threadNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
