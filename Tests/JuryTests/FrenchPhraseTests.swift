import ExamModel
import Jury
import Testing

/// Articles, contractions and elisions.
@Suite struct FrenchPhraseTests {
  private func forms(_ phrase: FrenchPhrase) -> [String] {
    [phrase.plain] + FrenchPhrase.Link.allCases.map(phrase.after)
  }

  @Test func namesWithoutArticle() {
    #expect(forms(FrenchPhrase("GLPI")) == ["GLPI", "de GLPI", "à GLPI", "que GLPI"])
    #expect(forms(FrenchPhrase("Ansible")) == ["Ansible", "d'Ansible", "à Ansible", "qu'Ansible"])
    #expect(forms(FrenchPhrase("Équipe")) == ["Équipe", "d'Équipe", "à Équipe", "qu'Équipe"])
    #expect(FrenchPhrase("Hyper-V", elides: true).after(.de) == "d'Hyper-V")
    #expect(FrenchPhrase("HAProxy").after(.de) == "de HAProxy")
    #expect(FrenchPhrase("802.1X", article: .le).after(.de) == "du 802.1X")
  }

  @Test func namesWithArticle() {
    #expect(
      forms(FrenchPhrase("DHCP", article: .le)) == ["le DHCP", "du DHCP", "au DHCP", "que le DHCP"])
    #expect(
      forms(FrenchPhrase("VLAN", article: .les)) == [
        "les VLAN", "des VLAN", "aux VLAN", "que les VLAN",
      ])
    #expect(
      forms(FrenchPhrase("MFA", article: .la)) == ["la MFA", "de la MFA", "à la MFA", "que la MFA"])
    #expect(
      forms(FrenchPhrase("image master", article: .elided)) == [
        "l'image master", "de l'image master", "à l'image master", "que l'image master",
      ])
  }

  @Test func placeholdersAreFilled() {
    let filler = TemplateFiller([
      "technology": FrenchPhrase("DHCP", article: .le), "alternative": FrenchPhrase("Ansible"),
    ])
    #expect(
      filler.question("Pourquoi {technology} plutôt {que:alternative} ?")
        == "Pourquoi le DHCP plutôt qu'Ansible ?")
    #expect(filler.filled("{de:technology} {a:technology}") == "du DHCP au DHCP")
  }

  @Test func whatCannotBeFilledIsLeftOut() {
    let filler = TemplateFiller(["technology": FrenchPhrase("GLPI")])
    #expect(filler.filled("Quel {risk} ?") == nil)
    #expect(filler.filled("{sur:technology} ?") == nil)
    #expect(filler.filled("{technology") == nil)
    #expect(filler.filled("technology} ?") == nil)
    #expect(filler.question("GLPI") == nil)
    #expect(filler.question("Un ? Deux ?") == nil)
    #expect(filler.question("Un?") == nil)
    let long = String(repeating: "mot ", count: 31) + "?"
    #expect(filler.question(long) == nil)
    #expect(filler.question(String(repeating: "mot ", count: 30) + "?") != nil)
  }
}
