import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

extension ReplayScreen {
  package func render(on surface: Surface) -> Frame {
    switch layer {
    case .debrief(let screen): return screen.render(on: surface)
    case .events(let list):
      var frame = Frame(surface.size)
      list.render(on: &frame, language: surface.language)
      return frame
    case .picture, .searching: return renderPicture(on: surface)
    }
  }

  private func renderPicture(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ReplayTexts(language: surface.language, plan: timeline.plan)
    let position = player.position(at: surface.nowMilliseconds)
    let state = timeline.state(at: position)
    let isTight = surface.size.rows < SessionPicture.roomyRows
    let barRows = isTight ? 1 : 2
    let spokenRows = speech == nil ? 0 : ReplaySpeech.rows(on: surface.size)
    SessionPicture(state: state, atMilliseconds: position, language: surface.language)
      .render(on: &frame, footerRows: barRows + voiceRows + spokenRows)
    speech?.render(
      on: &frame, row: surface.size.rows - barRows - voiceRows - spokenRows, rows: spokenRows,
      position: position)
    renderEnd(state, on: &frame, texts)
    renderFooter(state, on: &frame, surface, texts)
    return frame
  }

  /// The picture of a session that is over is empty; live, the debrief takes its place.
  private func renderEnd(_ state: SessionState, on frame: inout Frame, _ texts: ReplayTexts) {
    guard state.plannedSlot == nil else { return }
    let row = frame.rows < SessionPicture.roomyRows ? 4 : 6
    switch state.stage {
    case .finished(let ending):
      frame.put(
        ending == .completed ? texts.ended : texts.abandoned, row: row, column: 2, style: .bold)
      frame.put(texts.enterForDebrief, row: row + 2, column: 2)
    case .ready where timeline.events.isEmpty:
      frame.put(texts.empty, row: row, column: 2, style: .bold)
    case .ready, .running: break
    }
  }

  private func renderFooter(
    _ state: SessionState, on frame: inout Frame, _ surface: Surface, _ texts: ReplayTexts
  ) {
    let row = surface.size.rows - 1
    let isTight = surface.size.rows < SessionPicture.roomyRows
    let position = player.position(at: surface.nowMilliseconds)
    let said = messageText(texts) ?? presentText(at: position, texts)
    var bar = bar(surface, texts)
    bar.event = said ?? nextText(state, after: position, texts)
    bar.hints = hints(state, surface, texts)
    if let voice {
      let place = isTight ? 15..<max(16, frame.columns - 1) : bar.track(columns: frame.columns)
      let soundTexts = ReplaySoundTexts(language: surface.language)
      VoiceRow(
        line: voice, endMilliseconds: player.endMilliseconds, texts: soundTexts,
        label: soundTexts.label(sound, isMuted: isMuted)
      ).render(on: &frame, row: row - 1, track: place)
    }
    if case .searching(let input) = layer {
      if !isTight { bar.renderPosition(on: &frame, row: row - 1 - voiceRows) }
      let column = frame.put(texts.searchPrompt, row: row, column: 1, style: .bold)
      input.render(on: &frame, row: row, column: column)
    } else if !isTight {
      bar.renderPosition(on: &frame, row: row - 1 - voiceRows)
      bar.renderEvent(on: &frame, row: row)
    } else if let text = said {
      frame.put(
        TextCells.truncated(TextCells.cleaned(text), to: frame.columns - 2), row: row, column: 1)
    } else {
      bar.renderTight(on: &frame, row: row)
    }
  }

  /// How many rows the line of the voice takes.
  private var voiceRows: Int { voice == nil ? 0 : 1 }

  private func bar(_ surface: Surface, _ texts: ReplayTexts) -> ReplayBar {
    ReplayBar(player: player, now: surface.nowMilliseconds, texts: texts, caption: caption)
  }

  /// The instant that a cell of the bar stands for; `nil` beside the bar, or where there is none.
  func milliseconds(atRow row: Int, column: Int, on surface: Surface) -> Int? {
    // The line of the voice tells of the same time as the bar above it.
    guard surface.size.rows >= SessionPicture.roomyRows, row < surface.size.rows - 1,
      row >= surface.size.rows - 2 - voiceRows
    else { return nil }
    return bar(surface, ReplayTexts(language: surface.language, plan: timeline.plan))
      .milliseconds(at: column, columns: surface.size.columns)
  }

  private func messageText(_ texts: ReplayTexts) -> String? {
    switch message {
    case .found(let number): texts.found(search.wanted, number, of: search.matches.count)
    case .notFound: texts.notFound(search.wanted, withWords: speech != nil)
    case .tic(let number):
      speech.map { texts.tic($0.tics[number].name, number + 1, of: $0.tics.count) }
    case .noTic: texts.noTic
    case .noWords: texts.noWords
    case .nothingSearched: texts.nothingSearched
    case .firstOverrun: texts.firstOverrun
    case .noOverrun: texts.noOverrun
    case .idle: texts.idle(isShortened: player.shortensIdle)
    case .muted:
      ReplaySoundTexts(language: texts.language).muted(isMuted, sound)
    case .sound(let sound): ReplaySoundTexts(language: texts.language).notice(sound)
    case .pause(let milliseconds):
      ReplaySoundTexts(language: texts.language).pause(milliseconds)
    case .noPause:
      ReplaySoundTexts(language: texts.language).noPause(isHeard: voice != nil)
    case nil: nil
    }
  }

  /// What a person has just done, where the picture does not tell; said for four seconds.
  private func presentText(at position: Int, _ texts: ReplayTexts) -> String? {
    guard let last = timeline.eventIndex(at: position), isWorthSaying(last),
      position / 1000 - timeline.events[last].atMilliseconds / 1000 < 4 * player.speed.roundedUp
    else { return nil }
    return texts.now(time(ofEvent: last), text(ofEvent: last, texts))
  }

  private func nextText(
    _ state: SessionState, after position: Int, _ texts: ReplayTexts
  ) -> String {
    if let next = index.nextLandmarkEvent(after: position) {
      return texts.next(time(ofEvent: next), text(ofEvent: next, texts))
    }
    let isCutShort = position >= player.endMilliseconds && !state.isFinished
    return isCutShort && !timeline.events.isEmpty ? texts.interrupted : ""
  }

  private func isWorthSaying(_ event: Int) -> Bool {
    switch timeline.events[event].fact {
    case .markerSet, .noteTaken, .remarkMade, .undone, .reopened, .recovered: true
    case .table(let fact):
      if case .markerSet = fact { true } else { false }
    case .slotStarted, .slotEnded, .sectionReached, .questionAsked, .followUpAsked,
      .voiceStarted, .voiceEnded, .sound, .speakingStarted, .levelGiven, .levelCorrected,
      .elementTicked,
      .questionSkipped, .paused,
      .resumed, .finished:
      false
    }
  }

  private func time(ofEvent event: Int) -> String {
    ClockText.duration(timeline.events[event].atMilliseconds / 1000)
  }

  private func text(ofEvent event: Int, _ texts: ReplayTexts) -> String {
    texts.event(timeline.events[event].fact, inSlot: index.slot(ofEvent: event))
  }

  private func hints(
    _ state: SessionState, _ surface: Surface, _ texts: ReplayTexts
  ) -> [Hint] {
    let language = surface.language
    let now = surface.nowMilliseconds
    let isAtEnd = player.isAtEnd(at: now)
    var hints: [Hint] = []
    if isAtEnd, state.isFinished {
      var debrief = Command.open.hint(language)
      debrief.text = texts.debrief
      hints.append(debrief)
    }
    if !timeline.events.isEmpty {
      var play = Command.playOrHold.hint(language)
      play.text = isAtEnd ? texts.playAgain : player.isPlaying(at: now) ? texts.hold : texts.play
      hints += [play, Command.eventList.hint(language), Command.search.hint(language)]
    }
    return hints + [Command.back, .help].map { $0.hint(language) }
  }
}
