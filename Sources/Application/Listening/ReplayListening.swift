import Screens
import SessionEngine
import Voice

/// Lets the sound of a session be heard as its replay goes on.
///
/// It keeps no state of a player: to go elsewhere it ends the program and starts it again there, which
/// takes some 30 ms. It never makes the caller wait.
final class ReplayListening {
  /// Where the sound is, as the screen names it.
  let reference: String
  private let shelf: SoundShelf
  /// The players that are left; the first one is used.
  private var players: [PlayerProgram]
  private let tempo: SoxTempo?
  private let clockRate: Double
  private var playing: Playing?
  /// Programs that were silenced and have not ended yet.
  private var strays: [PlayerChild] = []
  private var lastStartInstant = Int.min / 2
  private var startsAgainAt: Int?
  /// How often the sound was put right since the person last went elsewhere.
  private var corrections = 0
  private var hasTakenSurvey = false
  /// What the loudspeaker itself keeps back, as a wireless one does, once that was noticed.
  private var latencyMilliseconds = 0

  /// What can be heard.
  private(set) var sound: ReplaySound

  private struct Playing {
    let child: PlayerChild
    let take: PlayableTake
    let program: PlayerProgram
    let tempo: Double
    /// When it was started, and where.
    let startInstant: Int
    let startSound: Int
    /// What is taken of the sound and not heard yet, once it is known.
    var held: Int?

    /// Where the sound should be at an instant.
    func soundMilliseconds(at now: Int) -> Int {
      startSound + Int((Double(now - startInstant) * tempo).rounded())
    }
  }

  /// Sound and picture are never further apart.
  static let toleranceMilliseconds = 150
  /// What `sox` takes at a time hides smaller differences.
  private static let looseMilliseconds = 400
  /// When a new player is first looked at.
  private static let firstLookMilliseconds = 400
  private static let calibrationMilliseconds = 1000
  /// Somebody who holds a key down goes to many places and wants to hear the last one.
  static let restMilliseconds = 120
  private static let mostCorrections = 4
  private static let longestLatencyMilliseconds = 1000
  /// A player that has taken nothing by then takes nothing at all.
  private static let deafMilliseconds = 3000

  /// - Parameters:
  ///   - players: what plays sound, the best one first.
  ///   - tempo: what makes speech faster; `nil` where nothing does.
  ///   - clockRate: of the session.
  init(
    reference: String, shelf: SoundShelf, players: [PlayerProgram], tempo: SoxTempo?,
    clockRate: Double
  ) {
    self.reference = reference
    self.shelf = shelf
    self.players = players
    self.tempo = tempo
    self.clockRate = clockRate
    sound = players.isEmpty ? .noPlayer : .heard
  }

  /// The sound of a session on this machine.
  ///
  /// - Parameter reference: the file of its journal.
  convenience init(reference: String, timeline: SessionTimeline, players: [PlayerProgram]) {
    let surroundings = Surroundings.process
    let search = ProgramSearch(path: surroundings.programFolders)
    self.init(
      reference: reference,
      shelf: SoundShelf(
        SoundPreparation(
          journal: reference, timeline: timeline, search: search,
          temporaryFolder: surroundings.temporaryFolder)),
      players: players, tempo: search.place(of: "sox").map(SoxTempo.init(path:)),
      clockRate: timeline.plan.clockRate)
  }

  deinit { stop() }

  /// What to watch until all is known of the sound; -1 for nothing.
  var descriptor: Int32 { hasTakenSurvey ? -1 : shelf.descriptor }

  /// Whether all is known of the sound.
  var isReady: Bool { shelf.survey != nil }

  /// What the sound tells, once, when it is known.
  func takeSurvey() -> SoundSurvey? {
    guard !hasTakenSurvey, let survey = shelf.survey else { return nil }
    hasTakenSurvey = true
    if survey.lacksTakes, shelf.takes.isEmpty { sound = .gone }
    return survey
  }

  /// When to look again although nothing is due.
  func nextLookMilliseconds(after now: Int) -> Int? {
    let first = playing.map { $0.startInstant + Self.firstLookMilliseconds }
    return [startsAgainAt, first].compactMap { $0 }.filter { $0 > now }.min()
  }

  /// Lets be heard what is wanted at an instant; `nil` for silence.
  func follow(_ wish: SoundWish?, at now: Int) {
    strays.removeAll { $0.isGone }
    guard let wish else { return hush() }
    noticeEnd(at: now)
    guard !players.isEmpty else { return hush() }
    let wanted = wish.speed / clockRate
    guard let tempo = tempoOf(wanted) else { return hush() }
    guard let take = take(at: wish.positionMilliseconds) else {
      sound = missing
      return hush()
    }
    sound = .heard
    let place = take.clock.soundMilliseconds(atSession: wish.positionMilliseconds)
    if let playing, playing.take === take, playing.tempo == tempo {
      let apart = playing.soundMilliseconds(at: now) - place
      guard abs(apart) <= Self.toleranceMilliseconds else {
        corrections = 0
        return start(take, at: place, tempo: tempo, now)
      }
      if isOutOfStep(at: now) {
        corrections += 1
        start(take, at: place, tempo: tempo, now)
      }
    } else {
      start(take, at: place, tempo: tempo, now)
    }
  }

  /// Falls silent at once.
  func stop() {
    hush()
    startsAgainAt = nil
  }

  private func hush() {
    startsAgainAt = nil
    guard let child = playing?.child else { return }
    playing = nil
    child.silence()
    if !child.isGone { strays.append(child) }
  }

  /// The tempo at which speech is understood; `nil`, with the reason told, where it is not.
  private func tempoOf(_ wanted: Double) -> Double? {
    if abs(wanted - 1) < 0.005 { return 1 }
    if wanted > 2.005 { sound = .tooFast } else if wanted < 0.495 { sound = .tooSlow }
    guard wanted <= 2.005, wanted >= 0.495 else { return nil }
    guard tempo != nil else {
      sound = .needsTempo
      return nil
    }
    return wanted
  }

  private func take(at position: Int) -> PlayableTake? {
    shelf.takes.last { $0.sessionRange.contains(position) }
  }

  /// Why nothing is heard here.
  private var missing: ReplaySound {
    if shelf.takes.contains(where: { !$0.isComplete }) { return .unpacking }
    return sound == .gone ? .gone : .heard
  }

  private func start(_ take: PlayableTake, at place: Int, tempo: Double, _ now: Int) {
    let rested = lastStartInstant + Self.restMilliseconds
    hush()
    guard now >= rested else {
      startsAgainAt = rested
      return
    }
    guard let program = players.first else { return }
    let lead = Double(program.startMilliseconds + latencyMilliseconds)
    let start = max(0, place + Int(lead * tempo))
    // What is left at the end is not worth a program.
    guard start < take.soundMilliseconds - Self.restMilliseconds else { return }
    lastStartInstant = now
    let bytes = start * SoundFormat.samplesPerSecond / 1000 * SoundFormat.bytesPerSample
    let words = tempo == 1 ? nil : self.tempo?.words(tempo: tempo)
    guard let child = PlayerChild(program.words, tempoWords: words, take: take, from: bytes)
    else { return fail() }
    playing = Playing(
      child: child, take: take, program: program, tempo: tempo, startInstant: now,
      startSound: place,
      held: tempo == 1 ? program.heldMilliseconds.map { $0 + latencyMilliseconds } : nil)
  }

  /// A player that ended before the sound did is replaced by the next one.
  private func noticeEnd(at now: Int) {
    guard let playing else { return }
    let isDeaf =
      playing.child.takenMilliseconds <= 0
      && now - playing.startInstant > Self.deafMilliseconds
    guard playing.child.ended() != nil || isDeaf else { return }
    hush()
    if isDeaf || !playing.child.hasAll { fail() }
  }

  private func fail() {
    if !players.isEmpty { players.removeFirst() }
    lastStartInstant = Int.min / 2
    if players.isEmpty { sound = .failed }
  }

  /// Whether what is heard has fallen behind or run ahead: a sound server that slept, a card's own clock.
  private func isOutOfStep(at now: Int) -> Bool {
    guard var playing, corrections < Self.mostCorrections, !playing.child.hasAll else {
      return false
    }
    let age = now - playing.startInstant
    let expected =
      playing.soundMilliseconds(at: now) - playing.startSound
    let ahead = playing.child.takenMilliseconds - expected
    guard let held = playing.held else {
      guard age >= Self.calibrationMilliseconds else { return false }
      playing.held = ahead
      self.playing = playing
      return false
    }
    guard age >= Self.firstLookMilliseconds else { return false }
    guard playing.tempo == 1, playing.program.heldMilliseconds != nil else {
      return abs(ahead - held) > Self.looseMilliseconds
    }
    if ahead - held > Self.toleranceMilliseconds, corrections == 0 {
      // More is taken than a player keeps: it is heard that much later, so it has to begin earlier.
      latencyMilliseconds = min(
        Self.longestLatencyMilliseconds, latencyMilliseconds + ahead - held)
    }
    return abs(ahead - held) > Self.toleranceMilliseconds
  }
}
