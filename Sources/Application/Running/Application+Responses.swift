import CMemory
import Screens
import SessionEngine

/// What a response of a screen leads to.
extension Application {
  func carryOut(_ response: Response) {
    switch response {
    case .none: break
    case .back: goBack()
    case .quit: stack.removeAll()
    case .open(let destination): stack.append(navigator.screen(for: destination))
    case .session(let intent):
      navigator.session?.perform(intent)
      showSession()
    case .takeUp(let countsGap):
      navigator.session?.takeUp(countsGap: countsGap)
      stack.removeAll { $0 is ResumeScreen }
      herald?.reset()
      showSession()
    case .keepForLater:
      navigator.keepSession()
      stack.removeAll { $0 is RehearsalScreen || $0 is HelpScreen || $0 is ResumeScreen }
      if let offer = navigator.saveElsewhereScreen() { stack.append(offer) }
      refreshHome()
    case .begin, .resume, .choseExam, .choseFiches, .saveSession: carryOutBeforeAndAfter(response)
    case .replay, .debrief, .compare, .trash, .adoptTiming: carryOutPast(response)
    case .review(let id): stack.append(navigator.reviewScreen(id: id))
    case .edit(let path, let line): edit(path, line)
    case .bringQuestions: showCards()
    }
  }

  private func showCards() {
    guard var screen = stack.last as? ReviewScreen else { return }
    screen.showCards(questions: navigator.questions(on: screen.fiche))
    stack[stack.count - 1] = screen
  }

  private func carryOutBeforeAndAfter(_ response: Response) {
    switch response {
    case .begin(let options): startOral { navigator.beginSession(options) }
    case .resume(let id, let countsGap):
      startOral { navigator.resumeSession(id: id, countsGap: countsGap) }
    case .choseExam(let id):
      guard navigator.chooseExam(id: id) else { return }
      // Whatever lies below was about the exam before.
      stack.removeAll { !($0 is HomeScreen) }
      refreshHome()
      if stack.isEmpty { stack.append(navigator.screen(for: .rehearse)) }
    case .choseFiches(let ids):
      navigator.choose(fiches: ids)
      stack.append(navigator.screen(for: .ready))
    case .saveSession(let path):
      guard var screen = stack.popLast() as? SaveElsewhereScreen else { return }
      let saved = navigator.saveSession(to: path)
      screen.update(outcome: saved.outcome, isSaved: saved.isSaved)
      stack.append(screen)
    default: break
    }
  }

  private func carryOutPast(_ response: Response) {
    switch response {
    case .replay(let id): stack.append(navigator.replayScreen(id: id))
    case .debrief(let id): stack.append(navigator.debriefScreen(id: id))
    case .compare(let id, let other):
      stack.append(navigator.comparisonScreen(id: id, with: other))
    case .trash(let id):
      let failure = navigator.trash(id: id)
      if let history = stack.last as? HistoryScreen {
        stack[stack.count - 1] = navigator.refreshed(history)
      }
      if let failure { stack.append(failure) }
    case .adoptTiming(let timings): stack.append(navigator.adopt(timings))
    default: break
    }
  }

  /// Gives the terminal to the person's editor, and shows the fiche as it is afterwards.
  private func edit(_ path: String, _ line: Int) {
    guard let command = navigator.editorCommand(path: path, line: line) else {
      stack.append(navigator.message(navigator.texts.ficheNotEditable))
      return
    }
    let isStarted = terminal.whileLeft { EditorLauncher.run(command) }
    if !isStarted {
      stack.append(navigator.message(navigator.texts.editorMissing(command.first ?? "")))
    }
    refreshReview()
  }

  /// Shows the fiche under review as it is on disk now.
  func refreshReview() {
    for index in stack.indices {
      guard let screen = stack[index] as? ReviewScreen,
        let reloaded = navigator.reloaded(screen)
      else { continue }
      stack[index] = reloaded
    }
  }

  /// Leaves the top screen; a debrief whose session is only in memory offers to save it first.
  private func goBack() {
    let left = stack.removeLast()
    if left is DebriefScreen, let offer = navigator.saveElsewhereScreen() {
      stack.append(offer)
    }
    if left is ReviewScreen, let list = stack.last as? ReviewListScreen {
      stack[stack.count - 1] = navigator.refreshed(list)
    }
    refreshHome()
  }

  /// Shows an oral in place of the screens that led to it.
  private func startOral(_ start: () -> any Screen) {
    stack.removeAll {
      $0 is ReadyScreen || $0 is FicheChoiceScreen || $0 is ExamCardScreen || $0 is ResumeScreen
    }
    stack.append(start())
    herald?.reset()
    // From here on the program mostly sleeps, perhaps beside thirty others on a school's server.
    cm_give_back()
  }

  /// The home screen tells of the exam and of an unfinished oral, which may have changed.
  private func refreshHome() {
    guard stack.count == 1, stack.first is HomeScreen else { return }
    stack[0] = navigator.homeScreen()
  }
}
