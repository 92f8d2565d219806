import CMemory
import FicheLibrary
import Frames
import Screens
import SessionEngine

/// What a response of a screen leads to.
extension Application {
  func carryOut(_ response: Response) {
    switch response {
    case .none: break
    case .back: goBack()
    case .quit: stack.leaveAll()
    case .open(let destination): open(destination)
    // Before an oral.
    case .choseExam(let id): choseExam(id)
    case .choseExamDate(let day):
      stack.leaveExamDate()
      refreshHome()
      push(navigator.choseExamDate(day))
    case .finishFirstStart(let answer):
      let failure = navigator.finishFirstStart(answer)
      stack.leaveFirstStart()
      refreshHome()
      if let failure { stack.push(failure) }
    case .choseFiches(let ids):
      navigator.choose(fiches: ids)
      stack.push(navigator.screen(for: .ready))
    case .finishImport: finishImport()
    case .begin(let options):
      beside(.sessions, prepare: Self.preparesSession) { _ in
        startOral { navigator.beginSession(options) }
      }
    case .resume(let id, let countsGap):
      beside(.sessions, prepare: Self.preparesSession) { _ in
        startOral { navigator.resumeSession(id: id, countsGap: countsGap) }
      }
    // During an oral.
    case .session(let intent):
      navigator.session?.perform(intent)
      showSession()
    // Only in the program of somebody who plays the jury.
    case .wish: break
    case .repeatQuestion: repeatQuestion()
    case .takeUp(let countsGap):
      navigator.session?.takeUp(countsGap: countsGap)
      stack.takeUp()
      herald?.reset()
      showSession()
    case .keepForLater:
      navigator.keepSession()
      herald?.silence()
      stack.leaveOral()
      if let offer = navigator.saveElsewhereScreen() { stack.push(offer) }
      refreshHome()
    // After an oral.
    case .amend(let id, let intent): amend(id, intent)
    case .saveSession(let path):
      let saved = navigator.saveSession(to: path)
      stack.updateTop(SaveElsewhereScreen.self) {
        $0.update(outcome: saved.outcome, isSaved: saved.isSaved)
      }
    case .trash(let id): trash { navigator.trash(id: id) }
    case .trashSound(let id, let withWords):
      trash { navigator.trashSound(id: id, withWords: withWords) }
    case .transcribe(let id): toggleTranscription(id)
    case .adoptTiming(let timings): stack.push(navigator.adopt(timings))
    // In a review.
    case .edit(let path, let line): edit(path, line)
    case .openAddress(let address): open(address)
    case .copyAddress(let address):
      let isTaken = display.copy(address.text)
      stack.updateTop(ReviewScreen.self) { $0.wasCopied(address, isTaken: isTaken) }
    case .bringQuestions:
      bringCards()
    case .answerCard(let question, let level, let milliseconds):
      stack.updateTop(ReviewScreen.self) {
        let notice = navigator.answerCard(
          question, level: level, afterMilliseconds: milliseconds, on: $0.fiche)
        $0.update(memos: navigator.cardMemos(of: $0.questions ?? []), notice: notice)
      }
    case .undoCard:
      stack.updateTop(ReviewScreen.self) {
        guard navigator.cardSitting?.undo() ?? false else { return }
        $0.update(
          memos: navigator.cardMemos(of: $0.questions ?? []),
          notice: navigator.texts.levelTakenBack)
      }
    }
  }

  /// Goes to a screen; its data is read beside the loop.
  private func open(_ destination: Destination) {
    switch destination {
    case .home:
      pushBeside(.sessions, isBrief: navigator.archive.isEmpty) { $0.screen(for: destination) }
    case .rehearse, .examList, .firstStart, .help: push(navigator.screen(for: destination))
    case .drill, .evening:
      beside(
        .sessions,
        prepare: { fork in
          fork.prepareDrill()
          return nil
        }
      ) { _ in push(navigator.screen(for: destination)) }
    case .ficheChoice, .ready, .reviewList, .fiche, .coverage, .leftOut, .importOffer:
      pushBeside(.fiches) { $0.screen(for: destination) }
    case .resume, .replay, .debrief: pushBeside(.session) { $0.screen(for: destination) }
    case .classFigures: push(navigator.screen(for: destination))
    case .history, .progress, .comparison, .classList, .classCandidate:
      pushBeside(.sessions) { $0.screen(for: destination) }
    }
  }

  private static let preparesSession: @Sendable (Navigator) -> (any Screen)? = { fork in
    fork.prepareSession()
    return nil
  }

  /// Shows a screen; one that runs a drill begins as an oral does.
  private func push(_ screen: any Screen) {
    stack.push(screen)
    if navigator.session != nil { herald?.reset() }
  }

  private func repeatQuestion() {
    guard let session = navigator.session else { return }
    if herald?.repeatQuestion(session.state) == true { return }
    let text = AnnouncementTexts(language: navigator.language).voiceIsOff
    stack.update(RehearsalScreen.self) { $0.update($0.state, notice: text) }
  }

  private func amend(_ id: String, _ intent: SessionIntent) {
    guard let amended = navigator.amend(id: id, intent) else { return }
    stack.updateTop(DebriefScreen.self) {
      $0.update(amended.state, notice: amended.notice)
    }
  }

  private func choseExam(_ id: String) {
    guard navigator.chooseExam(id: id) else { return }
    stack.changeExam()
    refreshHome()
    if stack.isEmpty { stack.push(navigator.screen(for: .rehearse)) }
  }

  /// Shows the cards of the fiche under review; the bank and every journal are read for them.
  private func bringCards() {
    guard let fiche = (stack.top as? ReviewScreen)?.fiche else { return }
    beside(
      .sessions,
      prepare: { fork in
        fork.prepareCards(on: fiche)
        return nil
      }
    ) { _ in
      guard let questions = navigator.preparedCards else { return }
      stack.updateTop(ReviewScreen.self) {
        $0.showCards(
          questions: questions, scale: navigator.cardScale,
          memos: navigator.cardMemos(of: questions))
      }
    }
  }

  /// Continues to the screen that was wanted before the import, with the new fiches.
  private func finishImport() {
    _ = stack.pop()
    let first = stack.isEmpty ? navigator.firstDestination : nil
    let list = stack.top as? ReviewListScreen
    let isChoice = stack.top is FicheChoiceScreen
    var isTakenIn = false
    beside(
      .fiches,
      prepare: { fork in
        fork.finishImport()
        if let first { return fork.screen(for: first) }
        if let list { return fork.refreshed(list) }
        return isChoice ? fork.screen(for: .ficheChoice) : nil
      }
    ) { screen in
      isTakenIn = true
      guard let screen else { return }
      if first == nil { _ = stack.pop() }
      stack.push(screen)
    }
    // Whoever did not wait for it finds the new fiches when they are next read.
    if !isTakenIn { navigator.desk.forgetCollection() }
    refreshHome()
  }

  private func trash(_ move: () -> MessageScreen?) {
    let failure = move()
    if let history = stack.top as? HistoryScreen {
      beside(.sessions, prepare: { $0.refreshed(history) }) { screen in
        stack.updateTop(HistoryScreen.self) { $0 = screen as? HistoryScreen ?? $0 }
      }
    }
    if let failure { stack.push(failure) }
  }

  /// Gives the display to the person's editor, and shows the fiche as it is afterwards.
  private func edit(_ path: String, _ line: Int) {
    guard let command = navigator.editorCommand(path: path, line: line) else {
      stack.push(navigator.message(navigator.texts.ficheNotEditable))
      return
    }
    let isStarted = display.whileLeft { EditorLauncher.run(command) }
    if !isStarted {
      stack.push(navigator.message(navigator.texts.editorMissing(command.first ?? "")))
    }
    refreshReview()
  }

  /// Lends the display to the program that opens the address: a terminal browser needs it.
  private func open(_ address: WebAddress) {
    let command = EditorLauncher.command(opening: address)
    var isOpened = false
    _ = display.whileLeft {
      isOpened = EditorLauncher.status(of: command) == 0
      return isOpened
    }
    if !isOpened {
      stack.push(navigator.message(navigator.texts.notOpened(address.text, with: command[0])))
    }
  }

  /// Shows the fiche under review as it is on disk now.
  func refreshReview() {
    stack.update(ReviewScreen.self) { screen in
      if let reloaded = navigator.reloaded(screen) { screen = reloaded }
    }
  }

  /// Closes the top screen; if a session is only in memory, the last one offers to save it first.
  private func goBack() {
    let left = stack.pop()
    let isLast = left is DebriefScreen || left is DrillEndScreen || left is EveningEndScreen
    if isLast, let offer = navigator.saveElsewhereScreen() { stack.push(offer) }
    if left is ReviewScreen { navigator.closeCards() }
    if left is ReviewScreen, let list = stack.top as? ReviewListScreen {
      beside(.fiches, prepare: { $0.refreshed(list) }) { screen in
        stack.updateTop(ReviewListScreen.self) { $0 = screen as? ReviewListScreen ?? $0 }
      }
    }
    refreshHome()
  }

  /// Gives back what only the start of an oral needed.
  ///
  /// From then on the program mostly sleeps, perhaps beside thirty others on a school's server. Not before
  /// the clock has moved for the first time: until then the screens that led there are being left.
  func giveBackMemory() {
    guard hasMemoryToGiveBack, navigator.session != nil else { return }
    hasMemoryToGiveBack = false
    cm_give_back()
  }

  /// Shows an oral in place of the screens that led to it.
  private func startOral(_ start: () -> any Screen) {
    stack.startOral(start())
    herald?.reset()
    JuryKnowledge.forgetBundled()
    hasMemoryToGiveBack = true
  }

  /// The home screen tells of the exam and of an unfinished oral, which may have changed.
  private func refreshHome() {
    guard stack.count == 1 else { return }
    guard stack.top is HomeScreen else { return }
    beside(.sessions, isBrief: navigator.archive.isEmpty, prepare: { $0.homeScreen() }) { screen in
      stack.updateTop(HomeScreen.self) { $0 = screen as? HomeScreen ?? $0 }
    }
  }
}
