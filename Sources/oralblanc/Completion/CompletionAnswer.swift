import TextCells
import TextSearch

/// What can stand where the cursor is.
struct CompletionAnswer: Equatable {
  /// Which names of files fit as well.
  enum Paths: String {
    case none
    case files
    case folders
  }

  var candidates: [CompletionCandidate] = []
  var paths = Paths.none

  /// What a shell's script reads: first the kind of paths, then a candidate a line with its meaning behind
  /// a tabulator.
  ///
  /// Names of sessions and titles of exams come from files: nothing of them may be a sequence for the terminal.
  var text: String {
    let lines = candidates.map { candidate in
      Self.line(candidate.word) + "\t" + Self.line(candidate.meaning)
    }
    return ([paths.rawValue] + lines).joined(separator: "\n") + "\n"
  }

  private static func line(_ text: String) -> String {
    TextCells.cleaned(text).replacing("\n", with: " ").replacing("\t", with: " ")
  }
}
