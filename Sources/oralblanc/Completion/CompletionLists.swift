import Application
import ExamModel
import FicheLibrary
import SessionEngine
import SessionJournal

/// Lists the names that complete an argument, read when they are asked for.
struct CompletionLists {
  let language: Language

  /// Nobody looks for an older session by its name.
  private static let sessionLimit = 50

  func candidates(_ names: CompletionNames, dataFolder: String?) -> [CompletionCandidate] {
    switch names {
    case .exams: ExamCatalog.bundled().map { CompletionCandidate($0.id, $0.title) }
    case .sessions: sessions(dataFolder) { _ in true }
    case .unfinishedSessions: sessions(dataFolder) { $0.isResumable }
    case .fiches: fiches()
    }
  }

  private func sessions(
    _ dataFolder: String?, where isWanted: (JournalSummary) -> Bool
  ) -> [CompletionCandidate] {
    let choices = ProgramChoices(language: language, dataFolder: dataFolder)
    guard let path = try? choices.sessionsFolder() else { return [] }
    let folder = JournalFolder(path: path)
    let ids = ((try? folder.ids()) ?? []).prefix(Self.sessionLimit)
    return ids.map { folder.summary(id: $0) }.filter(isWanted)
      .map { CompletionCandidate($0.id, $0.session?.header.plan.examTitle ?? "") }
  }

  private func fiches() -> [CompletionCandidate] {
    let choices = ProgramChoices(language: language).configured()
    guard let exam = try? ExamChoice.exam(named: choices.exam) else { return [] }
    var desk = RehearsalDesk(exam: exam, options: SessionOptions(), fichePaths: choices.fiches)
    return desk.collection().fiches.map { CompletionCandidate($0.id, $0.title) }
  }
}
