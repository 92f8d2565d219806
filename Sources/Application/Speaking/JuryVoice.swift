import ExamModel
import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The voice of the jury: says one text at a time, and can be silenced at once.
///
/// It never makes the caller wait; `collect` is called whenever something may have changed. A voice that
/// fails is replaced by the next one there is, and the oral goes on without one when there is none left.
final class JuryVoice {
  /// So many failures in a row are not an accident.
  private static let failureLimit = 3

  private let language: Language
  /// The ways of speaking that are left; the first one is used.
  private var programs: [VoiceProgram]
  private var child: VoiceChild?
  private var text = ""
  private var nextSteps: [[String]] = []
  /// What waits until the voice has finished.
  private var waiting: String?
  private var failuresInARow = 0
  private var hasSpoken = false
  private var untoldFailure: String?
  /// Programs that were silenced and have not ended yet.
  private var strays: [VoiceChild] = []
  /// Where the sound that a synthesiser makes is kept while it plays.
  private let temporaryFolder: String
  /// For that sound; made when it is first needed.
  private var file: String?

  /// - Parameter programs: the ways of speaking, the best one first.
  init(programs: [VoiceProgram], language: Language, temporaryFolder: String = "/tmp") {
    self.programs = programs
    self.language = language
    self.temporaryFolder = temporaryFolder
    if programs.isEmpty { untoldFailure = "spd-say, espeak-ng" }
  }

  deinit { stop() }

  var isBusy: Bool { child != nil || waiting != nil }

  /// Whether that is being said, or about to be.
  func isSaying(_ text: String) -> Bool { (child != nil && self.text == text) || waiting == text }

  /// Whether no way of speaking is left.
  var hasFailed: Bool { programs.isEmpty }

  /// What to watch while something is being said; -1 for nothing.
  var descriptor: Int32 { child?.descriptor ?? -1 }

  /// The name of the voice once, after it has been given up.
  func takeFailure() -> String? {
    defer { untoldFailure = nil }
    return untoldFailure
  }

  /// Says a text now, in place of what is being said.
  func speak(_ text: String) {
    cut()
    begin(text)
  }

  /// Says a text when what is being said is over, in place of another that waits.
  func speakNext(_ text: String) {
    collect()
    if child == nil { begin(text) } else { waiting = text }
  }

  /// Falls silent at once.
  func cut() {
    waiting = nil
    nextSteps = []
    guard let child else { return }
    self.child = nil
    guard child.ended() == nil else { return }
    child.silence()
    strays.append(child)
    if let words = programs.first?.silencer, let silencer = VoiceChild(words, text: "") {
      strays.append(silencer)
    }
  }

  /// Takes leave of a program that has ended, and goes on to the next.
  func collect() {
    strays.removeAll { $0.ended() != nil }
    while let status = child?.ended() {
      child = nil
      if status != 0 { failed() } else { wentWell() }
    }
  }

  /// The oral is over.
  func stop() {
    cut()
    if let file { SystemPath.withCString(file) { _ = unlink($0) } }
    file = nil
  }

  private func begin(_ text: String) {
    guard let program = programs.first else { return }
    self.text = text
    if program.needsFile, file == nil { file = makeFile() }
    // Without a file of its own a sound would go to a name that anybody can guess.
    guard file != nil || !program.needsFile else { return failed() }
    nextSteps = program.steps(file: file ?? "", language: language)
    takeStep()
  }

  private func takeStep() {
    guard !nextSteps.isEmpty else { return }
    child = VoiceChild(nextSteps.removeFirst(), text: text)
    if child == nil { failed() }
  }

  private func wentWell() {
    if !nextSteps.isEmpty { return takeStep() }
    failuresInARow = 0
    hasSpoken = true
    guard let next = waiting else { return }
    waiting = nil
    begin(next)
  }

  /// A voice that never spoke is replaced at once, and another one says the same text.
  private func failed() {
    nextSteps = []
    failuresInARow += 1
    guard !hasSpoken || failuresInARow >= Self.failureLimit else { return }
    let name = programs.removeFirst().name
    failuresInARow = 0
    hasSpoken = false
    if programs.isEmpty {
      untoldFailure = name
      waiting = nil
    } else {
      begin(text)
    }
  }

  /// A file that nobody else reads, since what the jury asks is in it; `nil` where none can be made.
  private func makeFile() -> String? {
    SystemPath.withCString("\(temporaryFolder)/oralblanc-voice-XXXXXX.wav") { pattern in
      guard let path = strdup(pattern) else { return nil }
      defer { free(path) }
      let descriptor = mkstemps(path, 4)
      guard descriptor >= 0 else { return nil }
      close(descriptor)
      return SystemPath.text(path)
    }
  }
}
