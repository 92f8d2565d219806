import SessionEngine

/// Where a replay stands, and how it moves on by itself.
///
/// It ticks nothing: the position follows from the instant at which it was last set. Instants are
/// milliseconds of a real clock, positions milliseconds of session time.
package struct ReplayPlayer: Hashable, Sendable {
  /// From real time on, each twice as fast as the one before.
  package static let speeds = [1, 2, 4, 8, 16, 32, 64].map { ReplaySpeed(quarters: $0 * 4) }
  /// With two in between, at which a voice is still understood.
  package static let speedsWithSound =
    [ReplaySpeed.real, ReplaySpeed(quarters: 5), ReplaySpeed(quarters: 6)] + speeds.dropFirst()
  /// The picture changes no more often than 25 times a second, whatever the speed.
  static let shortestFrameMilliseconds = 40

  /// The first event's: before it there is nothing to see.
  private let startMilliseconds: Int
  package let endMilliseconds: Int
  private let events: [SessionEvent]
  /// When somebody is known to speak, in order and without overlap.
  private var speech: [Range<Int>] = []
  /// Worked out when waits are to be shortened, which few ask for and a long session takes time for.
  private var shortenedTime: ShortenedTime?
  private var anchorInstant = 0
  private var anchorPosition = 0
  private var wantsToPlay = false
  private let choices: [ReplaySpeed]
  package private(set) var speed = ReplaySpeed.real
  /// Whether stretches without an event are played in two seconds at most.
  package private(set) var shortensIdle = false

  package init(
    events: [SessionEvent], isPlaying: Bool = false, at now: Int = 0, hasSound: Bool = false
  ) {
    startMilliseconds = max(0, events.first?.atMilliseconds ?? 0)
    endMilliseconds = max(0, events.last?.atMilliseconds ?? 0)
    anchorPosition = startMilliseconds
    self.events = events
    anchorInstant = now
    wantsToPlay = isPlaying
    choices = hasSound ? Self.speedsWithSound : Self.speeds
  }

  /// The session time shown at an instant; it stays at the end.
  package func position(at now: Int) -> Int {
    guard wantsToPlay, now > anchorInstant else { return anchorPosition }
    // Anything beyond the end is the end, and so large a product need not be worked out.
    let real = min(now - anchorInstant, endMilliseconds)
    let played = playingTime(anchorPosition) + speed.sessionMilliseconds(in: real)
    return min(endMilliseconds, max(anchorPosition, sessionTime(played)))
  }

  /// Whether the picture moves; it does not once the end is reached.
  package func isPlaying(at now: Int) -> Bool { wantsToPlay && !isAtEnd(at: now) }

  package func isAtEnd(at now: Int) -> Bool { position(at: now) >= endMilliseconds }

  /// Whether a wait is being shortened at an instant.
  package func isShortening(at now: Int) -> Bool {
    idleTime?.stretch(at: position(at: now)) != nil
  }

  /// The next session time after a position at which a wait that is shortened begins or ends.
  package func nextShortening(after position: Int) -> Int? {
    idleTime?.nextBound(after: position)
  }

  /// The first instant at which a position is shown; `nil` when it is not being played towards.
  package func instant(ofPosition position: Int) -> Int? {
    guard wantsToPlay, position > anchorPosition, position <= endMilliseconds else { return nil }
    let played = playingTime(position) - playingTime(anchorPosition)
    return anchorInstant + speed.realMilliseconds(for: played)
  }

  /// Goes to a position, and goes on playing or not as before.
  package mutating func seek(to position: Int, at now: Int) {
    settle(at: now)
    anchorPosition = min(max(startMilliseconds, position), endMilliseconds)
  }

  /// Plays or holds; from the end it plays from the start.
  package mutating func togglePlaying(at now: Int) {
    settle(at: now)
    wantsToPlay.toggle()
    if wantsToPlay, anchorPosition >= endMilliseconds { anchorPosition = startMilliseconds }
  }

  package mutating func hold(at now: Int) {
    settle(at: now)
    wantsToPlay = false
  }

  package mutating func changeSpeed(faster: Bool, at now: Int) {
    settle(at: now)
    let index = choices.firstIndex(of: speed) ?? 0
    speed = choices[min(max(0, index + (faster ? 1 : -1)), choices.count - 1)]
  }

  package mutating func toggleIdle(at now: Int) {
    settle(at: now)
    shortensIdle.toggle()
    if shortensIdle, shortenedTime == nil {
      shortenedTime = ShortenedTime(events: events, speech: speech)
    }
  }

  /// Takes when somebody is known to speak; where it stands stays the same.
  package mutating func take(speech: [Range<Int>], at now: Int) {
    settle(at: now)
    self.speech = speech
    shortenedTime = shortensIdle ? ShortenedTime(events: events, speech: speech) : nil
  }

  /// The time with its waits shortened, where it is to be played so.
  private var idleTime: ShortenedTime? { shortensIdle ? shortenedTime : nil }

  /// Makes the position of an instant the one to count from; a replay that has ended is held.
  private mutating func settle(at now: Int) {
    anchorPosition = position(at: now)
    anchorInstant = now
    if anchorPosition >= endMilliseconds { wantsToPlay = false }
  }

  private func playingTime(_ position: Int) -> Int {
    idleTime?.shortened(position) ?? position
  }

  private func sessionTime(_ played: Int) -> Int {
    idleTime?.session(played) ?? played
  }
}
