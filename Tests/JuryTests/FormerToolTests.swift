import ExamModel
import Jury
import Testing

/// Tools that were there before the work, and links to them that were given up.
@Suite struct FormerToolTests {
  private func entry(_ name: String, title: String = "Essai", _ body: String) -> TechnologyEvidence?
  {
    Samples.evidence("---\ntitle: \"\(title)\"\n---\n## Réalisation\n\n\(body)\n")
      .technologies.first { $0.name == name }
  }

  @Test(arguments: [
    ("Excel", "Du classeur Excel au site de réservation"),
    ("Access", "D'une base Access à un service en ligne"),
    ("FileMaker", "De FileMaker vers une application libre"),
  ])
  func aTitleLeadsAwayFromTheOldTool(name: String, title: String) {
    let found = entry(name, title: title, "J'ai développé le site avec Symfony et PHP.")
    #expect(found?.stance != .used, "\(title)")
  }

  @Test(arguments: [
    "De l'installation de Proxmox à la mise en service",
    "De Proxmox VE 7 à Proxmox VE 8",
  ])
  func aTitleMayTellTheStepsOfOneWork(title: String) {
    let found = entry("Proxmox VE", title: title, "J'ai installé Proxmox VE sur trois serveurs.")
    #expect(found?.stance == .used, "\(title)")
  }

  @Test(arguments: [
    "Pour retrouver un outil, il y avait un classeur Excel. J'ai repris les lignes.",
    "Le magasinier tenait un fichier Excel. J'ai développé le site.",
    "Un bénévole avait créé un tableau Excel. Je l'ai importé.",
  ])
  func recordsOfOthersAreNotTheCandidates(body: String) {
    #expect(entry("Excel", body)?.isSure != true, "\(body)")
    #expect(entry("Excel", body)?.stance != .used, "\(body)")
  }

  @Test(arguments: [
    "L'export vers Odoo a été essayé et laissé de côté.",
    "L'envoi direct vers Odoo a été essayé puis abandonné, faute de module.",
    "La synchronisation avec Odoo a été abandonnée : il fallait un module payant.",
  ])
  func aLinkThatWasGivenUpSetsNoToolAside(body: String) {
    #expect(entry("Odoo", body)?.stance != .rejected, "\(body)")
  }
}
