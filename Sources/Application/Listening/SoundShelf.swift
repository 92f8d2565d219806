import Parallel
import SessionEngine
import Synchronization
import Voice

/// The takes of a session, made ready to be heard on a thread of its own.
final class SoundShelf: Sendable {
  private let ready: ReadyTakes
  private let work: BackgroundWork<SoundSurvey>

  init(_ preparation: SoundPreparation) {
    let ready = ReadyTakes()
    self.ready = ready
    work = BackgroundWork { progress in
      preparation.run(isGivenUp: { progress.isGivenUp }, hand: ready.add)
    }
  }

  deinit { work.progress.giveUp() }

  /// Readable once all is known; -1 for never.
  var descriptor: Int32 { work.descriptor }

  /// What the sound tells; `nil` while that is being found out.
  var survey: SoundSurvey? { work.result }

  /// The takes that can be heard by now.
  var takes: [PlayableTake] { ready.takes }
}

/// What one thread hands to the other.
private final class ReadyTakes: Sendable {
  private let list: Mutex<[PlayableTake]> = Mutex([])

  var takes: [PlayableTake] { list.withLock { $0 } }

  func add(_ take: PlayableTake) { list.withLock { $0.append(take) } }
}
