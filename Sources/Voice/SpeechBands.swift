/// The energy of sound in the two bands that are measured.
struct SpeechBands {
  private var speechHigh = Biquad(.highPass, hertz: 200)
  private var speechLow = Biquad(.lowPass, hertz: 3400)
  private var vowelHigh = Biquad(.highPass, hertz: 300)
  private var vowelLow = Biquad(.lowPass, hertz: 1000)
  private var speechEnergy = 0.0
  private var vowelEnergy = 0.0

  @inline(__always)
  mutating func add(_ sample: Double) {
    let speech = speechLow.next(speechHigh.next(sample))
    let vowels = vowelLow.next(vowelHigh.next(sample))
    speechEnergy += speech * speech
    vowelEnergy += vowels * vowels
  }

  /// The energy since the last time.
  mutating func takeEnergy() -> (speech: Double, vowels: Double) {
    defer {
      speechEnergy = 0
      vowelEnergy = 0
      speechHigh.settle()
      speechLow.settle()
      vowelHigh.settle()
      vowelLow.settle()
    }
    return (speechEnergy, vowelEnergy)
  }
}
