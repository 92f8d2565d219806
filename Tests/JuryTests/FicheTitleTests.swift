import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// What a title tells of a work, and that an exchange comes to it.
@Suite struct FicheTitleTests {
  @Test(arguments: [
    ("Un réseau maillé pour le camp d'été", "Un réseau maillé pour le camp d'été"),
    (
      "Mes sauvegardes chez un photographe pressé (stage)",
      "Mes sauvegardes chez un photographe pressé"
    ),
    ("E6 – SISR – Dossier n° 1 : un réseau maillé de secours", "un réseau maillé de secours"),
    (
      "Fiche de réalisation – analyse de risques d'une clinique",
      "analyse de risques d'une clinique"
    ),
    ("Rapport de stage : la fibre dans deux bâtiments", "la fibre dans deux bâtiments"),
    (
      "BTS CIEL option IR – Projet : pesée des ruches d'un rucher école",
      "pesée des ruches d'un rucher école"
    ),
    ("Réalisation n°3 : relier les deux ateliers au dépôt", "relier les deux ateliers au dépôt"),
    ("Étude : relier les deux ateliers au dépôt", "relier les deux ateliers au dépôt"),
    ("Chef-d'œuvre : une serre qui s'arrose seule", "une serre qui s'arrose seule"),
    ("Recâblage du gymnase – bac pro CIEL", "Recâblage du gymnase"),
    ("PROCÉDURE — Mise en service du standard vocal", "Mise en service du standard vocal"),
  ])
  func labelsAreLeftOut(title: String, telling: String) {
    #expect(FicheTitle.telling(title) == telling)
  }

  @Test(arguments: [
    "Fiche E5", "Dossier professionnel – session 2026", "Rapport de stage", "Essai",
    "Parcours de Camille Lefort, 38 ans", "1. Contexte et besoin",
    "Journal d'alternance — Mutuelle du Rhin", "Stage au centre hospitalier, service informatique",
    "Mon alternance chez un fabricant de volets", "Stage de fin d'année dans une mairie rurale",
    "Faut-il remplacer notre contrôleur de domaine ?", "Réalisation « Truc » pour l'atelier",
    "Comment nous avons mené à bien en six semaines le grand projet de câblage du lycée",
  ])
  func whatTellsNothingIsNotQuoted(title: String) {
    #expect(FicheTitle.telling(title) == nil)
  }

  @Test(arguments: [
    ("Étude : avec quoi relier les deux ateliers ?", "avec quoi relier les deux ateliers"),
    ("Faut-il enterrer la fibre du camping ?", "Faut-il enterrer la fibre du camping"),
    ("Comment garder les photos d'un club ?", "Comment garder les photos d'un club"),
  ])
  func aTitleMayAsk(title: String, question: String) {
    #expect(FicheTitle.telling(title) == nil)
    #expect(FicheTitle.question(title) == question)
    #expect(FicheTitle.question("Un réseau maillé pour le camp d'été") == nil)
  }

  @Test func aTitleThatNamesTheToolIsEnough() {
    #expect(FicheTitle.names("Zabbix", in: "Superviser un lycée avec Zabbix"))
    #expect(FicheTitle.names("Active Directory", in: "Audit de l'annuaire Active Directory"))
    #expect(!FicheTitle.names("OpenWrt", in: "Un réseau maillé pour le camp d'été"))
  }

  /// Within five questions an exchange comes to the work as the title has it, whatever the exam.
  @Test(arguments: ["bts-sio-e6-sisr", "bts-sio-e5", "but-sae", "soutenance-stage"])
  func anExchangeComesToTheTitle(exam: String) throws {
    let exam = try #require(Samples.exams.first { $0.id == exam })
    let text =
      "---\ntitle: Un réseau maillé pour le camp d'été\n---\n## Réalisation\n\nJ'ai installé OpenWrt sur neuf bornes et configuré DHCP.\n"
    let fiche = FicheReader.read(text: text, path: "camp.md").fiche
    for seed in UInt64(1)...4 {
      let plan = Samples.plan(exam, fiches: [fiche], seed: seed)
      let draw = JuryDraw(candidates: Samples.candidates(for: plan, fiches: [fiche]), seed: seed)
      let asked = Samples.oral(plan, draw: draw, questions: 5)
      #expect(asked.contains { $0.question.text.contains("réseau maillé") }, "\(seed)")
    }
  }
}
