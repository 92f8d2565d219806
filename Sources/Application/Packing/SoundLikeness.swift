import Voice

/// Whether unpacked sound is the same as what was recorded, as far as its length and its loudness tell.
///
/// A packer that ends well and leaves something else must not cost anybody the recording.
struct SoundLikeness {
  /// The mean energy of each second, of both.
  private var recorded = SecondEnergies()
  private var unpacked = SecondEnergies()

  /// An encoder works in frames of 20 ms.
  private static let toleranceBytes = SoundFormat.bytesPerSecond / 40
  /// A second is as loud within a factor of four of its energy, 6 dB.
  private static let energyFactor = 4.0
  /// Below this mean square (some −56 dB) nobody speaks, and a packer may leave out what is there.
  private static let quietEnergy = 2500.0

  mutating func addRecorded(_ bytes: [UInt8]) { recorded.add(bytes) }
  mutating func addUnpacked(_ bytes: [UInt8]) { unpacked.add(bytes) }

  /// Whether the two are alike, once all of both was added.
  var isAlike: Bool {
    guard abs(recorded.byteCount - unpacked.byteCount) <= Self.toleranceBytes else { return false }
    let loud = zip(recorded.energies, unpacked.energies).filter { $0.0 > Self.quietEnergy }
    let unlike = loud.filter {
      $0.1 * Self.energyFactor < $0.0 || $0.1 > $0.0 * Self.energyFactor
    }
    // Where a word begins at the edge of a second, a frame more or less changes much.
    return unlike.count * 20 <= loud.count
  }
}

/// The mean energy of each full second.
private struct SecondEnergies {
  private(set) var energies: [Double] = []
  private(set) var byteCount = 0
  private var sum = 0.0
  private var oddByte: UInt8?

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      byteCount += 1
      guard let low = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let sample = Double(Int16(bitPattern: UInt16(low) | UInt16(byte) << 8))
      sum += sample * sample
      guard byteCount.isMultiple(of: SoundFormat.bytesPerSecond) else { continue }
      energies.append(sum / Double(SoundFormat.samplesPerSecond))
      sum = 0
    }
  }
}
