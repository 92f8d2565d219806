/// What of a session's sound can be heard in its replay.
package enum ReplaySound: Hashable, Sendable {
  /// No sound was recorded.
  case none
  /// The voice was measured, and no sound kept.
  case measured
  /// It is heard as the replay plays.
  case heard
  /// It is being unpacked.
  case unpacking
  /// The replay is faster than a voice can be understood.
  case tooFast
  /// The session's own clock was faster, and the replay is not fast enough for it.
  case tooSlow
  /// At any speed but real time it takes `sox`, which is not there.
  case needsTempo
  /// Nothing on this machine plays sound.
  case noPlayer
  /// What plays sound did not work.
  case failed
  /// Its files are not beside the journal any more, or cannot be read.
  case gone

  /// Whether it is there and nothing but the speed keeps it from being heard.
  var isAudible: Bool {
    switch self {
    case .heard, .unpacking, .tooFast, .tooSlow, .needsTempo: true
    case .none, .measured, .noPlayer, .failed, .gone: false
    }
  }
}

/// Which sound a replay wants to be heard at an instant.
package struct SoundWish: Hashable, Sendable {
  package var positionMilliseconds: Int
  /// Seconds of the session in one of the wall clock.
  package var speed: Double

  package init(positionMilliseconds: Int, speed: Double) {
    self.positionMilliseconds = positionMilliseconds
    self.speed = speed
  }
}
