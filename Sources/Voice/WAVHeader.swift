/// The head of a WAV file of ours, which is written over while the recording grows.
///
/// A recording that ends without a last word, such as by a power cut, has a head that tells of less
/// than there is; `WAVLayout` finds all of it. Layout: Microsoft and IBM, "Multimedia Programming
/// Interface and Data Specifications 1.0" (1991).
package enum WAVHeader {
  package static let byteCount = 44

  /// The head for this many bytes of sound; written at the start of the file.
  package static func bytes(soundBytes: Int) -> [UInt8] {
    // A file tells at most 4 GiB, which are 37 hours.
    let sound = UInt32(clamping: min(max(soundBytes, 0), Int(UInt32.max) - byteCount))
    var head = Array("RIFF".utf8)
    head += little(sound + UInt32(byteCount - 8))
    head += Array("WAVEfmt ".utf8)
    head += little(16)
    // Plain samples, one channel.
    head += [1, 0, 1, 0]
    head += little(UInt32(SoundFormat.samplesPerSecond))
    head += little(UInt32(SoundFormat.bytesPerSecond))
    head += [UInt8(SoundFormat.bytesPerSample), 0, 16, 0]
    head += Array("data".utf8)
    head += little(sound)
    return head
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
