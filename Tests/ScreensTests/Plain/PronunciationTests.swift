import TestSupport
import Testing

@testable import Screens

/// Names and sigles as a voice says them.
@Suite struct PronunciationTests {
  private let pronunciation = Pronunciation([
    ("GLPI", "G L P I"), ("Elastic Stack", "élastic stack"), ("CSS", "feuilles de style"),
    ("Wi-Fi", "oui fi"),
  ])

  @Test(arguments: [
    ("Pourquoi GLPI ?", "Pourquoi G L P I ?"),
    ("L'agent de GLPI, puis d'Elastic Stack.", "L'agent de G L P I, puis d'élastic stack."),
    // A name inside another word, and one of several words of which only one is there.
    ("GLPIX et Elastic.", "GLPIX et Elastic."),
    ("Le Wi-Fi du VLAN", "Le oui fi du VLAN"),
    // Without a vowel nobody says it as a word.
    ("DHCP, DNS, HTTP2, TLS", "D H C P, D N S, H T T P 2, T L S"),
    ("VPN-TLS", "V P N-T L S"),
    // Words, numbers and single letters stay.
    ("Le BTS en 2026, 42 postes, plan B", "Le B T S en 2026, 42 postes, plan B"),
    ("", ""), ("…", "…"),
  ])
  func aTextIsSaid(text: String, spoken: String) {
    #expect(pronunciation.text(text) == spoken)
  }

  @Test func whatIsNotKnownStaysAsItIs() {
    var generator = SplitMix64(seed: 4)
    let letters = Array("abé '’-.?« »0A")
    for _ in 0..<200 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &generator)]
        })
      #expect(Pronunciation().text(text) == text)
    }
  }
}
