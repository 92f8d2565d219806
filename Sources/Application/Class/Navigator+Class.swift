import Screens
import SessionJournal

/// Screens about a class.
extension Navigator {
  /// Reads the class that was named, and shows it.
  func classScreen() -> any Screen {
    do {
      try classView?.read(progress: archive.progress, language: language)
    } catch {
      return message(text(error))
    }
    guard let overview = classView?.overview else { return homeScreen() }
    return ClassScreen(overview: overview)
  }

  func classFiguresScreen() -> any Screen {
    guard let overview = classView?.overview else { return homeScreen() }
    return ClassFiguresScreen(overview: overview)
  }

  /// The sessions of a candidate, which are read and never changed.
  func classCandidateScreen(_ member: Int) -> any Screen {
    guard let room = classView?.room, room.candidates.indices.contains(member) else {
      return classScreen()
    }
    let candidate = room.candidates[member]
    return HistoryScreen(entries: candidate.summaries.map(past.entry), owner: candidate.name)
  }
}
