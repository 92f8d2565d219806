import Pages
import Testing

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("30", 1800), ("30 minutes", 1800), ("40 min", 2400), ("40\u{A0}mn.", 2400), ("1 h 30", 5400),
    ("1h30", 5400), ("0h40", 2400), ("1 h 30 min", 5400), ("2 heures", 7200), ("1,5 heure", 5400),
    ("1.5 h", 5400), ("1 heure et demie", 5400), ("1 heure et 15 minutes", 4500), ("90 s", 90),
    ("20 min 30 s", 1230), ("20 min 30", 1230), ("environ 30 minutes maximum", 1800),
    ("40 minutes (10 + 30)", 2400), ("30 minutes, dont 10 de préparation", 1800), ("30'", 1800),
    ("2,5", 150), ("24 h", 86_400), ("30 MINUTES", 1800),
  ])
  func understands(text: String, seconds: Int) {
    #expect(DurationText.seconds(text, unit: .minutes) == seconds)
  }

  @Test(arguments: [
    "", "trente minutes", "0", "0 min", "-5", "−5 minutes", "30 à 40 minutes", "10-15 minutes",
    "1:30", "25 h", "0,001", "99999999999999999999", "30 min 1 h", "1 heure et quart", "NaN", "1e3",
  ])
  func refuses(text: String) {
    #expect(DurationText.seconds(text, unit: .minutes) == nil)
  }

  @Test func aBareNumberTakesTheUnitOfItsKey() {
    #expect(DurationText.seconds("45", unit: .seconds) == 45)
    #expect(DurationText.seconds("2 min", unit: .seconds) == 120)
  }
}
