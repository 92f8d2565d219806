/// Why a session cannot be transcribed.
package enum TranscriptionObstacle: Error, Hashable, Sendable {
  /// Nobody has said which program is to listen.
  case noTranscriber
  /// It was recorded without keeping any sound.
  case onlyMeasured
  /// There is no sound of it, or none any more.
  case noSound
  /// Another session is being transcribed.
  case otherRuns
}
