import ArgumentParser
import JSONText
import Testing

@testable import oralblanc

/// The parts of the argument parser that are used and that it may change in any version.
///
/// A failure here after an update says what to look at, before a French message is half English or
/// the manual page loses its options.
@Suite struct ArgumentParserTests {
  /// What the parser says to some command line: help, or why it does not understand.
  private func message(_ arguments: String...) -> String {
    do {
      var command = try Oralblanc.parseAsRoot(arguments)
      // The request for help of one command is a command of the parser's own.
      if !(command is Oralblanc) { try command.run() }
      return ""
    } catch {
      return Oralblanc.fullMessage(for: error)
    }
  }

  /// `UsageTexts` exchanges English words of the messages: each must still be there.
  @Test func everyWordThatIsTranslatedIsStillSaid() {
    let messages = [
      message("--help"), message("help", "rehearse"), message("help", "draw"),
      message("rehearse", "--bogus"), message("rehearse", "--mod", "exam"),
      message("history", "surplus"), message("rehearse", "--exam"), message("help", "export"),
      message("new"),
      message("rehearse", "--mode", "nowhere"), message("draw", "--count", "many"),
      message("draw", "--count", "999"), message("check", "--format", "doc"),
      message("export", "--format", "doc"), message("history", "--json=3"),
      message("history", "one", "two"),
    ]
    for (english, _) in UsageTexts.words {
      #expect(
        messages.contains { $0.contains(english) },
        "The argument parser no longer says \"\(english)\": see UsageTexts.swift")
    }
  }

  /// A long list of values has its default on the next line.
  @Test func noWordOfAMessageStaysEnglishWhereALineIsBroken() {
    for message in [message("help", "review"), message("help", "check"), message("--help")] {
      let french = UsageTexts(language: .french).translated(message)
      #expect(!french.contains("default:"), "\(french)")
      #expect(!french.contains("values:"), "\(french)")
    }
  }

  /// `CommandTree` reads the parser's own description of the commands, for the manual page.
  @Test func theDescriptionOfTheCommandsHasTheMembersThatAreRead() throws {
    let dump = try JSONValue(parsing: Oralblanc._dumpHelp())
    let root = try #require(
      dump["command"], "_dumpHelp() has no member \"command\" any more: see CommandTree.swift")
    let rehearse = try #require(
      root["subcommands"]?.elements?.first { $0["commandName"]?.text == "rehearse" },
      "_dumpHelp() lists no subcommands any more: see CommandTree.swift")
    for member in ["commandName", "abstract", "arguments", "shouldDisplay", "aliases"] {
      #expect(rehearse[member] != nil, "commands have no \"\(member)\": see CommandTree.swift")
    }
    let arguments = rehearse["arguments"]?.elements ?? []
    for member in [
      "kind", "names", "valueName", "abstract", "isOptional", "isRepeating", "shouldDisplay",
    ] {
      #expect(
        arguments.contains { $0[member] != nil },
        "options have no \"\(member)\": see CommandTree.swift")
    }
    let kinds = Set(arguments.compactMap { $0["kind"]?.text })
    let known: Set = ["positional", "option", "flag"]
    #expect(kinds.isSubset(of: known), "CommandTree.swift does not know one of \(kinds)")
    let names = arguments.flatMap { $0["names"]?.elements ?? [] }
    #expect(names.contains { $0["name"]?.text == "exam" && $0["kind"]?.text == "long" })
    let entry = try #require(CommandEntry.program())
    #expect(entry.subcommands.count >= 11)
  }
}
