/// The level that a person sees: one step for each second, so that it moves once a second at most.
package struct LevelMeter {
  /// Below this there is not even the noise of a microphone.
  private static let mutedDecibels: Float = -99

  /// The level of the last whole second; `nil` before there is one.
  package private(set) var step: SoundLevel?
  /// For how long the microphone has delivered nothing but zeros.
  package private(set) var mutedMilliseconds = 0

  private var frameCount = 0
  private var loudestTenth = FrameLevel.silence
  private var tenthSum: Float = 0

  mutating func add(_ frame: FrameLevel) {
    mutedMilliseconds =
      frame.speech < Self.mutedDecibels
      ? mutedMilliseconds + SoundFormat.millisecondsPerFrame : 0
    frameCount += 1
    // The mean of decibels over a tenth of a second: one click does not make it loud.
    tenthSum += frame.speech
    if frameCount.isMultiple(of: 10) {
      loudestTenth = max(loudestTenth, tenthSum / 10)
      tenthSum = 0
    }
    if frameCount == SoundFormat.framesPerSecond {
      step = SoundLevel(decibels: Double(loudestTenth))
      frameCount = 0
      loudestTenth = FrameLevel.silence
    }
  }
}
