/// How loud a second of sound was, in five steps.
package enum SoundLevel: Int, Sendable, CaseIterable, Comparable {
  /// Nothing but the noise of a quiet room.
  case quiet = 1
  /// Something is heard, but too low to understand later.
  case faint
  case low
  case good
  /// So loud that samples may be cut off.
  case loud

  /// - Parameter decibels: of full scale, of the loudest tenth of a second.
  init(decibels: Double) {
    // Speech is usually recorded at a mean of −26 dB (ITU-T G.191); its vowels reach some 6 dB more.
    self =
      switch decibels {
      case ..<(-55): .quiet
      case ..<(-42): .faint
      case ..<(-32): .low
      case ..<(-6): .good
      default: .loud
      }
  }

  package static func < (left: SoundLevel, right: SoundLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
