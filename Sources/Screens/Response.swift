import ExamModel
import Frames
import SessionEngine

/// What a screen wants of the outside world after a key.
package enum Response: Hashable, Sendable {
  case none
  /// Leaves this screen for the one before it; the last one ends the program.
  case back
  case quit
  case open(Destination)
  /// Something a person wants of the running session.
  case session(SessionIntent)
  /// Something a person at the table wants of somebody else's oral.
  case wish(TableWish)
  /// Adds a tick or a level to the journal of a session that is over.
  ///
  /// The screen takes the state as it is afterwards through its `update`.
  case amend(id: String, SessionIntent)
  /// Begins to write down what was said in a session, or stops it where it goes on.
  ///
  /// The screen learns what comes of it through its `show`.
  case transcribe(id: String)
  /// Says again aloud what is being asked.
  case repeatQuestion
  /// Leaves the running session unfinished, to be resumed later.
  case keepForLater
  /// Saves a session that the disk did not keep.
  case saveSession(path: String)
  case choseExam(id: String)
  /// Ids of the fiches, in the order in which they are presented.
  case choseFiches([String])
  case begin(SessionOptions)
  /// Leaves the import for what was wanted before, with the fiches as they are now.
  case finishImport
  /// The day of the exam, to be kept; `nil` to be asked another time.
  case choseExamDate(CalendarDay?)
  case finishFirstStart(FirstStartAnswer)
  /// Goes on with an unfinished session; the interruption is part of the oral or not.
  case resume(id: String, countsGap: Bool)
  /// Goes on with the running session after an interruption that is part of the oral or not.
  case takeUp(countsGap: Bool)
  /// Moves a session to the trash.
  case trash(id: String)
  /// Moves the sound of a session to the trash, perhaps with its words, and leaves its journal.
  case trashSound(id: String, withWords: Bool)
  /// Writes the times of a session into its fiches as their plan; it was confirmed.
  case adoptTiming([FicheTiming])
  /// Brings the questions that a jury could ask on the fiche in the reader, then its cards.
  ///
  /// The screen takes them through its `showCards`.
  case bringQuestions
  /// Keeps the level of a card, this many milliseconds after it was shown.
  ///
  /// The screen takes what memory holds then through its `update`.
  case answerCard(Question, level: Int, afterMilliseconds: Int)
  /// Takes back the level that was given to a card last.
  case undoCard
  /// Opens a file in the person's editor, at a line counted from 1.
  ///
  /// The screen takes the fiche as it is afterwards through its `update`.
  case edit(path: String, line: Int)
  /// Opens an address in the person's browser or mail program.
  case openAddress(WebAddress)
  /// Copies an address, to be pasted elsewhere.
  ///
  /// The screen learns the result through its `wasCopied`.
  case copyAddress(WebAddress)
}

/// A screen to go to.
///
/// The run loop brings what it shows.
package enum Destination: Hashable, Sendable {
  case home
  case rehearse
  case examList
  /// The questions of the first evening: which exam, when, and whether to remember it.
  case firstStart
  case ficheChoice
  case ready
  /// The fiches to review.
  case reviewList
  /// The reader on a fiche, on the first one without an id.
  case fiche(id: String?)
  /// What the fiches cover.
  case coverage
  /// The files that could not be read as fiches.
  case leftOut
  /// The documents that are not fiches yet.
  case importOffer
  case help(KeyContext)
  /// The offer to go on with a session that was interrupted, the last one without an id.
  case resume(id: String?)
  /// The replay of a session by its id or its file, of the last one without.
  case replay(id: String?)
  case debrief(id: String)
  /// Two runs, the earlier one first.
  case comparison(id: String, with: String)
  case history
  /// A class that was named at the start.
  case classList
  /// What the class holds and what it does not.
  case classFigures
  /// The sessions of a candidate, by the place in the class.
  case classCandidate(Int)
  case progress
  /// The questions that are due today.
  case drill
  /// Three questions on the evening before.
  case evening
}
