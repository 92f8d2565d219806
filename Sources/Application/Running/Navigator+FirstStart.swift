import ExamModel
import FicheLibrary
import Screens

/// The first evening: nothing is known of the person yet, and nothing is written unless they say so.
extension Navigator {
  /// What the home screen tells them; `nil` once there is nothing to tell.
  var welcome: HomeWelcome? {
    let configuration = settings.configuration
    let isChosen = knowsExam || configuration.preferences.exam != nil
    let welcome = HomeWelcome(
      asksForExam: !isChosen && drillSettings.examDate == nil && archive.isEmpty,
      isDefaultExam: !isChosen && desk.examInUse.id == ExamCatalog.defaultID,
      lacksFiches: desk.fichePaths.isEmpty)
    return welcome.asksForExam || welcome.isDefaultExam || welcome.lacksFiches ? welcome : nil
  }

  func firstStartScreen() -> FirstStartScreen {
    FirstStartScreen(
      exams: ExamCatalog.bundled().map(ExamEntry.init), selectedID: desk.exam.id,
      today: drillSettings.today, configurationPath: settings.path)
  }

  /// Takes the answer over for this run, and writes it down where the person agreed.
  ///
  /// - Returns: why it was not written.
  func finishFirstStart(_ answer: FirstStartAnswer) -> MessageScreen? {
    knowsExam = true
    if let exam = ExamCatalog.exam(id: answer.examID) {
      desk.choose(exam)
      madeInspector = nil
    }
    if let day = answer.examDate { drillSettings.examDate = day }
    guard answer.isKept else { return nil }
    let failure =
      settings.remember(.exam, answer.examID)
      ?? answer.examDate.flatMap { settings.remember(.examDate, $0.text) }
    return failure.map { message($0.text(in: language)) }
  }
}
