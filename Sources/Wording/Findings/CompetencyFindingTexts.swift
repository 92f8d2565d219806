import ExamModel

/// Puts into words what is wrong with a competence that is named, and which one to name.
struct CompetencyFindingTexts {
  let language: Language

  func words(_ fact: CompetencyFact) -> FindingWords {
    switch fact {
    case .unknown(let text, let nearest): unknownCompetency(text, nearest)
    case .obsolete(let text, let nearest): obsoleteCompetency(text, nearest)
    case .crossAlone(let fiche, let competency):
      FindingWords(
        language(
          fr:
            "le tableau de synthèse coche « \(competency) » pour « \(fiche) », la fiche n'en parle pas.",
          en:
            "the tableau de synthèse ticks “\(competency)” for “\(fiche)”, the fiche does not name it."
        ),
        cost: language(
          fr: "Le jury demandera où cette compétence se voit.",
          en: "The jury will ask where this competency shows."),
        fix: language(
          fr: "Citez-la dans la fiche avec ce qui la montre, ou retirez la croix.",
          en: "Name it in the fiche with what shows it, or remove the cross."))
    case .crossMissing(let fiche, let competency):
      FindingWords(
        language(
          fr:
            "« \(fiche) » cite « \(competency) », mais le tableau de synthèse n'a pas cette croix.",
          en: "“\(fiche)” names “\(competency)”, but the tableau de synthèse has no cross for it."),
        cost: language(
          fr: "La compétence ne sera pas comptée.", en: "The competency will not be counted."),
        fix: language(
          fr: "Ajoutez la croix dans le tableau.", en: "Add the cross to the table."))
    case .rowMissing(let fiche):
      FindingWords(
        language(
          fr: "« \(fiche) » n'a pas de ligne dans le tableau de synthèse.",
          en: "“\(fiche)” has no row in the tableau de synthèse."),
        cost: language(
          fr: "Le jury ne verra pas cette réalisation dans le tableau.",
          en: "The jury will not see this achievement in the table."),
        fix: language(
          fr: "Ajoutez-y une ligne au même titre, ou reprenez le titre du tableau.",
          en: "Add a row with the same title, or reuse the title in the table."))
    case .fichesMissing(let count, let titles): fichesMissing(count, titles)
    case .noCross: noCross
    }
  }

  private func fichesMissing(_ count: Int, _ titles: [String]) -> FindingWords {
    let named = titles.map { language.quoted($0) }.joined(separator: ", ")
    let more = count > titles.count ? "…" : ""
    return FindingWords(
      language(
        fr: "\(count) \(count == 1 ? "ligne" : "lignes") du tableau de synthèse sans fiche ici : "
          + "\(named)\(more).",
        en: "\(count) \(count == 1 ? "row" : "rows") of the tableau de synthèse without a fiche "
          + "here: \(named)\(more)."),
      cost: language(
        fr: "Le jury peut interroger sur toute ligne du tableau.",
        en: "The jury may ask about any row of the table."),
      fix: language(
        fr: "Écrivez une fiche au même titre pour ce que vous présenterez.",
        en: "Write a fiche of the same title for what you will present."))
  }

  private var noCross: FindingWords {
    FindingWords(
      language(
        fr: "aucune croix trouvée dans le tableau de synthèse.",
        en: "no cross found in the tableau de synthèse."),
      cost: language(
        fr: "Aucune compétence ne sera comptée.", en: "No competency will be counted."),
      fix: language(
        fr: "Une couleur ne se lit pas : mettez un « X » dans chaque case voulue.",
        en: "A colour cannot be read: put an “X” into each cell that counts."))
  }

  private func unknownCompetency(_ text: String, _ nearest: String?) -> FindingWords {
    FindingWords(
      language(
        fr: "compétence non reconnue dans le référentiel : « \(text) ».",
        en: "competency not found in the référentiel: “\(text)”."),
      cost: notCounted, fix: nearest.map(writeInstead) ?? pickOne)
  }

  private func obsoleteCompetency(_ text: String, _ nearest: String?) -> FindingWords {
    FindingWords(
      language(
        fr: "compétence d'un autre référentiel que celui en vigueur : « \(text) ».",
        en: "competency from a référentiel that is no longer in force: “\(text)”."),
      cost: notCounted, fix: nearest.map(writeInstead) ?? pickOne)
  }

  private var notCounted: String {
    language(
      fr: "Le jury ne pourra pas la cocher dans sa grille.",
      en: "The jury cannot tick it on its marking grid.")
  }

  private func writeInstead(_ name: String) -> String {
    language(
      fr: "La plus proche est : « \(name) ».", en: "Closest match: “\(name)”.")
  }

  private var pickOne: String {
    language(
      fr: "Reprenez mot pour mot une compétence du bloc (oralblanc check --coverage les liste).",
      en: "Copy a competency of the bloc word for word (oralblanc check --coverage lists them).")
  }
}
