import SessionEngine

/// What a screen wants of the outside world after a key.
public enum Response: Hashable, Sendable {
  case none
  /// Leaves this screen for the one before it; the last one ends the program.
  case back
  case quit
  case open(Destination)
  /// Something a person wants of the running session.
  case session(SessionIntent)
  /// Leaves the running session unfinished, to be resumed later.
  case keepForLater
  /// Saves a session that the disk did not keep.
  case saveSession(path: String)
  case choseExam(id: String)
  /// Ids of the fiches, in the order in which they are presented.
  case choseFiches([String])
  case begin(SessionOptions)
}

/// A screen to go to.
///
/// The run loop brings what it shows.
public enum Destination: Hashable, Sendable {
  case rehearse
  case examList
  case ficheChoice
  case ready
  case help(KeyContext)
}
