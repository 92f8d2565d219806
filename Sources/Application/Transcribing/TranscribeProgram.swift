import ExamModel
import Screens
import SessionJournal
import Speech
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `oralblanc transcribe`: writes down what was said in a past session, then tells what was said.
package struct TranscribeProgram {
  private let choices: ProgramChoices
  private let spokenLanguage: Language?

  private static let tellingMilliseconds = 1000

  /// - Parameter spokenLanguage: of the oral; `nil` for that of its exam.
  package init(choices: ProgramChoices, spokenLanguage: Language?) {
    self.choices = choices
    self.spokenLanguage = spokenLanguage
  }

  private var language: Language { choices.language }

  /// - Parameter reference: the session as a person names it; the last one for `nil`.
  package func run(_ reference: String?) throws {
    guard let words = try choices.transcriberWords() else {
      throw ProgramFailure.transcription(.noTranscriber)
    }
    let archive = try SessionArchive(
      folder: choices.sessionsFolder(), namedFolder: choices.dataFolder)
    let past = try PastSessions(folder: archive.folder, language: language).session(reference)
    // The words of a journal that was brought from elsewhere would lie where nobody looks for them.
    guard past.path == archive.folder.path(ofID: past.id) else {
      throw ProgramFailure.session(.unknown(past.id))
    }
    var job: TranscriptionJob
    do { job = try Navigator.job(words, of: past, in: archive.folder) } catch {
      throw ProgramFailure.transcription(error)
    }
    job.language = spokenLanguage ?? job.language
    let ending = wait(for: Transcription(job, ofSession: past.id))
    guard let outcome = ending.outcome else { throw ProgramExit(status: ending.status) }
    try tell(outcome, of: past, in: archive)
    if ending.status != ExitStatus.done { throw ProgramExit(status: ending.status) }
    let hasFault = outcome.heard.takes.contains { $0.fault != nil }
    if hasFault { throw ProgramExit(status: ExitStatus.problemsFound) }
  }

  private func tell(
    _ outcome: TranscriptionJob.Outcome, of past: PastSession, in archive: SessionArchive
  ) throws {
    let texts = TranscriptionTexts(language: language)
    let state = try SpokenWords.keep(outcome, of: past.id, in: archive)
    let done = texts.done(
      wordCount: outcome.heard.wordCount, faults: outcome.heard.takes.compactMap(\.fault),
      complaint: outcome.complaint)
    outcome.heard.wordCount == 0 ? Console.printError(done) : Console.print(done)
    guard let state, let summary = outcome.summary, outcome.heard.wordCount > 0 else { return }
    Console.print(texts.kept(SoundFiles.words(besideJournal: past.path)))
    for line in PlainSpeech(spoken: summary, plan: state.plan, language: language).lines {
      Console.print(line)
    }
  }

  /// Waits until it is over; a signal ends it early, and what was heard so far stays.
  private func wait(
    for transcription: Transcription
  ) -> (outcome: TranscriptionJob.Outcome?, status: Int32) {
    let signals = SignalPipe()
    let isTold = isatty(STDERR_FILENO) == 1
    var told = -1
    while transcription.outcome == nil {
      if isTold, transcription.percent != told {
        told = transcription.percent
        Console.printError(TranscriptionTexts(language: language).progress(told))
      }
      var ends = [
        pollfd(fd: transcription.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      poll(&ends, nfds_t(ends.count), Int32(Self.tellingMilliseconds))
      let numbers = signals.take()
      if let number = numbers.first(where: SignalPipe.isEnding) {
        transcription.end()
        return (transcription.outcome, ExitStatus.signal(number))
      }
      if numbers.contains(SIGTSTP) { signals.stop() }
    }
    return (transcription.outcome, ExitStatus.done)
  }
}
