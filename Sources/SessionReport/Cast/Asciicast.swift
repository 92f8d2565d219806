import ExamModel
import Frames
import JSONText
import Screens
import SessionEngine
import TextCells
import Wording

/// A session as a recording of its very screens, for `asciinema play` and the players on the web.
///
/// Formats: docs.asciinema.org, asciicast v2 and v3. Slots, questions, notes and markers are marked
/// (`m`), so that a player can jump to them. A session that was finished ends with its debrief.
struct Asciicast {
  static let size = Size(columns: 80, rows: 24)
  /// How long each page of the debrief stays, and the last picture of an unfinished session.
  static let pageMilliseconds = 6000
  private static let pageLimit = 20
  /// What all pictures may cost, in slots and sections rendered: an oral of twelve hours, a picture each
  /// second, with forty of them.
  private static let pictureBudget = 2_000_000

  let session: ReportedSession
  let language: Language
  let options: RecordingOptions

  init(
    session: ReportedSession, language: Language, options: RecordingOptions = RecordingOptions()
  ) {
    self.session = session
    self.language = language
    self.options = options
  }

  var text: String {
    var writer = AsciicastWriter(version: options.version)
    writer.begin(
      size: Self.size,
      title: TextCells.cleaned("\(session.plan.examTitle) · \(session.startedText)"),
      startedSeconds: session.startedSeconds, sound: soundFiles)
    let words = TerminalWords.xterm
    var painter = FramePainter(words)
    var shown: Frame?
    var end = 0
    forEachFrame { frame, milliseconds, markers in
      for marker in markers { writer.marker(marker, atMilliseconds: milliseconds) }
      painter.paint(frame, over: shown)
      let output = shown == nil ? words.hideCursor + painter.bytes : painter.bytes
      if !output.isEmpty { writer.output(output, atMilliseconds: milliseconds) }
      shown = frame
      end = milliseconds
    }
    writer.output(ending(words), atMilliseconds: end + Self.pageMilliseconds)
    return writer.text
  }

  /// Plain writing and the cursor on the last row, which does not scroll the picture.
  private func ending(_ words: TerminalWords) -> [UInt8] {
    words.reset + Array("\u{1B}[\(Self.size.rows);1H".utf8) + words.showCursor
  }

  /// The sound in the recording's own time: what was left out of it before a take moves that forward.
  private var soundFiles: [(name: String, milliseconds: Int)] {
    guard options.idleLimitSeconds == nil else { return [] }
    // Playback begins with the first event.
    var left = session.events.first?.atMilliseconds ?? 0
    let start = left
    var last = start
    var gaps: [(at: Int, left: Int)] = []
    for event in session.events {
      if case .reopened = event.fact {
        left += max(0, event.atMilliseconds - last - RecordingSchedule.gapMilliseconds)
        gaps.append((event.atMilliseconds, left))
      }
      last = max(last, event.atMilliseconds)
    }
    return session.soundFiles.map { file in
      let cut = gaps.last { $0.at <= file.startMilliseconds }?.left ?? start
      return (file.name, max(0, file.startMilliseconds - cut))
    }
  }

  /// Every picture in order with its playback time and the names of what happens in it.
  func forEachFrame(_ show: (Frame, Int, [String]) -> Void) {
    let schedule = RecordingSchedule(
      events: session.events, idleLimitSeconds: options.idleLimitSeconds)
    var end = 0
    var last = SessionState(plan: session.plan)
    var pictureBudget = Self.pictureBudget
    var picture: RenderedScreen?
    schedule.forEach(plan: session.plan) { instant, state, events in
      end = instant.playbackMilliseconds
      last = state
      // A hostile plan makes each picture dear; past the budget only what happens is followed.
      pictureBudget -= 1 + session.plan.slots.count + (state.plannedSlot?.sections.count ?? 0)
      guard pictureBudget > 0 else { return }
      // The debrief takes the place of the last picture, which would show no slot.
      guard !state.isFinished else { return }
      let surface = Surface(
        size: Self.size, language: language, nowMilliseconds: instant.sessionMilliseconds)
      let next = RenderedScreen(RehearsalScreen(state: state), on: surface, since: picture)
      picture = next
      show(next.frame, end, events.compactMap { marker(of: $0, in: state) })
    }
    if last.isFinished { showDebrief(of: last, from: end, show) }
  }

  private func showDebrief(
    of state: SessionState, from start: Int, _ show: (Frame, Int, [String]) -> Void
  ) {
    let surface = Surface(size: Self.size, language: language)
    var screen = DebriefScreen(state: state)
    var shown: Frame?
    for page in 0..<Self.pageLimit {
      let frame = screen.render(on: surface)
      guard frame != shown else { return }
      show(
        frame, start + page * Self.pageMilliseconds,
        page == 0 ? [DebriefTexts(language: language, plan: session.plan).title] : [])
      shown = frame
      _ = screen.handle(.pageDown, on: surface)
    }
  }

  /// The name under which a player lists the moment; `nil` for what nobody would jump to.
  private func marker(of event: SessionEvent, in state: SessionState) -> String? {
    let texts = TranscriptTexts(language: language)
    switch event.fact {
    case .slotStarted(let slot):
      guard session.plan.slots.indices.contains(slot) else { return nil }
      return TextCells.cleaned(
        DebriefTexts(language: language, plan: session.plan).slot(slot))
    case .questionAsked(let question):
      // Of several questions at one instant each has its own number, counted from the last.
      let index = state.questions.lastIndex { $0.question.id == question.id }
      let number = (index ?? state.questions.count - 1) + 1
      return TextCells.cleaned(
        language(
          fr: "Question \(number) : \(question.text)", en: "Question \(number): \(question.text)"))
    case .markerSet: return texts.marker
    case .noteTaken(let text): return TextCells.cleaned(texts.note(text))
    case .slotEnded, .sectionReached, .followUpAsked, .voiceStarted, .voiceEnded, .speakingStarted,
      .levelGiven,
      .levelCorrected, .elementTicked, .sound, .table, .questionSkipped, .remarkMade, .undone,
      .paused,
      .resumed, .finished, .reopened, .recovered:
      return nil
    }
  }
}
