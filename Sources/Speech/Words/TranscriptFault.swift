/// Why the words of a take are not all there.
package enum TranscriptFault: String, Hashable, Sendable, CaseIterable {
  /// The transcriber could not be started.
  case notStarted = "not-started"
  /// It ended with an error, or was killed.
  case failed
  /// It took too long.
  case late
  /// What it wrote is not what was agreed on.
  case notWords = "not-words"
  /// It wrote far more than anybody can say.
  case flooded
  /// It ended well without saying that it was done.
  case unfinished
  /// Somebody had enough.
  case cancelled
  /// The sound could not be read.
  case noSound = "no-sound"
}
