import Parallel
import Synchronization

/// A transcription on a thread of its own, beside the loop that owns the terminal.
final class Transcription: Sendable {
  /// The session that is transcribed.
  let sessionID: String
  private let soundMilliseconds: Int
  private let doneMilliseconds: DoneSound
  private let work: BackgroundWork<TranscriptionJob.Outcome>

  /// How much of the sound is done, shared between the two threads.
  private final class DoneSound: Sendable {
    let milliseconds = Atomic<Int>(0)
  }

  /// Starts it.
  init(_ job: TranscriptionJob, ofSession id: String) {
    sessionID = id
    soundMilliseconds = job.soundMilliseconds
    let done = DoneSound()
    doneMilliseconds = done
    work = BackgroundWork { progress in
      job.run(
        isGivenUp: { progress.isGivenUp },
        step: { done.milliseconds.store($0, ordering: .relaxed) })
    }
  }

  /// Readable once it is over.
  var descriptor: Int32 { work.descriptor }

  /// What came of it; `nil` while it goes on.
  var outcome: TranscriptionJob.Outcome? { work.result }

  /// How much of the sound is done, in percent.
  var percent: Int {
    guard soundMilliseconds > 0 else { return 0 }
    return min(99, doneMilliseconds.milliseconds.load(ordering: .relaxed) * 100 / soundMilliseconds)
  }

  /// Ends it early; what was heard so far is its outcome.
  func cancel() { work.progress.giveUp() }

  /// Ends it and waits until its program is gone, but not for ever.
  func end() {
    cancel()
    work.wait(milliseconds: Self.endingMilliseconds)
  }

  private static let endingMilliseconds = 800
}
