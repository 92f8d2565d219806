import ExamModel
import FicheLibrary
import Testing

/// What a vault of Obsidian hides between two `%%` is neither read aloud nor asked about.
@Suite struct VaultCommentTests {
  private func words(_ text: String) -> String {
    FicheReader.read(
      text: "# Essai\n\n## Contexte\n\n\(text)\n\n## Bilan\n\nUn mot de la fin.\n",
      origin: .bundled(name: "f"), id: "f"
    ).fiche.sections[0].blocks.map { "\($0.content)" }.joined(separator: " ")
  }

  @Test(arguments: [
    "Avant %% caché %% après.", "Avant %%caché%%\naprès.",
    "Avant %% caché avec le tuteur\nsur deux lignes caché %% après.",
    "Avant\n%% caché\ncaché encore\n%%\naprès.", "Avant %% caché\n\tcaché\ncaché %%\naprès.",
  ])
  func isLeftOut(text: String) {
    let told = words(text)
    #expect(!told.contains("caché"), "\(told)")
    #expect(told.contains("Avant") && told.contains("après"), "\(told)")
  }

  @Test(arguments: [
    "Un taux de 20 %% visible sur l'année.", "Le code `%%` visible ouvre une cellule.",
    "Avant %% visible jusqu'au bout.\n\nUn autre paragraphe %% après.",
  ])
  func whatNothingClosesStays(text: String) {
    #expect(words(text).contains("visible"))
  }

  @Test func theLinesBelowKeepTheirNumbers() {
    let fiche = FicheReader.read(
      text: "# Essai\n\n## Contexte\n\nAvant %% un\ndeux\ntrois %% après.\n\n## Bilan\n\nUn mot.\n",
      origin: .bundled(name: "f"), id: "f"
    ).fiche
    #expect(fiche.sections.map(\.line) == [3, 9])
  }
}
