/// The one form of sound that is recorded and measured: signed 16-bit samples, little-endian, mono.
package enum SoundFormat {
  package static let samplesPerSecond = 16_000
  package static let bytesPerSample = 2
  package static let bytesPerSecond = samplesPerSecond * bytesPerSample

  /// The samples of one frame, the step in which sound is measured.
  static let samplesPerFrame = 160
  static let millisecondsPerFrame = 10
  static let framesPerSecond = 100
}
