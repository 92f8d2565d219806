import ExamModel
import Frames
import SessionEngine
import Speech
import TextCells

/// A past session, rendered at any instant by the very picture of the rehearsal.
///
/// `Surface.nowMilliseconds` is a real clock here, and so is the instant of the next change.
package struct ReplayScreen: Screen {
  package let timeline: SessionTimeline
  let index: ReplayIndex
  let caption: String
  private(set) var player: ReplayPlayer
  private(set) var layer: Layer = .picture
  private(set) var search = ReplaySearch()
  private(set) var message: Message?
  /// Where the session's sound is; the screen only hands it on.
  package let soundReference: String?
  /// The voice of the session; `nil` where nobody listened.
  private(set) var voice: VoiceLine?
  /// What of the sound can be heard.
  private(set) var sound: ReplaySound
  private(set) var isMuted = false
  private var toldSounds: Set<ReplaySound> = []
  /// What was said; `nil` where it was not written down.
  let speech: ReplaySpeech?

  enum Layer: Sendable {
    case picture
    case searching(LineInput)
    case events(ReplayEventList)
    case debrief(DebriefScreen)
  }

  /// What was typed into a search that was left: the next one goes on with it.
  private var leftSearch = LineInput()

  /// What came of a key, said until the next one.
  enum Message: Hashable, Sendable {
    case found(number: Int)
    case notFound
    case nothingSearched
    case firstOverrun
    case noOverrun
    case idle
    case muted
    case sound(ReplaySound)
    case pause(milliseconds: Int)
    case noPause
    case tic(number: Int)
    case noTic
    case noWords
  }

  /// - Parameters:
  ///   - caption: what tells the session from others, such as its date in local time.
  ///   - spoken: what was said, where it was written down.
  ///   - now: the instant from which it plays, when it is to play at once.
  ///   - soundReference: where its sound is; `nil` where none was kept.
  ///   - isMuted: whether the sound is off until it is asked for.
  package init(
    timeline: SessionTimeline, caption: String, isPlaying: Bool = false, at now: Int = 0,
    soundReference: String? = nil, isMuted: Bool = false,
    spoken: SpokenSummary? = nil
  ) {
    self.isMuted = isMuted
    speech = spoken.map { ReplaySpeech($0) }
    self.timeline = timeline
    self.caption = caption
    self.soundReference = soundReference
    index = ReplayIndex(timeline)
    voice = VoiceLine(of: timeline)
    sound = soundReference != nil ? .heard : voice != nil ? .measured : .none
    player = ReplayPlayer(
      events: timeline.events, isPlaying: isPlaying, at: now, hasSound: soundReference != nil)
    // While the candidate speaks nobody waits.
    if let voice { player.take(speech: voice.talkRanges, at: now) }
  }

  // MARK: Sound

  /// The sound to be heard at an instant; `nil` for none.
  package func soundWish(at now: Int) -> SoundWish? {
    switch layer {
    case .picture, .searching: break
    case .events, .debrief: return nil
    }
    guard soundReference != nil, !isMuted, player.isPlaying(at: now), !player.isShortening(at: now)
    else { return nil }
    return SoundWish(
      positionMilliseconds: player.position(at: now), speed: player.speed.factor)
  }

  /// Takes what has become of the sound; what keeps it from being heard is said once.
  package mutating func show(_ sound: ReplaySound) {
    guard sound != self.sound else { return }
    self.sound = sound
    if ReplaySoundTexts(language: .french).notice(sound) != nil, toldSounds.insert(sound).inserted {
      message = .sound(sound)
    }
  }

  /// Takes the voice as its sound tells of it, which is more exact than what the journal does.
  package mutating func show(_ voice: VoiceLine, at now: Int) {
    self.voice = voice
    player.take(speech: voice.talkRanges, at: now)
  }

  /// The session time that is shown at an instant, in milliseconds.
  package func positionMilliseconds(at now: Int) -> Int { player.position(at: now) }

  package func isPlaying(at now: Int) -> Bool { player.isPlaying(at: now) }

  // MARK: Time

  package func nextChangeMilliseconds(after now: Int) -> Int? {
    switch layer {
    case .picture, .searching: break
    case .events, .debrief: return nil
    }
    guard player.isPlaying(at: now) else { return nil }
    let position = player.position(at: now)
    let state = timeline.state(at: position)
    var changes = [(position / 1000 + 1) * 1000, player.endMilliseconds]
    if state.slotIndex != nil, !state.isPaused {
      // The slot's clock, a section's and an answer's pass their seconds at instants of their own.
      let elapsed = state.slotElapsedMilliseconds(at: position)
      changes.append(position + 1000 - elapsed % 1000)
      if let question = state.currentQuestion {
        changes.append(position + 1000 - (elapsed - question.answerableSlotMilliseconds) % 1000)
      }
    }
    if let change = speech?.change(after: position) { changes.append(change) }
    let next = timeline.eventCount(at: position)
    if next < timeline.events.count { changes.append(timeline.events[next].atMilliseconds) }
    if let bound = player.nextShortening(after: position) { changes.append(bound) }
    if let start = voice?.nextSound(after: position) { changes.append(start) }
    let target = changes.filter { $0 > position }.min() ?? player.endMilliseconds
    guard let instant = player.instant(ofPosition: min(target, player.endMilliseconds)) else {
      return nil
    }
    return max(now + ReplayPlayer.shortestFrameMilliseconds, instant)
  }

  // MARK: Keys

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let now = surface.nowMilliseconds
    switch layer {
    case .searching(let input): typeSearch(key, input, at: now)
    case .events(var list):
      switch list.handle(key, rows: surface.size.rows) {
      case .open: layer = .events(list)
      case .closed: layer = .picture
      case .jump(let position):
        layer = .picture
        player.seek(to: position, at: now)
      }
    case .debrief(var screen):
      let response = screen.handle(key, on: surface)
      layer = response == .back ? .picture : .debrief(screen)
      return response == .back ? .none : response
    case .picture:
      message = nil
      return command(key, at: now)
    }
    return .none
  }

  private mutating func command(_ key: Key, at now: Int) -> Response {
    let position = player.position(at: now)
    let command = Command.matching(key, in: .replay)
    switch command {
    case .playOrHold: player.togglePlaying(at: now)
    case .stepBack: player.seek(to: position - 10_000, at: now)
    case .stepForward: player.seek(to: position + 10_000, at: now)
    case .previousEvent: player.seek(to: previousLandmark(position, at: now), at: now)
    case .nextEvent:
      player.seek(to: timeline.landmark(after: position) ?? player.endMilliseconds, at: now)
    case .faster, .slower: player.changeSpeed(faster: command == .faster, at: now)
    case .toStart: player.seek(to: 0, at: now)
    case .toEnd: player.seek(to: player.endMilliseconds, at: now)
    case .toTenth: seekTenth(key, at: now)
    case .toOverrun: seekOverrun(at: now)
    case .shortenIdle:
      player.toggleIdle(at: now)
      message = .idle
    case .mute:
      if sound.isAudible { isMuted.toggle() }
      message = .muted
    case .nextPause: seekPause(at: now)
    case .search: layer = .searching(leftSearch)
    case .nextMatch, .previousMatch: seekMatch(forward: command == .nextMatch, at: now)
    case .nextTic, .previousTic: seekTic(forward: command == .nextTic, at: now)
    case .eventList:
      player.hold(at: now)
      layer = .events(ReplayEventList(index: index, position: position))
    case .open: openDebrief(at: now)
    case .help:
      player.hold(at: now)
      return .open(.help(.replay))
    case .back: return .back
    default: break
    }
    return .none
  }

  /// While it plays, the landmark that has just gone by is not the one that is meant.
  private func previousLandmark(_ position: Int, at now: Int) -> Int {
    let justNow = player.isPlaying(at: now) ? 1000 * player.speed.roundedUp : 0
    return timeline.landmark(before: position - justNow) ?? 0
  }

  private mutating func seekTenth(_ key: Key, at now: Int) {
    guard case .character(let digit) = key, let tenth = digit.wholeNumberValue else { return }
    player.seek(to: player.endMilliseconds / 10 * tenth, at: now)
  }

  private mutating func seekOverrun(at now: Int) {
    guard let overrun = timeline.firstOverrunMilliseconds else {
      message = .noOverrun
      return
    }
    player.seek(to: overrun, at: now)
    message = .firstOverrun
  }

  /// A second before it, so that one hears what it was a pause in.
  private mutating func seekPause(at now: Int) {
    let lead = 1000
    guard let pause = voice?.pause(after: player.position(at: now) + lead) else {
      message = .noPause
      return
    }
    player.seek(to: pause.startMilliseconds - lead, at: now)
    message = .pause(milliseconds: pause.lengthMilliseconds)
  }

  private mutating func seekTic(forward: Bool, at now: Int) {
    guard let speech else {
      message = .noWords
      return
    }
    guard let tic = speech.tic(forward: forward, from: player.position(at: now)) else {
      message = .noTic
      return
    }
    player.hold(at: now)
    player.seek(to: tic.milliseconds, at: now)
    message = .tic(number: tic.index)
  }

  private mutating func typeSearch(_ key: Key, _ input: LineInput, at now: Int) {
    var input = input
    switch key {
    case .escape:
      layer = .picture
      leftSearch = input
    case .enter:
      layer = .picture
      leftSearch = LineInput()
      if !input.text.isEmpty {
        search = ReplaySearch(
          input.text, in: index, said: speech?.spoken.oral.sequence.instants(of: input.text) ?? [])
      }
      seekMatch(forward: true, includingHere: !input.text.isEmpty, at: now)
    default:
      input.handle(key)
      layer = .searching(input)
    }
  }

  /// A press on the bar goes there; the wheel steps where the arrows do.
  package mutating func point(_ pointer: Pointer, on surface: Surface) -> Response {
    switch (layer, pointer) {
    case (.picture, .press(let row, let column)), (.searching, .press(let row, let column)):
      let now = surface.nowMilliseconds
      if let position = milliseconds(atRow: row, column: column, on: surface) {
        message = nil
        player.seek(to: position, at: now)
      }
      return .none
    case (.picture, .wheelUp): return handle(.left, on: surface)
    case (.picture, .wheelDown): return handle(.right, on: surface)
    case (.events, .wheelUp), (.debrief, .wheelUp): return handle(.up, on: surface)
    case (.events, .wheelDown), (.debrief, .wheelDown): return handle(.down, on: surface)
    case (.events, .press), (.debrief, .press), (.searching, _): return .none
    }
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    guard case .searching(var input) = layer else { return }
    input.paste(text)
    layer = .searching(input)
  }

  private mutating func seekMatch(forward: Bool, includingHere: Bool = false, at now: Int) {
    guard !search.wanted.isEmpty else {
      message = .nothingSearched
      return
    }
    let position = player.position(at: now)
    guard
      let found = search.move(
        forward: forward, from: position, includingHere: includingHere)
    else {
      message = .notFound
      return
    }
    player.hold(at: now)
    player.seek(to: found.milliseconds, at: now)
    message = .found(number: found.number)
  }

  private mutating func openDebrief(at now: Int) {
    guard player.isAtEnd(at: now) else { return }
    let state = timeline.endState
    guard state.isFinished else { return }
    player.hold(at: now)
    layer = .debrief(
      DebriefScreen(
        state: state, closing: [caption].filter { !$0.isEmpty }, spoken: speech?.spoken))
  }
}
