/// How loud ten milliseconds are, in decibels of full scale; −100 is digital silence.
struct FrameLevel: Hashable, Sendable {
  static let silence: Float = -100

  /// Between 200 and 3400 Hz, where speech is.
  var speech: Float
  /// Between 300 and 1000 Hz, where vowels are.
  var vowels: Float
}
