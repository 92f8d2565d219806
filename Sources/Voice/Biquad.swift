#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A filter of the second order that lets pass what is above or below a frequency.
///
/// The coefficients are those of Robert Bristow-Johnson's "Audio EQ Cookbook" at Q = 0.707.
struct Biquad {
  enum Kind { case highPass, lowPass }

  private let gain, middle, a1, a2: Double
  private var x1 = 0.0
  private var x2 = 0.0
  private var y1 = 0.0
  private var y2 = 0.0

  init(_ kind: Kind, hertz: Double) {
    let angle = 2 * Double.pi * hertz / Double(SoundFormat.samplesPerSecond)
    let cosine = cos(angle)
    let alpha = sin(angle) / (2 * 0.707)
    let scale = 1 / (1 + alpha)
    let edge =
      switch kind {
      case .highPass: (1 + cosine) / 2
      case .lowPass: (1 - cosine) / 2
      }
    gain = edge * scale
    middle = kind == .highPass ? -2 : 2
    a1 = -2 * cosine * scale
    a2 = (1 - alpha) * scale
  }

  @inline(__always)
  mutating func next(_ x: Double) -> Double {
    // What came out last enters last, so that the processor waits for nothing else.
    let y = gain * (x + middle * x1 + x2) - a2 * y2 - a1 * y1
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  }

  /// Forgets what is far below the least step of a sample.
  ///
  /// In digital silence it would go on as denormal numbers, which cost processors a hundred times as much.
  mutating func settle() {
    let largest = max(abs(x1), abs(x2), abs(y1), abs(y2))
    if largest < 1e-12 {
      x1 = 0
      x2 = 0
      y1 = 0
      y2 = 0
    }
  }
}
