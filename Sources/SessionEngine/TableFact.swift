/// What the people and the program at the table did, apart from questions and levels.
package enum TableFact: Hashable, Sendable {
  /// A person joined as the jury; seats are counted from 1.
  case joined(seat: Int)
  /// The person on that seat left, or the connection was lost.
  case left(seat: Int)
  /// A marker that says what it is for.
  case markerSet(MarkerKind)
  /// The program that plays the jury told its name.
  case programJoined(name: String, version: String?)
  /// It did something that it must not do, in words of its own where it said any.
  case programFailed(ProgramFault, said: String?, isSetAside: Bool)
  /// What it wanted to ask, and nobody was asked.
  case proposalDropped(text: String)
  /// What was said of an answer; answers are counted from 0 in the order of the questions.
  case commented(answer: Int, text: String)
}

/// What a marker of the jury is for.
package enum MarkerKind: String, Hashable, Sendable, CaseIterable {
  case hesitation
  case digression
  case goodExample = "good-example"
}

/// What a program that plays the jury did wrong.
package enum ProgramFault: String, Hashable, Sendable, CaseIterable {
  /// A question was due and none had come.
  case late
  /// It ended, or could not be started.
  case ended
  /// It wrote a line that is no message.
  case notAMessage = "not-a-message"
  /// It wrote more than it was asked for, or a line without an end.
  case tooMuch = "too-much"
  /// It did not read what it was sent.
  case deaf
  /// What it proposed is no question: too short, too long, or missing.
  case notAQuestion = "not-a-question"
  /// Its question serves a criterion that is not due.
  case otherCriterion = "other-criterion"
  /// Its question was asked before.
  case repeated
  /// It declined.
  case declined
}
