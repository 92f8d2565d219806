import ExamModel
import Testing

@testable import FicheLibrary

@Suite struct IdentityLineTests {
  @Test(arguments: [
    "Emma Roussel – BTS SIO SISR", "Nathan Petitjean - BTS SIO 2e année", "SLAM | Léa Martin",
    "Tél : 06 11 22 33 44", "+33 6 11 22 33 44", "lea.martin@free.fr", "Session 2026, Yanis Benali",
  ])
  func tellsWhoTheCandidateIs(_ line: String) { #expect(IdentityLine.names(line)) }

  @Test(arguments: [
    "Mairie de Vienne – BTS SIO SISR", "BTS SIO – Session 2026", "Du 05/01/2026 au 13/02/2026",
    "Stage de deuxième année chez Garage Dupuis", "Projet Ansible – Lycée Turgot",
    "Serveur 192.168.10.1, 10.0.0.254", "Active Directory – Windows Server",
    "Trois semaines à deux.",
    "git@github.com:lycee/parc.git", "0123456789012345",
    "Épreuve E6 – Parcours Professionnel Final Oral",
  ])
  func tellsNothingOfAnybody(_ line: String) { #expect(!IdentityLine.names(line)) }

  @Test func onlyTheTextAboveTheFirstSectionIsLookedAt() throws {
    let text = """
      # Migration

      BTS SIO
      Emma Roussel – option SISR

      ## Bilan

      Paul Girard, promotion 2020, valide.
      """
    let findings = try InspectionSamples.inspector().findings(
      on: FicheReader.read(text: text, path: "m.md").fiche)
    #expect(findings.filter { $0.fact == .fiche(.identityLeft) }.map(\.location.line) == [3])
  }
}
