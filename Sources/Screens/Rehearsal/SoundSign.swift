import Frames
import Voice
import Wording

/// What the screen of an oral shows of the microphone: one word, and a level of five steps that moves
/// once a second at most.
package struct SoundSign: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// It has not delivered anything yet.
    case waiting
    case hearing(SoundLevel?)
    /// It delivers zeros.
    case muted
    /// It delivers nothing any more.
    case silent
  }

  package var state: State
  /// Whether the sound is kept, and not only measured.
  package var isKept: Bool

  package init(state: State, isKept: Bool) {
    self.state = state
    self.isKept = isKept
  }

  /// The sign in words, with the level as bars where there is one.
  func text(_ texts: SoundTexts, isNarrow: Bool) -> String {
    switch state {
    case .waiting: "○ \(word(texts, isNarrow))"
    case .hearing(let level):
      level.map { "● \(word(texts, isNarrow)) \(Self.bars($0))" } ?? "● \(word(texts, isNarrow))"
    case .muted: "! \(texts.muted)"
    case .silent: "! \(texts.noSound)"
    }
  }

  private func word(_ texts: SoundTexts, _ isNarrow: Bool) -> String {
    isNarrow ? texts.shortRecording(isKept: isKept) : texts.recording(isKept: isKept)
  }

  static func bars(_ level: SoundLevel) -> String {
    String(repeating: "█", count: level.rawValue)
      + String(repeating: "·", count: SoundLevel.allCases.count - level.rawValue)
  }
}
