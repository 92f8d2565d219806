import ArgumentParser
import Testing

@testable import Application
@testable import oralblanc

/// The short way round the parser must never lead anywhere else than the parser does.
@Suite struct DirectReaderTests {
  /// What the parser makes of a command line.
  private func parsed(_ arguments: [String]) throws -> ScreenCommand? {
    switch try Oralblanc.parseAsRoot(arguments) {
    case let command as Oralblanc: try command.screenCommand()
    case let command as Rehearse: try command.screenCommand()
    case let command as Review: command.screenCommand
    case let command as Replay where !command.transcript: command.screenCommand
    default: nil
    }
  }

  private func direct(_ arguments: [String]) -> ScreenCommand? {
    DirectReader.command(arguments, language: Surroundings.process.language)
  }

  @Test(arguments: [
    "", "--lang en", "--data d --color never", "--exam e.md --bell --plain", "rehearse",
    "repeter --exam grand-oral --mode examen --seed 7 --strict",
    "rehearse --fiches a b c --jury kindly --rate 60 --time-factor 4/3",
    "rehearse --mode exam --jury déstabilisant --data /tmp/d --lang fr --announce say",
    "rehearse --resume last", "rehearse --resume 2026 --plain", "review", "revoir fiche.md",
    "review fiche.md --plain", "revoir --plain --fiches a b", "review --fiches a b --exam e",
    "review x --fiches a", "replay", "rejouer --last",
    "replay 2026-11 --color always", "replay --data d --last",
  ])
  func theShortWayLeadsWhereTheParserDoes(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let command = try #require(direct(arguments))
    #expect(try command == parsed(arguments))
  }

  @Test(arguments: [
    "--help", "-h", "--version", "help", "check", "history --json", "rehearse --help",
    "rehearse --seed x", "rehearse --jury nobody", "rehearse --seed -1", "rehearse --mode fast",
    "rehearse --lang=fr",
    "rehearse extra", "review a b", "replay a --transcript", "replay --exam e", "replay --plain",
    "rehearse --data",
    "rehearse --fiches", "rehearse --lang fr --lang en", "review -- x", "--fiches a rehearse",
    "--data d rehearse", "rehearse --unknown",
  ])
  func whatIsNotPlainIsLeftToTheParser(line: String) {
    #expect(direct(line.split(separator: " ").map(String.init)) == nil)
  }

  @Test func anEmptyWordIsLeftToTheParser() {
    #expect(direct(["rehearse", "--exam", ""]) == nil)
    #expect(direct(["review", ""]) == nil)
  }
}
