import ExamModel
import SessionEngine
import Testing

@testable import Application

/// Whose file a journal may have written: only the very fiche, whatever the journal says.
@Suite struct SameFicheTests {
  private func isSurely(
    _ text: String, path: String = "fiches/helpdesk.md", title: String = "Helpdesk",
    sections: [String] = ["Contexte", "Bilan"]
  ) -> Bool {
    let timing = FicheTiming(
      fiche: PlannedFiche(id: "helpdesk", title: title, origin: .unstated(path: path)),
      sections: sections.map { FicheTiming.Section(title: $0, seconds: 60) })
    return SameFiche.isSurely(timing, bytes: Array(text.utf8), path: path)
  }

  private let fiche =
    "# Helpdesk\n\n## Contexte\n\nUn.\n\n## Choix\n\nDeux.\n\n## Bilan\n\nTrois.\n"

  @Test func theFicheItselfIs() {
    #expect(isSurely(fiche))
    #expect(isSurely(fiche, title: "HELPDESK", sections: ["contexte"]))
    #expect(isSurely(fiche, path: "/home/x/fiches/helpdesk.markdown"))
  }

  @Test(
    arguments: [
      ".bashrc", "/etc/profile", "notes.txt", "fiches/helpdesk", "helpdesk.md.sh", ".md/x", "",
    ])
  func noOtherKindOfFileIs(path: String) { #expect(!isSurely(fiche, path: path)) }

  @Test func anotherPageIsNot() {
    #expect(!isSurely(fiche, title: "Supervision"))
    #expect(!isSurely(fiche, sections: ["Contexte", "$(touch hurt)"]))
    #expect(!isSurely("export PATH=/x\n"))
    #expect(!isSurely(""))
  }
}
