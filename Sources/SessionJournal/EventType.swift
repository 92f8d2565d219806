import JSONText
import SessionEngine

/// The name under which each kind of event stands in a journal.
///
/// Names never change their meaning.
enum EventType: String, CaseIterable {
  case slotStarted = "slot-started"
  case slotEnded = "slot-ended"
  case sectionReached = "section-reached"
  case questionAsked = "question-asked"
  case followUpAsked = "follow-up-asked"
  case voiceStarted = "voice-started"
  case voiceEnded = "voice-ended"
  case recordingStarted = "recording-started"
  case recordingStopped = "recording-stopped"
  case soundPacked = "sound-packed"
  case speechMeasured = "speech-measured"
  case transcribed
  case speakingStarted = "speaking-started"
  case levelGiven = "level-given"
  case questionSkipped = "question-skipped"
  case levelCorrected = "level-corrected"
  case elementTicked = "element-ticked"
  case remarkMade = "interruption-made"
  case markerSet = "marker-set"
  case noteTaken = "note-taken"
  case juryJoined = "jury-joined"
  case juryLeft = "jury-left"
  case programJoined = "program-joined"
  case programFailed = "program-failed"
  case proposalDropped = "proposal-dropped"
  case answerCommented = "answer-commented"
  case undone
  case paused
  case resumed
  case reopened
  case recovered
  case finished

  init(_ fact: SessionEvent.Fact) {
    self =
      switch fact {
      case .slotStarted: .slotStarted
      case .slotEnded: .slotEnded
      case .sectionReached: .sectionReached
      case .questionAsked: .questionAsked
      case .followUpAsked: .followUpAsked
      case .voiceStarted: .voiceStarted
      case .voiceEnded: .voiceEnded
      case .sound(.takeStarted): .recordingStarted
      case .sound(.takeEnded): .recordingStopped
      case .sound(.takePacked): .soundPacked
      case .sound(.speechMeasured): .speechMeasured
      case .sound(.transcribed): .transcribed
      case .speakingStarted: .speakingStarted
      case .levelGiven: .levelGiven
      case .questionSkipped: .questionSkipped
      case .levelCorrected: .levelCorrected
      case .elementTicked: .elementTicked
      case .remarkMade: .remarkMade
      case .markerSet: .markerSet
      case .noteTaken: .noteTaken
      case .table(.joined): .juryJoined
      case .table(.left): .juryLeft
      // A marker that says what it is for is a marker, above all to an older program.
      case .table(.markerSet): .markerSet
      case .table(.programJoined): .programJoined
      case .table(.programFailed): .programFailed
      case .table(.proposalDropped): .proposalDropped
      case .table(.commented): .answerCommented
      case .undone: .undone
      case .paused: .paused
      case .resumed: .resumed
      case .reopened: .reopened
      case .recovered: .recovered
      case .finished: .finished
      }
  }

  /// The same names once more, compared byte by byte: a list of journals does this a million times.
  init?(_ word: JSONName) {
    switch word {
    case "slot-started": self = .slotStarted
    case "slot-ended": self = .slotEnded
    case "section-reached": self = .sectionReached
    case "question-asked": self = .questionAsked
    case "follow-up-asked": self = .followUpAsked
    case "voice-started": self = .voiceStarted
    case "voice-ended": self = .voiceEnded
    case "recording-started": self = .recordingStarted
    case "recording-stopped": self = .recordingStopped
    case "sound-packed": self = .soundPacked
    case "speech-measured": self = .speechMeasured
    case "transcribed": self = .transcribed
    case "speaking-started": self = .speakingStarted
    case "level-given": self = .levelGiven
    case "question-skipped": self = .questionSkipped
    case "level-corrected": self = .levelCorrected
    case "element-ticked": self = .elementTicked
    case "interruption-made": self = .remarkMade
    case "marker-set": self = .markerSet
    case "note-taken": self = .noteTaken
    case "jury-joined": self = .juryJoined
    case "jury-left": self = .juryLeft
    case "program-joined": self = .programJoined
    case "program-failed": self = .programFailed
    case "proposal-dropped": self = .proposalDropped
    case "answer-commented": self = .answerCommented
    case "undone": self = .undone
    case "paused": self = .paused
    case "resumed": self = .resumed
    case "reopened": self = .reopened
    case "recovered": self = .recovered
    case "finished": self = .finished
    default: return nil
    }
  }
}
