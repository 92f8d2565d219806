import Application
import ExamModel
import Screens
import SessionEngine
import Terminal
import TextSearch

/// Reads the command lines that open a screen, without the parser.
///
/// The parser describes every command to itself before it reads one, which takes longer than all
/// that follows up to the first frame. What is not known here for certain is left to the parser:
/// it has the last word on what is right, and the only word on what is wrong.
struct DirectReader {
  private var words: ArraySlice<String>
  private var choices: ProgramChoices
  private var operand: String?
  private var isLast = false
  private var seen: Set<String> = []

  /// The command, or `nil` where the parser has to read.
  ///
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - language: that of the surroundings.
  static func command(_ arguments: [String], language: Language) -> ScreenCommand? {
    var reader = DirectReader(words: arguments[...], choices: ProgramChoices(language: language))
    return reader.read()
  }

  private init(words: ArraySlice<String>, choices: ProgramChoices) {
    self.words = words
    self.choices = choices
  }

  private mutating func read() -> ScreenCommand? {
    guard let first = words.first, !first.hasPrefix("-") else { return readHome() }
    words.removeFirst()
    switch first {
    case "rehearse", "repeter": return read(takesRehearsal: true) { _ in .rehearse }
    case "review", "revoir": return read(takesOperand: true) { .review($0.operand) }
    case "replay", "rejouer":
      return read(takesSources: false, takesOperand: true) {
        .replay($0.operand, isLast: $0.isLast)
      }
    default: return nil
    }
  }

  private mutating func readHome() -> ScreenCommand? {
    // After a list of paths the name of a command could be either.
    guard !words.contains("--fiches") else { return nil }
    return read(takesRehearsal: true) { _ in .home }
  }

  private mutating func read(
    takesSources: Bool = true, takesRehearsal: Bool = false, takesOperand: Bool = false,
    kind: (Self) -> ScreenCommand.Kind
  ) -> ScreenCommand? {
    while let word = words.popFirst() {
      if word.hasPrefix("-") {
        let isKnown =
          seen.insert(word).inserted
          && (takeCommon(word) || (takesSources && takeSource(word))
            || (takesRehearsal && takeRehearsal(word)) || (!takesSources && takeReplay(word)))
        guard isKnown else { return nil }
      } else {
        guard takesOperand, operand == nil, !word.isEmpty else { return nil }
        operand = word
      }
    }
    return ScreenCommand(kind: kind(self), choices: choices)
  }

  private mutating func takeCommon(_ name: String) -> Bool {
    switch name {
    case "--lang": take(\.language) { Language(rawValue: $0) }
    case "--data": take(\.dataFolder) { $0 }
    case "--color": take(\.color) { ColorChoice.words.choice($0) }
    case "--mouse": set(\.mouse)
    case "--links": take(\.links) { LinkChoice.words.choice($0).map(\.isWanted) }
    default: false
    }
  }

  private mutating func takeSource(_ name: String) -> Bool {
    switch name {
    case "--exam": return take(\.exam) { $0 }
    case "--plain": return set(\.isPlain)
    case "--fiches":
      while let path = takeValue() { choices.fiches.append(path) }
      return !choices.fiches.isEmpty
    default: return false
    }
  }

  private mutating func takeRehearsal(_ name: String) -> Bool {
    switch name {
    case "--mode": return take(\.session.mode) { SessionMode.words.choice($0) }
    case "--seed": return take(\.seed) { UInt64($0).map(UInt64?.some) }
    case "--jury": return take(\.jury) { JuryTemper.words.choice($0).map { $0.rawValue } }
    case "--rate": return takeNumber { try $0.setRate($1) }
    case "--time-factor": return takeNumber { try $0.setTimeFactor($1) }
    case "--resume": return take(\.resume) { $0 }
    case "--remote-button": return take(\.remoteButton) { RemoteButton.words.choice($0) }
    case "--announce": return take(\.announce) { $0 }
    case "--voice": return take(\.voice) { $0 }
    case "--record":
      choices.record = takeValue() ?? ProgramChoices.bareRecord
      return true
    case "--recorder": return take(\.recorder) { $0 }
    case "--transcriber":
      choices.transcribesAtOnce = true
      return take(\.transcriber) { $0 }
    case "--jury-program": return take(\.juryProgram) { $0 }
    case "--with-jury": return set(\.opensTable)
    case "--serve":
      let isNamed = words.first.map(ServeChoice.isAddress) ?? false
      choices.serve = (isNamed ? takeValue() : nil) ?? ServeChoice.bare
      return set(\.opensTable)
    case "--jury-network": return set(\.juryNetwork)
    case "--strict": return set(\.session.isStrict)
    case "--bell": return set(\.ringsBell)
    default: return false
    }
  }

  private mutating func takeReplay(_ name: String) -> Bool {
    switch name {
    case "--last":
      isLast = true
      return true
    case "--player": return take(\.player) { $0 }
    default: return false
    }
  }

  private mutating func set(_ flag: WritableKeyPath<ProgramChoices, Bool>) -> Bool {
    choices[keyPath: flag] = true
    return true
  }

  private mutating func set(_ flag: WritableKeyPath<ProgramChoices, Bool?>) -> Bool {
    choices[keyPath: flag] = true
    return true
  }

  private mutating func takeNumber(
    _ put: (inout SessionOptions, String) throws -> Void
  ) -> Bool {
    guard let word = takeValue() else { return false }
    do {
      try put(&choices.session, word)
      return true
    } catch {
      return false
    }
  }

  private mutating func take<Value>(
    _ place: WritableKeyPath<ProgramChoices, Value>, _ read: (String) -> Value?
  ) -> Bool {
    guard let value = takeValue().flatMap(read) else { return false }
    choices[keyPath: place] = value
    return true
  }

  /// The next word, unless it looks like an option.
  private mutating func takeValue() -> String? {
    guard let word = words.first, !word.isEmpty, !word.hasPrefix("-") else { return nil }
    words.removeFirst()
    return word
  }
}
