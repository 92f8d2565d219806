import ExamModel

/// Everything a key can ask for.
///
/// This list is the source of bindings, hints, help and the README.
public enum Command: String, Sendable, CaseIterable {
  // Rehearsal.
  case nextSection
  case nextQuestion
  case endSlot
  case rate
  case followUp
  case skip
  case startSpeaking
  case showReason
  case setMarker
  case takeNote
  case undo
  case pause
  // Lists and readers.
  case open
  case choose
  case lineUp
  case lineDown
  case pageUp
  case pageDown
  case toStart
  case toEnd
  case search
  case back
  // Everywhere.
  case help
  case leave

  /// The keys, the first one being the one that hints name.
  public var keys: [Key] {
    switch self {
    case .nextSection, .nextQuestion, .choose: [.character(" ")]
    case .endSlot, .open: [.enter]
    case .rate: "123456789".map { .character($0) }
    case .followUp: [.character("r")]
    case .skip: [.character("s")]
    case .startSpeaking: [.character("a")]
    case .showReason: [.character("w")]
    case .setMarker: [.character("m")]
    case .takeNote: [.character("n")]
    case .undo: [.character("u")]
    case .pause: [.character("p")]
    case .lineUp: [.up, .character("k")]
    case .lineDown: [.down, .character("j")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .toStart: [.character("g"), .home]
    case .toEnd: [.character("G"), .end]
    case .search: [.character("/")]
    case .back: [.escape, .character("q")]
    case .help: [.character("?")]
    case .leave: [.character("q")]
    }
  }

  public var contexts: Set<KeyContext> {
    switch self {
    case .nextSection: [.presentation]
    case .nextQuestion, .rate, .followUp, .skip, .startSpeaking, .showReason: [.exchange]
    case .endSlot, .setMarker, .takeNote, .undo, .pause: [.presentation, .exchange]
    case .open, .choose: [.list]
    case .search: [.reader]
    case .lineUp, .lineDown, .pageUp, .pageDown, .toStart, .toEnd, .back: [.list, .reader]
    case .help: Set(KeyContext.allCases)
    case .leave: [.presentation, .exchange]
    }
  }

  /// The command of a key in a place.
  public static func matching(_ key: Key, in context: KeyContext) -> Command? {
    allCases.first { $0.contexts.contains(context) && $0.keys.contains(key) }
  }
}
