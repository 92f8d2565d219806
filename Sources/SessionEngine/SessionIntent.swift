import ExamModel

/// What a person at the keyboard wants of the session.
package enum SessionIntent: Hashable, Sendable {
  case begin
  /// Next section in a presentation, next question in an exchange.
  case advance
  case endSlot
  /// Asks that question now: the jury chose it or typed it in.
  case ask(Question)
  /// The question that was waited for is asked now, or the draw's where none came.
  case askDue
  /// An index in the plan's levels.
  case rate(level: Int)
  /// The level of an answer of before, counted from 0; the oral may be over.
  case correctLevel(answer: Int, level: Int)
  /// An element of a good answer was said, or was not after all; the oral may be over.
  case tick(answer: Int, element: Int)
  /// A card was turned in a review, answered and placed on the scale, this many milliseconds after it was
  /// shown.
  case answerCard(Question, level: Int, afterMilliseconds: Int)
  case followUp
  case skip
  case startSpeaking
  /// The jury's voice begins to say the question that was asked, and ends.
  case startVoice
  case endVoice(VoiceEnding)
  /// Something became of the candidate's sound; the oral may be over.
  case sound(SoundFact)
  case setMarker
  /// What somebody at the table did beside questions and levels.
  case table(TableFact)
  case takeNote(String)
  case undo
  case togglePause
  /// The oral goes on after an interruption that began at the instant of the intent.
  case takeUp(SessionGap)
  /// The oral is over, finished or not.
  case abandon
}
