/// Why a take ended.
package enum RecordingCause: String, Hashable, Sendable, CaseIterable {
  /// The person wanted it.
  case asked
  /// The sound server put something else in the place of the microphone: it was unplugged.
  case moved
  /// There is no microphone: what would be recorded is the loudspeaker.
  case refused
  /// The recorder ended by itself, or delivered nothing at all.
  case lost
  /// The disk is full.
  case full
  /// It delivered more than a microphone hears.
  case flooded
}
