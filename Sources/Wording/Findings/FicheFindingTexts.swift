import ExamModel

/// Puts into words what a jury would notice in a fiche, kindly and with the remedy.
struct FicheFindingTexts {
  let language: Language

  func words(_ fact: FicheFact) -> FindingWords {
    switch fact {
    case .draft:
      FindingWords(
        language(fr: "fiche en brouillon.", en: "draft fiche."),
        cost: language(
          fr: "Votre site ne la publiera pas : le jury ne la verra pas.",
          en: "Your site will not publish it: the jury will not see it."),
        fix: language(
          fr: "Quand elle est prête, écrivez « draft: false » (sous Jekyll « published: true », "
            + "hors de _drafts).",
          en: "When it is ready, write “draft: false” (with Jekyll “published: true”, "
            + "out of _drafts)."))
    case .sectionEmpty(let title):
      FindingWords(
        language(
          fr: "la section « \(title) » est vide.", en: "the section “\(title)” is empty."),
        cost: language(
          fr: "Un titre sans texte se voit tout de suite et appelle la question.",
          en: "An empty heading is spotted at once and invites questions."),
        fix: language(
          fr: "Écrivez-y trois lignes ou retirez le titre.",
          en: "Write three lines below it or remove the heading."))
    case .allSectionsEmpty(let count):
      FindingWords(
        language(
          fr: "les \(count) sections sont encore vides.",
          en: "all \(count) sections are still empty."),
        cost: language(
          fr: "Le jury n'a rien à lire avant de vous entendre.",
          en: "The jury will have nothing to read beforehand."),
        fix: language(
          fr: "Commencez par le contexte, un choix technique et un résultat chiffré.",
          en: "Start with the context, one technical choice and one measured result."))
    case .titleRepeated(let title, let path):
      FindingWords(
        language(
          fr: "même titre que \(path) : « \(title) ».",
          en: "same title as \(path): “\(title)”."),
        cost: language(
          fr: "Le jury confondra les deux réalisations.",
          en: "The jury will mix up the two achievements."),
        fix: language(
          fr: "Dites dans chaque titre ce qui est propre à la réalisation.",
          en: "Make each title say what is specific to the achievement."))
    case .parcoursRepeated(let path):
      FindingWords(
        language(
          fr: "un autre parcours passe avant celui-ci : \(path).",
          en: "another parcours comes before this one: \(path)."),
        cost: language(
          fr: "L'oral s'ouvre sur un seul parcours : celui-ci ne sera pas présenté.",
          en: "An oral opens with a single parcours; this one will not be presented."),
        fix: language(
          fr: "Gardez-en un, ou réunissez-les.", en: "Keep one, or merge them."))
    case .criterionWithoutSection(let criterion, let roles):
      criterionWithoutSection(criterion, roles)
    case .noSectionForCriteria:
      FindingWords(
        language(
          fr: "aucune section ne correspond encore aux critères de l'épreuve : "
            + "c'est le cas de beaucoup de fiches, et cela s'arrange vite.",
          en: "no section matches the exam's criteria yet. "
            + "This is common and easy to fix."),
        fix: language(
          fr:
            "Commencez par « Choix techniques » : ce que vous avez comparé, et pourquoi celui-là.",
          en: "Start with “Choix techniques”: what you compared, and why you chose this one."))
    case .reviewMissing:
      FindingWords(
        language(fr: "pas de retour critique.", en: "no critical review."),
        cost: language(
          fr: "Le jury le demandera, et c'est là qu'il mesure votre recul.",
          en: "The jury will ask for it and judge your critical thinking by it."),
        fix: language(
          fr: "Ajoutez « Retour critique » : une limite, ce que vous referiez autrement.",
          en: "Add “Retour critique”: one limit, and what you would do differently."))
    case .resultsWithoutFigure:
      FindingWords(
        language(fr: "pas un chiffre dans les résultats.", en: "no figures in the results."),
        cost: language(
          fr: "« Comment savez-vous que c'est réussi ? » restera sans réponse.",
          en: "“How do you know it worked?” will have no answer."),
        fix: language(
          fr: "Donnez une mesure avant et après : délai, nombre, taux, coût.",
          en: "Give one before-and-after measurement: delay, count, rate, cost."))
    case .tooLongToSay(let words, let budget): tooLong(words, budget)
    case .tooShortToSay(let words, let budget): tooShort(words, budget)
    case .passwordLeft:
      FindingWords(
        language(
          fr: "un mot de passe ou une clé semble écrit ici.",
          en: "this looks like a password or a key."),
        cost: language(
          fr: "Une fiche se projette et se publie : tout le monde pourrait le lire, "
            + "et le jury relèverait la faute de sécurité.",
          en: "A fiche is projected and published: anyone could read it, "
            + "and the jury would note the breach of security."),
        fix: language(
          fr: "Écrivez « remis au jury », et changez-le s'il a déjà circulé.",
          en: "Write “remis au jury” instead, and change it if it has already been shared."))
    case .candidateNumberLeft:
      FindingWords(
        language(
          fr: "un numéro de candidat semble écrit ici.",
          en: "this looks like a candidate number."),
        cost: language(
          fr: "C'est une donnée personnelle, qui n'a pas sa place sur un site public.",
          en: "It is personal data and does not belong on a public site."),
        fix: language(
          fr: "Gardez-le pour la version remise au jury.",
          en: "Keep it for the version you hand to the jury."))
    case .identityLeft:
      FindingWords(
        language(
          fr: "cette ligne semble dire qui vous êtes (nom, téléphone ou adresse électronique).",
          en: "this line seems to say who you are (name, telephone or e-mail address)."),
        cost: language(
          fr: "oralblanc ne la montre pas ; elle n'a pas non plus sa place sur un site public.",
          en: "oralblanc does not show it, and it does not belong on a public site either."),
        fix: language(
          fr: "Gardez-la pour la version remise au jury.",
          en: "Keep it for the version you hand to the jury."))
    case .imageMissing(let address):
      FindingWords(
        language(fr: "image introuvable : \(address).", en: "image not found: \(address)."),
        cost: language(
          fr: "Le jury verra un cadre vide à la place de votre preuve.",
          en: "The jury will see an empty frame instead of your evidence."),
        fix: linkFix)
    case .linkBroken(let address):
      FindingWords(
        language(fr: "fichier introuvable : \(address).", en: "file not found: \(address)."),
        cost: language(
          fr: "Un lien mort pendant l'oral fait perdre du temps et de la confiance.",
          en: "A dead link during the oral costs time and trust."),
        fix: linkFix)
    }
  }

  private var linkFix: String {
    language(
      fr: "Vérifiez le chemin, majuscules comprises, depuis cette page ou depuis static/.",
      en: "Check the path, capitals included, from this page or from static/.")
  }

  private func criterionWithoutSection(_ criterion: String, _ roles: [SectionRole]) -> FindingWords
  {
    let sections = SectionRoleTexts(language: language)
    let proposed = roles.first.map(sections.heading) ?? ""
    let contents = roles.first.map(sections.contents) ?? ""
    return FindingWords(
      language(
        fr: "aucune section ne répond au critère « \(criterion) ».",
        en: "no section addresses the criterion “\(criterion)”."),
      cost: language(
        fr: "Le jury n'aura que vos réponses orales pour le juger.",
        en: "The jury will have only your spoken answers to judge it by."),
      fix: language(
        fr: "Ajoutez « \(proposed) » : \(contents).", en: "Add “\(proposed)”: \(contents)."))
  }

  private func tooLong(_ words: Int, _ budget: Int) -> FindingWords {
    FindingWords(
      language(
        fr: "trop longue à dire : \(spoken(words)) pour \(ClockText.budget(budget)).",
        en: "too long to present: \(spoken(words)) for \(ClockText.budget(budget))."),
      cost: language(
        fr: "La fin, souvent le bilan, sera sacrifiée.",
        en: "You will lose the end, often the review."),
      fix: language(
        fr: "Gardez environ \(wordBudget(budget)) mots, ou décidez de ce que vous ne direz pas.",
        en: "Keep about \(wordBudget(budget)) words, or decide what to leave out."))
  }

  private func tooShort(_ words: Int, _ budget: Int) -> FindingWords {
    FindingWords(
      language(
        fr: "courte à dire : \(spoken(words)) pour \(ClockText.budget(budget)).",
        en: "short to present: \(spoken(words)) for \(ClockText.budget(budget))."),
      cost: language(
        fr: "Le temps laissé libre revient aux questions du jury.",
        en: "The remaining time goes to the jury's questions."),
      fix: language(
        fr: "Développez un choix et une difficulté : visez la moitié du temps au moins.",
        en: "Develop one choice and one difficulty; aim for at least half of the time."))
  }

  /// The three rates, since nobody knows theirs.
  private func spoken(_ words: Int) -> String {
    let times = [SpeechRate.usual, .slow, .fast].map {
      ClockText.duration($0.seconds(words: words))
    }
    return language(
      fr:
        "\(words) mot\(words < 2 ? "" : "s"), soit \(times[0]) à 140 mots/min (\(times[1]) à 120, \(times[2]) à 160)",
      en:
        "\(words) word\(words == 1 ? "" : "s"), \(times[0]) at 140 words/min (\(times[1]) at 120, \(times[2]) at 160)"
    )
  }

  private func wordBudget(_ seconds: Int) -> Int {
    seconds * SpeechRate.usual.wordsPerMinute / 60 / 10 * 10
  }
}
