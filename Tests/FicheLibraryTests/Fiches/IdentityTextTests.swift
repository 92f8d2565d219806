import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// What a Markdown file says of its author is no part of the fiche; the file stays as it is.
@Suite struct IdentityTextTests {
  private static let parts = """

    ## Contexte

    Le rucher demandait une balance qui parle toute seule.

    ## Bilan

    Trois ruches sont suivies depuis avril.

    """

  private func shown(_ head: String, _ tail: String = "") -> String {
    IdentityText("# Peser une ruche\n\n\(head)\n\(Self.parts)\n\(tail)").text
  }

  @Test(arguments: [
    "Auteur : Ysolde Quillévéré", "Emma Roussel – BTS SIO SISR", "Tél : 06 11 22 33 44",
    "lea.martin@free.fr", "SLAM | Léa Martin", "**Réalisé par** Ysolde et Gwezheg Sadoune",
    "Encadré par M. Sadoune", "<p align=\"center\"><b>Ysolde Quillévéré</b> — BTS SIO SISR</p>",
    "*Née le 3 mai 2006*",
    "[Mon profil](https://www.linkedin.com/in/ysolde-q)",
    "Numéro de candidat : 02345678901", "Le binôme Ysolde / Gwezheg",
    "- Étudiante : Ysolde Quillévéré",
  ])
  func aLineOfAPersonIsNotShown(line: String) {
    let text = shown(line)
    #expect(text == shown(""), "\(text)")
    #expect(IdentityText("# Peser une ruche\n\n\(line)\n\(Self.parts)").lines == [3])
  }

  /// Beside a name, a school or a diploma under any of its names goes with it.
  @Test(arguments: [
    "AFPA de Vannes", "IUT de Lannion", "Licence professionnelle ASUR", "Mastère Expert réseaux",
  ])
  func schoolAndDiplomaGoWithTheName(line: String) {
    let name = "Auteur : Ysolde Quillévéré"
    #expect(shown("\(name)\n\n\(line)") == shown("\(name)\n\n"), "\(line)")
    #expect(shown(line).contains(line))
  }

  /// Who shared the work is named by initials wherever the name stands; what the sentence tells stays.
  @Test(arguments: [
    ("Avec ma camarade Ysolde Kermadec, j'ai pesé.", "Avec ma camarade Y. K., j'ai pesé."),
    ("Gwezheg Tanguy, mon maître de stage, rit.", "G. T., mon maître de stage, rit."),
    (
      "Avec ma camarade Marie Kermadec, j'ai pesé.\n\nMarie a soudé.",
      "Avec ma camarade M. K., j'ai pesé.\n\nM. a soudé."
    ),
    ("Cela m'a été montré par M. Sadoune.", "Cela m'a été montré par M. S."),
    ("Le docteur est venu, puis Docteure Vial.", "Le docteur est venu, puis Docteure V."),
    ("Mathis, de la promotion d'avant, a ri.", "M., de la promotion d'avant, a ri."),
    (
      "Rédigé par Ysolde Kermadec le 2 mai.\n\nMme Kermadec rit.",
      "Rédigé par Y. K. le 2 mai.\n\nMme K. rit."
    ),
    (
      "Merci à **Ysolde Kermadec** ([page](img/Ysolde-Kermadec.png)) et à `Ysolde Kermadec`.",
      "Merci à **Y. K.** ([page](img/Ysolde-Kermadec.png)) et à `Ysolde Kermadec`."
    ),
    ("Mené en binôme avec Ysolde\nKermadec en mai.", "Mené en binôme avec Y. K.\n en mai."),
    ("Windows Server avec Active Directory.", "Windows Server avec Active Directory."),
  ])
  func aNameInProseIsInitials(line: String, left: String) {
    let text = "# Peser une ruche\n\n## Contexte\n\n\(line)\n\nTrois ruches sont suivies.\n"
    #expect(IdentityText(text).text == text.replacing(line, with: left))
  }

  @Test func authorsOfTheFrontMatterAreInitialsBelow() {
    let front = "---\ntitle: Une ruche\nauthors:\n  - Ysolde Kermadec\n---\n"
    #expect(
      IdentityText("\(front)\n## Bilan\n\nLe code est de Ysolde Kermadec.\n").text
        == "\(front)\n## Bilan\n\nLe code est de Y. K.\n")
  }

  @Test(arguments: [
    "Mairie de Vienne – BTS SIO SISR", "Du 05/01/2026 au 13/02/2026", "Client : rucher de Paimpol",
    "Stage de deuxième année chez Garage Dupuis", "Serveur 192.168.10.1, 10.0.0.254",
    "Active Directory – Windows Server", "Trois semaines à deux.", "Durée : trois semaines",
    "Étudiant : option SISR, stage au laboratoire d'informatique marine, 8 semaines",
    "Auteur : stagiaire BTS SIO SISR – cabinet comptable Morvan & Fils (22 collaborateurs)",
    "git@github.com:rucher/balance.git", "**Environnement :** Debian 12, Python",
  ])
  func aLineOfTheWorkIsShown(line: String) { #expect(shown(line).contains(line)) }

  /// Labels that the official form has as well make no form.
  @Test func labelsOfAPersonAreNoForm() {
    let fiche = FicheReader.read(
      text: "# Peser une ruche\n\n> [!info] Fiche\n> **Candidat** : Ysolde Quillévéré\n"
        + "> **N° candidat** : 0244667788\n\n**Auteur** : Ysolde Quillévéré  \n**Durée** : trois semaines\n"
        + Self.parts + "\nRédigé par Ysolde Quillévéré le 03/03/2026\nRelu par Mme Sadoune\n",
      path: "r.md"
    ).fiche
    let shown = "\(fiche.preamble)\(fiche.sections)"
    for word in ["Ysolde", "0244667788", "Sadoune"] { #expect(!shown.contains(word), "\(shown)") }
    #expect(shown.contains("trois semaines"))
    #expect(fiche.sections.map(\.title) == ["Contexte", "Bilan"])
  }

  @Test(arguments: [
    "| Nom | Prénom | Classe |\n| --- | --- | --- |\n| Quillévéré | Ysolde | SIO2 |",
    "| Champ | Valeur |\n| --- | --- |\n| Candidate | Ysolde Quillévéré |\n| Entreprise | Rucher de Paimpol |",
  ])
  func rowsOfAPersonAreNotShown(table: String) {
    let text = shown(table)
    #expect(!text.contains("Ysolde"), "\(text)")
    #expect(text.contains("Paimpol") == table.contains("Paimpol"))
  }

  @Test func propertiesStayTogether() throws {
    let text = shown(
      "Auteur: Ysolde Quillévéré\nDurée: trois semaines\nClasse: SIO 2\nOutils: Balena, Python")
    let fiche = FicheReader.read(text: text, path: "r.md").fiche
    guard case .list(let list)? = fiche.preamble.first?.content else {
      Issue.record("\(fiche.preamble)")
      return
    }
    #expect(list.items.count >= 2)
    #expect(!text.contains("Ysolde"))
    #expect(text.contains("Outils: Balena, Python"))
    #expect(shown("Auteur: Ysolde Quillévéré\nPériode: mai 2026").contains("Période: mai 2026"))
  }

  @Test(arguments: [
    "Ysolde Quillévéré", "*Ysolde Quillévéré – BTS SIO 2 – Lycée Ar Mor*",
    "Bien cordialement,\nYsolde",
    "---\n\nYsolde Quillévéré\n2026", "[Accueil](index.md) | [Une serre](serre.md)",
    "[← Retour aux ruchers](/ruchers/)\n\nYsolde Quillévéré",
    "[Retour au site](https://notes.example/ysolde-quillevere-7c)\n\n[Suivant : Un VPN](vpn.md)",
    "<footer>Ysolde Quillévéré, portfolio BTS SIO</footer>",
    "<footer>\nYsolde Quillévéré\n</footer>",
  ])
  func aSignatureIsNotShown(tail: String) {
    let text = shown("", tail)
    #expect(!text.contains("Ysolde") && !text.contains("Accueil"), "\(text)")
    #expect(text.contains("Trois ruches sont suivies depuis avril."))
  }

  @Test func whereAPageLiesIsNotShown() {
    let text = IdentityText("[Accueil](i.md) > Projets > Ruche\n\n# Peser une ruche\n\(Self.parts)")
      .text
    #expect(!text.contains("Projets"))
  }

  @Test(arguments: [
    "Deux essais ont suffi.", "- Balena Etcher", "```\nYsolde Quillévéré\n```",
    "| Ysolde Quillévéré | x |",
  ])
  func whatEndsATextStays(tail: String) { #expect(shown("", tail).hasSuffix(tail)) }

  /// Lines keep their numbers, so that what is found below them is found in the file.
  @Test func linesKeepTheirNumbers() {
    let text = shown("Auteur : Ysolde Quillévéré\nRelu par M. Sadoune")
    let whole =
      "# Peser une ruche\n\nAuteur : Ysolde Quillévéré\nRelu par M. Sadoune\n\(Self.parts)"
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).count
        == (whole + "\n").split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func theFindingSaysWhere() throws {
    let text =
      "# Migration\n\nBTS SIO\nEmma Roussel – option SISR\n\n## Bilan\n\nPaul Girard valide.\n"
    let findings = try InspectionSamples.inspector().findings(
      on: FicheReader.read(text: text, path: "m.md").fiche)
    #expect(findings.filter { $0.fact == .fiche(.identityLeft) }.map(\.location.line) == [4])
  }

  /// What stands at the ends of most pages of a folder is the site's.
  @Test(arguments: [false, true]) func whatPagesShareIsNotShown(isSummary: Bool) throws {
    let folder = try TemporaryFolder()
    for name in ["serre", "ruche", "moulin"] {
      try folder.write(
        "Le carnet de bord\n\n# Suivre : \(name)\n\n## Bilan\n\nLe projet \(name) est suivi depuis avril.\n\nUne page de mon carnet, tenu à Paimpol\n",
        to: "\(name).md")
    }
    let collection =
      isSummary
      ? SummaryReader(
        paths: [folder.path], inspector: try InspectionSamples.inspector()
      ).all()
      : FicheLibrary.load(paths: [folder.path])
    #expect(collection.fiches.count == 3)
    for fiche in collection.fiches {
      #expect(fiche.sections.last?.wordCount == 7)
      #expect(fiche.preamble.isEmpty)
    }
  }
}
