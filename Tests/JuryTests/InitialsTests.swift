import ExamModel
import Jury
import Testing

/// Initials, which stand for people in what was imported, are people and end no sentence.
@Suite struct InitialsTests {
  private func evidence(_ body: String) -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## Organisation\n\n\(body)\n")
  }

  @Test(arguments: [
    ("J'ai travaillé avec T. : il a soudé, j'ai mesuré.", "J'ai travaillé avec T. : il a soudé"),
    ("Avec J.-P. et Mme R., on a posé 24 prises.", "on a posé 24 prises"),
    ("Binôme : S. V. et moi.", "Binôme : S. V. et moi"),
    (
      "La reprise compte 12 000 lignes, revues à la main avec Mme C., la plus ancienne.",
      "avec Mme C."
    ),
  ])
  func workWithThemIsTeamWork(body: String, expected: String) {
    let team = evidence(body).teamwork.map(\.text)
    #expect(team.contains { $0.contains(expected) }, "\(team)")
  }

  @Test func whatTheyRefusedIsTheirs() {
    let found = evidence("J'ai installé Zabbix. Mme T. avait écarté Nagios au printemps.")
    let nagios = found.technologies.first { $0.name.hasPrefix("Nagios") }
    #expect(nagios.map { $0.stance == .rejected && !$0.isFormer } != true)
  }

  @Test(arguments: [
    "J'ai relu les mesures avec C. M. et Mme R."
  ])
  func theyAreNoLanguage(body: String) {
    #expect(!evidence(body).technologies.contains { ["C", "R"].contains($0.name) }, "\(body)")
  }

  /// A letter that ends a sentence is a person only where something before it says so.
  @Test func aPlanIsNobody() {
    let found = evidence("Je suis passé au plan B. J'ai configuré Graylog. Graylog reçoit tout.")
    #expect(found.technologies.first { $0.name == "Graylog" }?.stance == .used)
    #expect(found.teamwork.isEmpty)
  }
}
