import FileAccess
import SessionEngine
import SessionJournal
import Voice

/// Finds the takes of a session, unpacks those that were packed, and hears what they tell.
struct SoundPreparation: Sendable {
  /// The journal beside which the sound lies.
  let journal: String
  let timeline: SessionTimeline
  let search: ProgramSearch
  /// Where a packed take is unpacked to, under no name.
  let temporaryFolder: String

  /// What an unpacked take may have beyond what the journal tells of it.
  private static let spareBytes = 10 * SoundFormat.bytesPerSecond
  /// Four hours: more than any oral, for a take of which the journal does not tell the length.
  private static let mostBytes = 4 * 3600 * SoundFormat.bytesPerSecond

  /// - Parameters:
  ///   - isGivenUp: asked again and again.
  ///   - hand: takes each take as soon as it can be heard.
  func run(isGivenUp: () -> Bool, hand: (PlayableTake) -> Void) -> SoundSurvey {
    let state = timeline.endState
    var survey = SoundSurvey()
    var ready: [PlayableTake] = []
    for take in state.takes where take.isKept && !isGivenUp() {
      let clock = take.clock(rate: state.plan.clockRate)
      guard let path = SoundFiles.present(take: take.number, besideJournal: journal),
        let file = try? SharedFile(path: path)
      else {
        survey.lacksTakes = true
        continue
      }
      if path.hasSuffix(".wav") {
        guard let recorded = Self.recorded(file, clock) else {
          survey.lacksTakes = true
          continue
        }
        hand(recorded)
        ready.append(recorded)
      } else if let unpacked = unpack(path, take, clock, isGivenUp: isGivenUp, hand: hand) {
        ready.append(unpacked)
      } else {
        survey.lacksTakes = true
      }
    }
    for take in ready where !isGivenUp() { survey.add(take, of: timeline, isGivenUp: isGivenUp) }
    survey.runs.sort { $0.startMilliseconds < $1.startMilliseconds }
    return survey
  }

  private static func recorded(_ file: SharedFile, _ clock: TakeClock) -> PlayableTake? {
    guard let head = try? file.bytes(from: 0, limitBytes: WAVLayout.headBytes),
      let layout = try? WAVLayout(head: head, fileBytes: file.sizeBytes)
    else { return nil }
    return PlayableTake(clock: clock, file: file, sound: layout.sound)
  }

  private func unpack(
    _ path: String, _ take: SoundTake, _ clock: TakeClock, isGivenUp: () -> Bool,
    hand: (PlayableTake) -> Void
  ) -> PlayableTake? {
    guard let program = DecoderProgram.found(forFile: path, by: search),
      let file = try? SharedFile(unnamedIn: temporaryFolder)
    else { return nil }
    let unpacked = PlayableTake(clock: clock, growing: file)
    hand(unpacked)
    let limit = take.soundMilliseconds.map {
      $0 / 1000 * SoundFormat.bytesPerSecond + Self.spareBytes
    }
    let isWhole = DecoderChild.run(
      program.words(unpacking: path), into: file,
      limitBytes: min(limit ?? Self.mostBytes, Self.mostBytes), isGivenUp: isGivenUp)
    unpacked.complete()
    // What was unpacked before it failed is heard all the same.
    return isWhole || unpacked.soundBytes > 0 ? unpacked : nil
  }
}
