import Application
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let language = Surroundings.process.language

let arguments = CommandArguments.completed(Array(CommandLine.arguments.dropFirst()))

do {
  if let command = DirectReader.command(arguments, language: language) {
    try command.run()
  } else {
    var command = try Oralblanc.parseAsRoot(arguments)
    try command.run()
  }
} catch let failure as ProgramFailure {
  Console.printError(failure.text(in: CommandArguments.language(in: arguments) ?? language))
  exit(failure.exitStatus)
} catch let end as ProgramExit {
  exit(end.status)
} catch {
  let text = Oralblanc.fullMessage(for: error)
  // A completion script is for a shell, which wants it word for word.
  if CommandArguments.wantCompletionScript(CommandLine.arguments) {
    Console.printExact(text)
    exit(Oralblanc.exitCode(for: error).rawValue)
  }
  // Help and version are no errors; everything else here is a wrong use of the command line.
  let message = UsageTexts(language: language).translated(text)
  let isRequest = Oralblanc.exitCode(for: error).isSuccess
  isRequest ? Console.print(message) : Console.printError(message)
  exit(isRequest ? ExitStatus.done : ExitStatus.wrongUse)
}
