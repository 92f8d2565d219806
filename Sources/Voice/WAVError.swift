/// Why a WAV file cannot be measured.
package enum WAVError: Error, Hashable, Sendable {
  /// It is not a WAV file, or ends before its sound begins.
  case notWAV
  /// It is one, but not 16-bit, 16 kHz and mono.
  case otherFormat(bitsPerSample: Int, samplesPerSecond: Int, channels: Int)
}
