import TestSupport

@testable import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sound made of known parts: vowels of a voice, silence, noise by seed, clicks.
struct Signal {
  private(set) var samples: [Double] = []

  var milliseconds: Int { samples.count / 16 }

  mutating func silence(_ milliseconds: Int) {
    samples += [Double](repeating: 0, count: milliseconds * 16)
  }

  /// A voice of 140 Hz whose vowels follow one another, with a dip between two of them.
  mutating func voice(_ milliseconds: Int, syllablesPerSecond: Double = 4, amplitude: Double = 0.2)
  {
    for index in 0..<(milliseconds * 16) {
      let seconds = Double(index) / 16_000
      let swell = 0.5 - 0.5 * cos(2 * Double.pi * syllablesPerSecond * seconds)
      let pitch = 2 * Double.pi * 140 * seconds
      // The overtones that make a vowel: strong around 560 Hz, weaker around 1400.
      let vowel = 0.3 * sin(2 * pitch) + 0.6 * sin(4 * pitch) + 0.2 * sin(10 * pitch)
      samples.append(amplitude * (0.12 + 0.88 * swell) * vowel)
    }
  }

  /// A key: six milliseconds of noise that die away.
  mutating func click(atMilliseconds instant: Int, amplitude: Double = 0.4, seed: UInt64 = 1) {
    var draw = SplitMix64(seed: seed)
    let start = instant * 16
    for index in 0..<96 where start + index < samples.count {
      samples[start + index] +=
        amplitude * exp(-Double(index) / 24) * Double.random(in: -1...1, using: &draw)
    }
  }

  /// White noise over all of it.
  mutating func noise(amplitude: Double, seed: UInt64) {
    var draw = SplitMix64(seed: seed)
    for index in samples.indices {
      samples[index] += amplitude * (Double(draw.next() >> 11) / 0x1p52 - 1)
    }
  }

  /// Noise so many decibels below a voice of the usual amplitude, both from 200 to 3400 Hz.
  mutating func noise(decibelsBelowVoice distance: Double, seed: UInt64) {
    noise(amplitude: 0.17 * pow(10, -distance / 20), seed: seed)
  }

  /// The sum of both; the other one begins at that time.
  func adding(_ other: Signal, atMilliseconds start: Int) -> Signal {
    var sum = self
    for (index, sample) in other.samples.enumerated() where start * 16 + index < samples.count {
      sum.samples[start * 16 + index] += sample
    }
    return sum
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(samples.count * 2)
    for sample in samples {
      let value = UInt16(bitPattern: Int16(max(-1, min(sample, 0.999)) * 32_767))
      bytes.append(UInt8(value & 0xFF))
      bytes.append(UInt8(value >> 8))
    }
    return bytes
  }

  /// A meter that has heard all of it.
  func heard(_ prepare: (inout VoiceMeter) -> Void = { _ in }) -> VoiceMeter {
    var meter = VoiceMeter()
    prepare(&meter)
    let bytes = bytes
    for start in stride(from: 0, to: bytes.count, by: 1600) {
      meter.feed(bytes[start..<min(start + 1600, bytes.count)])
    }
    meter.finish()
    return meter
  }
}
