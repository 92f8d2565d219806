import Testing

@testable import Pages

/// What is not even looked at as a form never is one.
@Suite struct FormTracesTests {
  /// Whatever a form calls its fields, a part of it is looked for.
  @Test func everyStrongWordingLeavesATrace() {
    for wording in FormWordings.byFirstWord.values.joined() where wording.isStrong {
      let label = wording.words.joined(separator: " ")
      let parts = FormTraces.parts.first { $0.field == wording.field }?.parts ?? []
      #expect(parts.contains { label.contains($0) }, "\(label)")
    }
  }

  @Test(arguments: [
    "INTITULÉ DE LA RÉALISATION : X\n\nCompétences travaillées : Y\n",
    "**I**ntitulé de la mission\n\nPre\u{301}nom du candidat\n",
    "Pr&eacute;nom et nom\n\nPÉRIODE DE RÉALISATION\n",
    "| Nom, PRÉNOM | |\n|---|---|\n| Conditions de réalisation | |\n",
  ])
  func twoFieldsAreEnough(text: String) { #expect(FormTraces.mayStand(in: text)) }

  @Test(arguments: ["", "a", "# Sauvegarde\n\nLes disques sont pleins.\n", "support, support\n"])
  func otherPagesAreNoForm(text: String) { #expect(!FormTraces.mayStand(in: text)) }
}
