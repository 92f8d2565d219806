import Application
import ArgumentParser
import ExamModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// A file that may grow no further is an error of a write, not the end of an oral.
signal(SIGXFSZ, SIG_IGN)

// Where a standard stream is closed, the next file that is opened would take its place, and what is
// said would be written into a journal. A stream that cannot be used that way takes it instead.
for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
  _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
}

/// Ends the program; output that was lost is an error, whatever went well besides.
func leave(_ status: Int32) -> Never {
  Console.finish()
  guard let failure = Console.failure else { exit(status) }
  let texts = ArchiveTexts(language: language)
  Console.printError(texts.outputLost(failure))
  exit(status == ExitStatus.done ? ExitStatus.problemsFound : status)
}

let language: Language = CommandArguments.processLanguage

let words = Array(CommandArguments.ofProcess.dropFirst())
if words.first == CompletionScript.question, let program = CommandEntry.program() {
  let lists = CompletionLists(language: language)
  let completer = Completer(program: program, language: language) {
    lists.candidates($0, dataFolder: $1)
  }
  Console.printDocument(completer.answer(Array(words.dropFirst())).text)
  leave(ExitStatus.done)
}
if let script = CompletionScript(arguments: words) {
  Console.printDocument(script.text)
  leave(ExitStatus.done)
}

let arguments = CommandArguments.completed(words)

do {
  if let option = CommandArguments.emptyOption(in: arguments) {
    throw ProgramFailure.option(.emptyValue(option: option))
  }
  if let word = CommandArguments.nameLikeOption(in: arguments) {
    throw ProgramFailure.option(.nameLikeOption(word))
  }
  if let command = DirectReader.command(arguments, language: language) {
    try command.run()
  } else {
    if let failure = CommandArguments.unknownCommand(arguments) { throw failure }
    var command = try Oralblanc.parseAsRoot(arguments)
    if let stray = StrayOptions.first(in: arguments, of: command) {
      throw ProgramFailure.option(.notOfCommand(option: stray.option, command: stray.command))
    }
    try command.run()
  }
} catch let failure as ProgramFailure {
  Console.printError(failure.text(in: language))
  leave(failure.exitStatus)
} catch let end as ProgramExit {
  leave(end.status)
} catch {
  let text = Oralblanc.fullMessage(for: error)
  // Help and version are not errors; everything else here is a wrong use of the command line.
  let message = UsageTexts(language: language).translated(text)
  let isRequest = Oralblanc.exitCode(for: error).isSuccess
  isRequest ? Console.print(message) : Console.printError(message)
  leave(isRequest ? ExitStatus.done : ExitStatus.wrongUse)
}

leave(ExitStatus.done)
