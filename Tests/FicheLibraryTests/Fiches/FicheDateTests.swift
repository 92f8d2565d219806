import Testing

@testable import FicheLibrary

struct FicheDateTests {
  @Test(
    arguments: [
      ("2025-01-01", 20_250_101), ("2023-01-08T10:22:26+01:00", 20_230_108),
      ("10/02/2026 – 22/03/2026", 20_260_210), ("01-02 / 06 / 2026", 20_260_602),
      ("Septembre 2024 – Juin 2025", 20_240_900), ("2025", 20_250_000),
      ("du 3 févr. 2025 au 7 mars", 20_250_203), ("March 2025", 20_250_300),
      ("2025 - 3 projets", 20_250_000), ("2025/06", 20_250_600),
    ] as [(String, Int)])
  func makesDatesComparable(_ text: String, _ key: Int) {
    #expect(FicheDate.sortKey(text) == key)
  }

  @Test(arguments: ["", "bientôt", "12/03", "99999999999999999999"])
  func knowsNoDateWithoutAYear(_ text: String) {
    #expect(FicheDate.sortKey(text) == nil)
  }
}
