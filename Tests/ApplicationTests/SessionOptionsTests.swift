import SessionEngine
import Testing

@testable import Application

@Suite struct SessionOptionsTests {
  @Test(arguments: [("0.1", 0.1), ("1", 1), ("60", 60), ("3600", 3600), ("1e2", 100)])
  func aRateIsTaken(word: String, rate: Double) throws {
    var options = SessionOptions()
    try options.setRate(word)
    #expect(options.clockRate == rate)
  }

  @Test(arguments: ["", "0", "0.09", "3601", "-1", "nan", "inf", "vite", "1,5"])
  func anythingElseIsNoRate(word: String) {
    var options = SessionOptions()
    #expect(throws: ProgramFailure.option(.invalidRate(word))) { try options.setRate(word) }
    #expect(options == SessionOptions())
  }

  @Test(arguments: [("4/3", 4.0 / 3), ("1", 1), ("1.5", 1.5), ("3", 3), ("6/3", 2)])
  func aTimeFactorIsTaken(word: String, factor: Double) throws {
    var options = SessionOptions()
    try options.setTimeFactor(word)
    #expect(options.timeFactor == factor)
  }

  @Test(arguments: ["", "0", "0.9", "3.1", "4/3/2", "4/", "/3", "4/0", "0/0", "tiers"])
  func anythingElseIsNoTimeFactor(word: String) {
    var options = SessionOptions()
    #expect(throws: ProgramFailure.option(.invalidTimeFactor(word))) {
      try options.setTimeFactor(word)
    }
    #expect(options == SessionOptions())
  }

  @Test func theJuryAndTheSeedAreThoseThatWereChosen() {
    var choices = ProgramChoices(language: .french)
    #expect(choices.sessionOptions(randomSeed: 7).seed == 7)
    #expect(choices.sessionOptions(randomSeed: 7).jury == .demanding)
    choices.seed = 3
    choices.jury = "bienveillant"
    choices.session.isStrict = true
    let options = choices.sessionOptions(randomSeed: 7)
    #expect(options.seed == 3)
    #expect(options.jury == .kindly)
    #expect(options.isStrict)
  }
}
