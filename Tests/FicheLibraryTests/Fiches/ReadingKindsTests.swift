import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// Fiches read for what they say rather than for how they are written.
struct ReadingKindsTests {
  private func fiche(_ text: String, path: String = "f.md") -> Fiche {
    FicheReader.read(text: text, path: path).fiche
  }

  @Test func aWordInAHeadingTakesNoWordsAway() {
    for heading in [
      "Accès à la passerelle", "Gestion des accès", "Lien avec la sécurité", "Annexes", "Preuves",
      "Connexion des agences", "Dépôt du code", "Portfolio", "Identifiants des baies",
    ] {
      let fiche = fiche("# T\n\n## Contexte\n\nUn deux.\n\n## \(heading)\n\nTrois quatre cinq.\n")
      #expect(fiche.sections.allSatisfy { $0.role != .access }, "\(heading)")
      #expect(fiche.spokenWordCount == 5, "\(heading)")
    }
  }

  @Test func accessDataIsWithheldWhateverTheHeading() {
    for (heading, data) in [
      ("Modalités d'accès", "Identifiant : jury\n"),
      ("Pour essayer", "- Login : demo\n- Mot de passe : Demo#2026\n"),
      ("Comptes", "| Compte | Mot de passe |\n|---|---|\n| vente | Vente#44 |\n"),
      ("Connexion", "https://jury:Oral2026@demo.exemple.test\n"),
    ] {
      let fiche = fiche("# T\n\n## Contexte\n\nUn deux.\n\n## \(heading)\n\n\(data)")
      #expect(fiche.sections.map(\.role) == [.context, .access], "\(heading)")
    }
  }

  @Test func aLongSectionIsNotHiddenForOneLine() {
    let words = String(repeating: "J'ai réglé un point de plus. ", count: 20)
    let reading = FicheReader.read(
      text: "# T\n\n## Contexte\n\nUn.\n\n## Mise en œuvre\n\n\(words)\n\nMdp : Abc#2026\n",
      path: "f.md")
    #expect(reading.fiche.sections.map(\.role) == [.context, .realisation])
    #expect(reading.survey.secrets.map(\.fact) == [.fiche(.passwordLeft)])
  }

  @Test func partsServeCriteriaCoverageAndPlan() throws {
    let text = """
      ---
      plan: {Besoin: 30, Tests: 45}
      ---
      # Portail

      ## Contexte

      Une mairie.

      ## Travaux

      ### Besoin

      Moins d'appels.

      ### Écrans

      Trois écrans.

      ## Suite

      **Tests :** dix essais.

      - **Documentation** : une page par écran.

      #### Compétences mobilisées

      - [x] Gérer le patrimoine informatique
      - [ ] Travailler en mode projet
      """
    let reading = FicheReader.read(text: text, path: "f.md")
    #expect(reading.findings == [])
    #expect(
      reading.fiche.sections.map(\.title) == [
        "Contexte", "Travaux", "Tests", "Compétences mobilisées",
      ])
    #expect(reading.fiche.sections.map(\.plannedSeconds) == [nil, 30, 45, nil])
    #expect(
      reading.fiche.sections.map { $0.parts.map(\.role) } == [[], [.need], [.documentation], []])
    #expect(reading.fiche.citedCompetences.map(\.text) == ["Gérer le patrimoine informatique"])
    let inspector = try InspectionSamples.inspector()
    let facts = inspector.findings(on: reading.fiche).map(\.fact.code)
    #expect(facts.filter { $0 == "criterion-without-section" }.count == 1)
    #expect(inspector.coverage(of: reading.fiche).competences == ["b1-1": .covered(count: 1)])
  }

  /// Where most paragraphs begin in bold, each of them opens a section, whatever its words.
  @Test func paragraphsThatBeginInBoldAreSections() {
    let text = """
      # Adressage

      **Le besoin.** Un seul réseau.

      **Ce que j'ai comparé.** Deux découpages.

      **Le week-end du 12 mars.** Six réseaux créés.

      **Ce qui a coincé.** Une imprimante.

      **Et pour finir ?** Les voisins demandent la même chose.

      **Ce que j'en retiens.** On écrit avant de toucher.
      """
    let roles = fiche(text).sections.map(\.role)
    #expect(roles == [.need, .choices, nil, .difficulties, nil, .review])
    // Two words in bold among much text are words in bold.
    let prose = String(repeating: "Un autre paragraphe de la fiche.\n\n", count: 6)
    let few = fiche(
      "# T\n\n**Besoin :** un.\n\n\(prose)**Attention.** Deux.\n\n**Bilan :** trois.\n\n**Note.** Rien.\n"
    )
    #expect(few.sections.map(\.title) == ["Besoin", "Bilan"])
  }

  @Test func headingsThatSpeakInTheFirstPersonAreKnown() {
    for (heading, role) in [
      ("Ce qu'on me demandait", SectionRole.need), ("Pourquoi cette solution", .choices),
      ("Comment je m'y suis prise", .realisation), ("Comment j'ai testé", .tests),
      ("Ce que ça a changé", .results), ("Ce qui n'a pas marché", .difficulties),
      ("Ce que je ferais autrement", .review), ("What I learned", .review),
    ] {
      #expect(
        fiche("# T\n\n## \(heading)\n\nUn deux.\n").sections.map(\.role) == [role], "\(heading)")
    }
  }

  @Test func theConditionsOfAFormAreNoCompetence() {
    let text = """
      | DESCRIPTION D'UNE RÉALISATION PROFESSIONNELLE | N° 2 |
      |---|---|
      | Nom, prénom : KONE Aminata | N° candidat : 02445566778 |
      | **Intitulé de la réalisation professionnelle** Suivi des tournées | |
      | **Compétences travaillées** ☒ Gérer les données ☐ Assurer la maintenance | |
      | **Conditions de réalisation (ressources fournies, résultats attendus)** Deux pages de cahier | |
      """
    let fiche = fiche(text)
    #expect(fiche.title == "Suivi des tournées")
    #expect(fiche.citedCompetences.map(\.text) == ["Gérer les données"])
    #expect(fiche.sections.map(\.title).contains { $0.hasPrefix("Conditions de réalisation") })
  }

  @Test func onlyTickedCompetencesCount() {
    let table = """
      # T

      ## Compétences

      | Compétence | Mobilisée |
      |---|:-:|
      | Gérer le patrimoine informatique | X |
      | Travailler en mode projet | |

      ☑ ignoré

      - ☐ Organiser son développement professionnel
      - ☑ Développer la présence en ligne
      """
    #expect(
      fiche(table).citedCompetences.map(\.text)
        == ["Gérer le patrimoine informatique", "Développer la présence en ligne"])
  }

  @Test func tablesAreCountedAsTheyAreSpokenOf() {
    let row = "| un | deux | trois | quatre | cinq | six |\n"
    let head = "| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n"
    #expect(fiche("# T\n\n## S\n\n" + head + row + row).wordCount == 8)
    #expect(fiche("# T\n\n## S\n\n" + head + String(repeating: row, count: 30)).wordCount == 40)
    #expect(fiche("# T\n\n## S\n\n```\nun deux trois\n```\n").wordCount == 0)
  }

  @Test func competencesOfTheExamAtHandDecide() throws {
    let text = """
      # T

      ## Compétences

      - CP2 : Maquetter des interfaces utilisateur web ou web mobile
      - Préparer et exécuter les plans de tests d'une application
      - Tresser des paniers
      """
    func unknown(_ exam: String) throws -> Int {
      let exam = try #require(ExamCatalog.exam(id: exam))
      return FicheInspector(exam: exam).findings(on: fiche(text)).count {
        $0.fact.code == "competency-unknown"
      }
    }
    #expect(try unknown("tp-dwwm") == 1)
    #expect(try unknown("bts-sio-e5") == 1)
    // No référentiel of the Grand oral is known: nothing is reported.
    #expect(try unknown("grand-oral") == 0)
    #expect(ReferentialReader.all().map(\.blocs.count) == [6, 3, 2])
  }

  @Test func farFetchedCompetencesAreNotProposed() throws {
    let text = """
      # Laboratoire

      ## Compétences

      - Configuration de serveurs réseau (DHCP, DNS, web)
      - Analyse réseau (tcpdump, nmap)
      - Routage entre réseaux
      - Répondre à des incidents et à leurs demandes
      """
    let nearest = try InspectionSamples.inspector().findings(on: fiche(text)).compactMap {
      finding -> String? in
      guard case .competency(.unknown(_, let nearest)) = finding.fact else { return nil }
      return nearest ?? "-"
    }
    #expect(nearest.prefix(3) == ["-", "-", "-"])
  }
}
