/// How the jury's voice ended.
package enum VoiceEnding: String, Sendable, CaseIterable {
  /// It said all it had to say.
  case whole
  /// The candidate went on before it had.
  case cut
  /// The program that speaks did not work.
  case failed
}
