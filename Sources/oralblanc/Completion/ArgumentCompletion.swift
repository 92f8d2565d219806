import ArgumentParser
import JSONText

/// What completes the value of an argument, besides a list of values.
enum ArgumentCompletion: Equatable {
  case nothing
  case files
  case folders
  case names(CompletionNames)

  /// - Parameter kind: as the argument parser dumps it; `nil` for one that has none.
  init(_ kind: JSONValue?) {
    if kind?["file"] != nil {
      self = .files
    } else if kind?["directory"] != nil {
      self = .folders
    } else if let name = kind?["shellCommand"]?["command"]?.text,
      let names = CompletionNames(rawValue: name)
    {
      self = .names(names)
    } else {
      self = .nothing
    }
  }
}

/// Names that only the program itself can list; files complete what none of them begins.
enum CompletionNames: String {
  case exams
  case sessions
  case unfinishedSessions
  case fiches
}

extension CompletionKind {
  /// The parser has no kind for names that we list: the command of a shell is the one that it hands on as text.
  static func names(_ names: CompletionNames) -> CompletionKind { .shellCommand(names.rawValue) }
}
