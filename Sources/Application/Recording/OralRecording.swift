import FileAccess
import Screens
import SessionEngine
import SessionJournal
import Voice

/// Records the candidate while an oral goes on: starts and ends takes, keeps the journal informed, and
/// measures each slot once all of it was heard.
///
/// Whatever goes wrong with the sound, the oral goes on.
final class OralRecording {
  private let words: [String]
  private let keepsSound: Bool
  private var recorder: SoundRecorder?
  /// When the running take was started, on the clock of the session.
  private var startMilliseconds = 0
  /// The number that the take has once its first sound has come.
  private var number = 0
  private var isTakeInJournal = false
  private var heard = HeardTake()
  /// The slot in which recording failed: it is tried again in the next one.
  private var failedSlot: Int?
  private var hasDiskFailed = false
  private var hasToldOfProgram = false
  private var isJurySpeaking = false
  /// What was heard by all takes, on the clock of the session.
  private var runs: [SpeechRun] = []
  private var heardRanges: [Range<Int>] = []
  private var juryRanges: [Range<Int>] = []
  private var measured: [Int: SlotSpeech] = [:]
  private var untold: [Notice] = []

  /// What somebody who is being recorded has to know.
  enum Notice: Hashable {
    case take(RecordingNotice, isKept: Bool)
    /// There is no room for the sound of the whole oral.
    case noRoom(neededBytes: Int)
    /// There is no program that records.
    case noProgram
  }

  /// A slot is measured when this much behind it is settled: a sentence may run over its end.
  private static let afterSlotMilliseconds = 2000
  private static let endingMilliseconds = 700

  /// - Parameters:
  ///   - program: what records; `nil` where the machine has nothing that does, which is told.
  ///   - keepsSound: whether the sound is kept, and not only measured.
  init(by program: RecorderProgram?, keepsSound: Bool) {
    words = program?.words ?? []
    self.keepsSound = keepsSound
  }

  deinit { recorder?.stop() }

  /// Whether what is kept is packed once the oral is over.
  var packsSound = false

  /// The folder of all data in which a finished session left something to be packed; `nil` for nothing.
  func folderToPack(after session: LiveSession) -> String? {
    guard packsSound, session.state.isFinished, let journal = session.journal.path,
      session.state.takes.contains(where: \.isKept)
    else { return nil }
    return Folder.parent(of: Folder.parent(of: journal))
  }

  /// What the screen shows; `nil` where nothing is recorded now.
  var sign: SoundSign? {
    guard recorder != nil else { return nil }
    let state: SoundSign.State =
      heard.isMuted
      ? .muted
      : heard.isSilent
        ? .silent
        : heard.originMilliseconds == nil ? .waiting : .hearing(heard.step)
    return SoundSign(state: state, isKept: isKeeping)
  }

  /// What nobody has been told yet.
  func takeNotices() -> [Notice] {
    defer { untold = [] }
    return untold
  }

  /// A key was pressed: it is heard, and nobody's voice.
  func keyPressed() {
    guard let recorder else { return }
    recorder.mask(.key(atMilliseconds: recorder.milliseconds))
  }

  /// Follows the session; to be called whenever something may have changed.
  ///
  /// - Parameter isJurySpeaking: whether the jury's voice is heard now.
  func follow(_ session: LiveSession, isJurySpeaking: Bool) {
    // Nothing goes into the journal until it is said what an interruption counts as.
    guard !session.isInterrupted else { return recorder?.stop() ?? () }
    noticeJury(isJurySpeaking, in: session)
    collect(session)
    let isWanted = Self.isWanted(session)
    if recorder == nil, isWanted, session.state.slotIndex != failedSlot {
      start(session)
    } else if !isWanted {
      recorder?.stop()
    }
    measure(session, isOver: false)
  }

  /// The session is left, finished or not: what was heard is settled.
  func end(_ session: LiveSession) {
    if let recorder {
      recorder.stop()
      recorder.wait(milliseconds: Self.endingMilliseconds)
      collect(session)
    }
    measure(session, isOver: true)
  }

  /// Whether the candidate speaks in this part of the oral.
  private static func isWanted(_ session: LiveSession) -> Bool {
    guard let slot = session.state.plannedSlot, !session.state.isPaused else { return false }
    return switch slot.kind {
    case .presentation, .exchange, .practical: true
    case .preparation, .written, .pause: false
    }
  }

  /// Whether the running take goes into a file.
  private var isKeeping: Bool { keepsSound && !hasDiskFailed }

  private func start(_ session: LiveSession) {
    guard !words.isEmpty else {
      if !hasToldOfProgram { untold.append(.noProgram) }
      hasToldOfProgram = true
      return
    }
    number = session.state.nextTakeNumber
    var path: String?
    if isKeeping, let journal = session.journal.path {
      let needed = Self.neededBytes(session)
      if let free = Folder.freeBytes(Folder.parent(of: journal)), free < needed {
        hasDiskFailed = true
        untold.append(.noRoom(neededBytes: needed))
      } else {
        // A crash may have left a take that the journal had not heard of yet; it stays as it is.
        number = SoundFiles.freeTake(from: number, besideJournal: journal)
        path = SoundFiles.path(ofTake: number, besideJournal: journal)
      }
    }
    isTakeInJournal = false
    heard = HeardTake()
    startMilliseconds = session.nowMilliseconds
    let recorder = SoundRecorder(words, to: path)
    if isJurySpeaking { recorder.mask(.juryBegan(atMilliseconds: 0)) }
    self.recorder = recorder
  }

  /// Room for the sound of all that is left of the oral, and a tenth more.
  private static func neededBytes(_ session: LiveSession) -> Int {
    let now = session.nowMilliseconds
    let seconds = max(0, session.state.oralSecondsLeft(at: now))
    return Int(Double(seconds) / session.state.plan.clockRate * 1.1)
      * SoundFormat.bytesPerSecond
  }

  /// Takes what the recorder knows.
  private func collect(_ session: LiveSession) {
    guard let recorder else { return }
    // Asked first: what is known afterwards is then all there is.
    let isOver = recorder.isOver
    heard = recorder.take()
    if let origin = heard.originMilliseconds, !isTakeInJournal {
      isTakeInJournal = true
      session.perform(
        .sound(
          .takeStarted(
            SoundTake(
              // A recorder that hands over what it had heard before cannot have heard it before the oral.
              number: number, originMilliseconds: max(0, onTheClock(origin, of: session)),
              isKept: isKeeping))))
    }
    untold += heard.notices.map { .take($0, isKept: isKeeping) }
    guard isOver, let cause = heard.cause else { return }
    self.recorder = nil
    close(session, cause)
  }

  private func close(_ session: LiveSession, _ cause: RecordingCause) {
    if let origin = heard.originMilliseconds {
      let start = onTheClock(origin, of: session)
      heardRanges.append(
        start..<max(start, onTheClock(origin + heard.soundMilliseconds, of: session)))
      runs += heard.runs.map { onTheClock($0, of: session) }
      session.perform(
        .sound(
          .takeEnded(
            take: number, cause, soundMilliseconds: heard.soundMilliseconds,
            anchors: heard.anchors.map { anchor in
              var anchor = anchor
              anchor.sessionMilliseconds = max(
                0, onTheClock(anchor.sessionMilliseconds, of: session))
              return anchor
            })))
    }
    switch cause {
    case .asked: break
    case .full: hasDiskFailed = true
    case .moved, .refused, .lost, .flooded: failedSlot = session.state.slotIndex
    }
    heard = HeardTake()
  }

  private func noticeJury(_ isSpeaking: Bool, in session: LiveSession) {
    guard isSpeaking != isJurySpeaking else { return }
    isJurySpeaking = isSpeaking
    let now = session.nowMilliseconds
    if isSpeaking {
      juryRanges.append(now..<Int.max)
    } else if let last = juryRanges.popLast() {
      juryRanges.append(last.lowerBound..<max(last.lowerBound, now))
    }
    guard let recorder else { return }
    let instant = recorder.milliseconds
    recorder.mask(
      isSpeaking ? .juryBegan(atMilliseconds: instant) : .juryEnded(atMilliseconds: instant))
  }

  /// Measures the slots of which all was heard, and tells the journal what is new.
  private func measure(_ session: LiveSession, isOver: Bool) {
    let state = session.state
    var running: [SpeechRun] = []
    var ranges = heardRanges
    if recorder != nil, let origin = heard.originMilliseconds {
      running = heard.runs.map { onTheClock($0, of: session) }
      let start = onTheClock(origin, of: session)
      ranges.append(
        start..<max(start, onTheClock(origin + heard.soundMilliseconds, of: session)))
    }
    for (slot, record) in state.slots.enumerated() {
      guard let end = record.endedMilliseconds, isOver || measured[slot] == nil else { continue }
      let isSettled =
        recorder == nil
        || onTheClock(heard.settledMilliseconds, of: session)
          >= end + Self.afterSlotMilliseconds
      guard isOver || isSettled else { continue }
      let speech = SlotSpeech(
        slot: slot, of: state, runs: runs + running, heard: ranges, jury: juryRanges)
      guard let speech, speech != measured[slot] else { continue }
      measured[slot] = speech
      session.perform(.sound(.speechMeasured(speech)))
    }
  }

  /// A time of the running take on the clock of the session.
  private func onTheClock(_ milliseconds: Int, of session: LiveSession) -> Int {
    startMilliseconds + Int(Double(milliseconds) * session.state.plan.clockRate)
  }

  private func onTheClock(_ run: SpeechRun, of session: LiveSession) -> SpeechRun {
    var run = run
    run.startMilliseconds = onTheClock(run.startMilliseconds, of: session)
    run.endMilliseconds = max(
      run.startMilliseconds + 1, onTheClock(run.endMilliseconds, of: session))
    return run
  }
}
