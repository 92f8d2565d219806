import ExamModel
import Testing

@testable import oralblanc

/// How a command line goes on, told without a shell.
@Suite struct CompletionTests {
  private let exams = [CompletionCandidate("e6-parcours", "E6"), CompletionCandidate("eaf", "EAF")]
  private let sessions = [CompletionCandidate("2026-03-01T093000Z-0001", "E6")]

  private func answer(_ words: String...) throws -> CompletionAnswer {
    let completer = Completer(program: try #require(CommandEntry.program()), language: .french) {
      names, folder in
      switch names {
      case .exams: exams
      case .sessions: folder == "elsewhere" ? [] : sessions
      case .unfinishedSessions: []
      case .fiches: [CompletionCandidate("helpdesk", "Support")]
      }
    }
    return completer.answer(words)
  }

  private func words(_ answer: CompletionAnswer) -> [String] { answer.candidates.map(\.word) }

  @Test func aCommandIsOfferedByOneNameAndFoundByEach() throws {
    let all = words(try answer(""))
    #expect(all.contains("repeter"))
    #expect(!all.contains("rehearse"))
    #expect(all.last == "help")
    #expect(words(try answer("reh")) == ["rehearse"])
    #expect(words(try answer("repe")) == ["repeter"])
    #expect(words(try answer("help", "veri")) == ["verifier"])
    #expect(words(try answer("help", "draw", "")) == [])
    #expect(!all.contains("manual"))
  }

  @Test func anOptionOffersItsValues() throws {
    for line in [
      ["rehearse", "--exam", "e"], ["repeter", "--strict", "--exam", "e"], ["--exam", "e"],
    ] {
      let answer = try #require(CommandEntry.program()).completed(line, names: exams)
      #expect(words(answer) == ["e6-parcours", "eaf"], "\(line)")
      #expect(answer.paths == .files)
    }
    #expect(words(try answer("history", "--lang=e")) == ["--lang=en"])
    #expect(
      words(try answer("export", "--format", "")) == [
        "md", "html", "csv", "json", "cast", "txt", "sheet", "reviews", "answers",
        "sections", "sessions",
      ])
    #expect(try answer("history", "--data", "").paths == .folders)
    #expect(words(try answer("history", "--data", "")) == [])
  }

  @Test func anOptionIsOfferedWhereItMeansSomething() throws {
    #expect(words(try answer("rehearse", "--str")) == ["--strict"])
    #expect(words(try answer("draw", "--str")) == [])
    #expect(words(try answer("rehearse", "--strict", "--str")) == [])
    #expect(words(try answer("check", "--fiches", "a", "--fich")) == ["--fiches"])
    #expect(words(try answer("check", "--", "--js")) == [])
    // A value that may be left out: the next word can be an option.
    #expect(words(try answer("rehearse", "--resume", "--stri")) == ["--strict"])
  }

  @Test func anArgumentOffersWhatItStandsFor() throws {
    #expect(words(try answer("replay", "2026")) == ["2026-03-01T093000Z-0001"])
    #expect(words(try answer("exporter", "--data", "elsewhere", "2026")) == [])
    #expect(words(try answer("replay", "2026-03-01", "")) == [])
    #expect(words(try answer("review", "HELP")) == ["helpdesk"])
    #expect(try answer("check", "one", "").paths == .files)
    #expect(words(try answer("new", "")).first == "fiche")
    #expect(try answer("new", "fiche", "").paths == .files)
  }

  /// A title comes from a file: it must not reach the terminal as more than a text.
  @Test func whatAShellReadsIsOneCleanLineForEach() {
    let candidate = CompletionCandidate("a\u{1B}[2Jb", "first\nsecond\tthird")
    let text = CompletionAnswer(candidates: [candidate], paths: .files).text
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.hasPrefix("files\n"))
  }
}

extension CommandEntry {
  fileprivate func completed(_ line: [String], names: [CompletionCandidate]) -> CompletionAnswer {
    Completer(program: self, language: .french) { _, _ in names }.answer(line)
  }
}
