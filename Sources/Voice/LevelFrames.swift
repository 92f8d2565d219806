#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns bytes of sound, in pieces of any size, into the levels of its frames.
struct LevelFrames {
  private var bands = SpeechBands()
  private var sampleCount = 0
  /// The first byte of a sample whose second has not come.
  private var oddByte: UInt8?

  /// Takes the next bytes; returns the frames that they complete.
  mutating func feed(_ bytes: ArraySlice<UInt8>) -> [FrameLevel] {
    var frames: [FrameLevel] = []
    var index = bytes.startIndex
    if let low = oddByte, index < bytes.endIndex {
      bands.add(Self.sample(low, bytes[index]))
      endFrameIfComplete(&frames)
      oddByte = nil
      index += 1
    }
    while bytes.endIndex - index >= SoundFormat.bytesPerSample {
      // To the end of the frame or of the bytes, on a copy that stays in the registers.
      let count = min(
        SoundFormat.samplesPerFrame - sampleCount,
        (bytes.endIndex - index) / SoundFormat.bytesPerSample)
      var bands = self.bands
      for _ in 0..<count {
        bands.add(Self.sample(bytes[index], bytes[index + 1]))
        index += SoundFormat.bytesPerSample
      }
      self.bands = bands
      sampleCount += count - 1
      endFrameIfComplete(&frames)
    }
    if index < bytes.endIndex { oddByte = bytes[index] }
    return frames
  }

  @inline(__always)
  private static func sample(_ low: UInt8, _ high: UInt8) -> Double {
    Double(Int16(bitPattern: UInt16(low) | UInt16(high) << 8)) / 32768
  }

  /// Counts the sample that was added last.
  private mutating func endFrameIfComplete(_ frames: inout [FrameLevel]) {
    sampleCount += 1
    guard sampleCount == SoundFormat.samplesPerFrame else { return }
    sampleCount = 0
    let energy = bands.takeEnergy()
    frames.append(
      FrameLevel(speech: Self.decibels(energy.speech), vowels: Self.decibels(energy.vowels)))
  }

  private static func decibels(_ energy: Double) -> Float {
    // The addend is the square of a third of the least step: what is silent stays finite.
    Float(10 * log10(energy / Double(SoundFormat.samplesPerFrame) + 1e-10))
  }
}
