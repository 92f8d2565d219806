import ExamModel
import Frames
import TextCells
import Wording

/// What the reader of a fiche says.
struct ReviewTexts {
  let language: Language

  // The document.

  func image(_ caption: String, address: String) -> String {
    // An image that is written into the page has no name.
    let file =
      address.hasPrefix("data:") ? "" : address.split(separator: "/").last.map(String.init) ?? ""
    let name = TextCells.cleaned(caption).allSatisfy { $0 == " " } ? file : caption
    return name.isEmpty
      ? language(fr: "[image]", en: "[image]")
      : language(fr: "[image : \(name)]", en: "[image: \(name)]")
  }

  /// Said behind a text that the screen shows with a stroke.
  var struckOut: String { language(fr: " (barré)", en: " (struck out)") }

  var maskedAccess: String {
    language(
      fr: "masqué : peut contenir des mots de passe — x pour afficher",
      en: "masked: may contain passwords — x shows it")
  }
  var footnotes: String { language(fr: "Notes", en: "Notes") }
  var links: String { language(fr: "Liens", en: "Links") }
}

// MARK: - Reading

extension ReviewTexts {
  func position(_ position: ReadingPosition) -> String {
    let percent = language(fr: "\(position.percent) %", en: "\(position.percent)%")
    return "\(position.endRow)/\(position.layout.lines.count) · \(percent)"
  }

  func words(_ count: Int) -> String {
    let number = grouped(count)
    return language(
      fr: "\(number) mot\(count > 1 ? "s" : "")", en: "\(number) word\(count == 1 ? "" : "s")")
  }

  /// Thousands apart: `1 240` in French, `1,240` in English.
  private func grouped(_ count: Int) -> String {
    guard count >= 1000 else { return "\(count)" }
    let rest = count % 1000
    let padding = rest < 10 ? "00" : rest < 100 ? "0" : ""
    let separator = language(fr: " ", en: ",")
    return grouped(count / 1000) + separator + padding + "\(rest)"
  }

  /// The time that a section takes to say, and what the candidate planned for it.
  func sectionTime(_ seconds: Int, planned: Int?, columns: Int) -> String {
    let time = ClockText.duration(seconds)
    guard let planned else { return language(fr: "\(time) à dire", en: "\(time) aloud") }
    let plan = ClockText.duration(planned)
    guard columns >= 60 else { return "\(time) / \(plan)" }
    return language(fr: "\(time) à dire, \(plan) prévu", en: "\(time) aloud, \(plan) planned")
  }

  /// Said only beyond the tolerance of the pace: ten seconds or a fifth.
  func verdict(_ seconds: Int, planned: Int?) -> String {
    guard let planned, abs(seconds - planned) > max(10, planned / 5) else { return "" }
    let amount = ClockText.duration(abs(seconds - planned))
    return seconds > planned
      ? language(fr: " ▼ \(amount) de trop", en: " ▼ \(amount) too long")
      : language(fr: " ▲ \(amount) de marge", en: " ▲ \(amount) to spare")
  }

  func timeLeft(_ seconds: Int, rate: SpeechRate, columns: Int) -> String {
    let time = ClockText.duration(seconds)
    guard columns >= 60 else { return language(fr: "reste \(time)", en: "left \(time)") }
    let left = language(fr: "d'ici à la fin \(time)", en: "to the end \(time)")
    guard columns >= 100 else { return left }
    return left
      + language(
        fr: " à \(rate.wordsPerMinute) mots/min", en: " at \(rate.wordsPerMinute) words/min")
  }

  func outsideSections(isFoot: Bool) -> String {
    isFoot
      ? language(fr: "notes et liens", en: "notes and links")
      : language(fr: "introduction", en: "introduction")
  }

  var searchPrompt: String { language(fr: "Chercher : ", en: "Search: ") }

  func found(_ query: String, _ number: Int, of count: Int) -> String {
    language(fr: "« \(query) » \(number)/\(count)", en: "“\(query)” \(number)/\(count)")
  }

  var noFindings: String {
    language(fr: "Aucune remarque sur cette fiche.", en: "No findings in this fiche.")
  }

  func notice(_ notice: ReviewScreen.Notice) -> (text: String, style: Style) {
    switch notice {
    case .notFound(let query):
      (language(fr: "« \(query) » : introuvable", en: "“\(query)”: not found"), Style(.amber))
    case .wrappedAround:
      (
        language(fr: "Recherche reprise à l'autre bout", en: "Search wrapped around"),
        Style(.amber)
      )
    case .finding(let finding):
      (
        finding.severity.sign + " " + FindingTexts(language: language).text(finding.fact),
        finding.severity.style
      )
    case .noFindings: (noFindings, .plain)
    case .noCards:
      (
        language(
          fr: "Ni section ni question : pas de carte.",
          en: "No sections and no questions, so no cards."),
        .plain
      )
    case .cannotEdit:
      (
        language(
          fr: "Cette fiche est fournie avec le programme : elle ne se modifie pas ici.",
          en: "This fiche comes with the program: it cannot be edited here."), Style(.amber)
      )
    case .told(let text): (text, Style(.amber))
    case .noAccess:
      (
        language(fr: "Rien n'est masqué dans cette fiche.", en: "Nothing is masked in this fiche."),
        .plain
      )
    case .noLinks:
      (language(fr: "Aucun lien à l'écran.", en: "No links on screen."), .plain)
    case .copied(let address):
      (language(fr: "Copié : \(address.text)", en: "Copied: \(address.text)"), .plain)
    case .notCopied(let address):
      (
        language(
          fr: "Ce terminal ne copie pas. À sélectionner : \(address.text)",
          en: "This terminal cannot copy. Select it: \(address.text)"), Style(.amber)
      )
    }
  }

  // Links.

  var linksTitle: String { language(fr: "Liens à l'écran", en: "Links on screen") }
  var openLink: String { language(fr: "ouvrir", en: "open") }

  // Findings.

  var findingsTitle: String {
    language(fr: "Remarques sur la fiche", en: "Findings in this fiche")
  }
  var goThere: String { language(fr: "y aller", en: "go there") }

  func findingHead(_ severity: String, line: Int?) -> String {
    guard let line else { return severity }
    return language(fr: "\(severity), ligne \(line)", en: "\(severity), line \(line)")
  }

  // Cards.

  func sectionCard(_ number: Int, of count: Int) -> String {
    language(fr: "section \(number)/\(count)", en: "section \(number)/\(count)")
  }
  func questionCard(_ number: Int, of count: Int) -> String {
    language(fr: "question \(number)/\(count)", en: "question \(number)/\(count)")
  }
  var seeContent: String { language(fr: "voir le contenu", en: "see the content") }
  var seeAnswer: String { language(fr: "éléments de réponse", en: "answer elements") }
  var otherCards: String { language(fr: "autre carte", en: "other card") }
  var answerTitle: String { language(fr: "Éléments de réponse", en: "Answer elements") }
  var levelTitle: String { language(fr: "Votre réponse", en: "Your answer") }
  var neverAnswered: String {
    language(fr: "nouvelle, encore sans réponse", en: "new, not answered yet")
  }
  var followUps: String { language(fr: "Relances possibles", en: "Possible follow-ups") }
  var noAnswer: String {
    language(
      fr: "Aucun élément n'est donné pour cette question. Répondez avec un fait de votre fiche : "
        + "ce que vous avez fait, pourquoi, et ce que cela a donné.",
      en: "No answer elements here. Answer with a fact from your fiche: what you "
        + "did, why, and what came of it.")
  }

  func excerptTitle(_ section: String, line: Int) -> String {
    language(
      fr: "Dans votre fiche : « \(section) », ligne \(line)",
      en: "In your fiche: “\(section)”, line \(line)")
  }
}

// MARK: - List

extension ReviewTexts {
  var chooseFiche: String { HomeTexts(language: language).title(.review) }
  var read: String { language(fr: "lire", en: "read") }
  var draft: String { ChoiceTexts(language: language).draft }
  var noFiche: String {
    language(
      fr: "Aucune fiche à réviser ici. Indiquez le dossier des vôtres avec --fiches.",
      en: "No fiche to review here. Pass your own folder with --fiches.")
  }

  func rateAside(_ rate: SpeechRate, columns: Int) -> String {
    columns >= 60
      ? language(
        fr: "durées à \(rate.wordsPerMinute) mots par minute",
        en: "times at \(rate.wordsPerMinute) words per minute")
      : language(
        fr: "à \(rate.wordsPerMinute) mots/min", en: "at \(rate.wordsPerMinute) words/min")
  }

  /// What this many words take at each rate, since nobody knows theirs.
  func times(words count: Int) -> String {
    var text = words(count) + language.colon
    for (index, rate) in SpeechRate.allCases.enumerated() {
      text += index == 0 ? "" : ", "
      text += ClockText.duration(rate.seconds(words: count))
      text += " (\(rate.rawValue)\(index == 0 ? "/min" : ""))"
    }
    return text
  }

  /// The time that the exam gives, which may differ from one presentation to the other.
  func budget(_ seconds: ClosedRange<Int>?) -> String {
    guard let seconds else { return "" }
    let least = ClockText.budget(seconds.lowerBound)
    let most = ClockText.budget(seconds.upperBound)
    return seconds.lowerBound == seconds.upperBound
      ? language(fr: "pour \(most)", en: "for \(most)")
      : language(fr: "pour \(least) ou \(most)", en: "for \(least) or \(most)")
  }

  /// `1 erreur, 2 avertissements`, after the signs that the list shows.
  func findings(_ counts: FindingCounts) -> String {
    guard !counts.isEmpty else { return language(fr: "aucune remarque", en: "no findings") }
    return counts.present.map { "\($0.severity.sign) \(counted($0.severity, $0.count))" }
      .joined(separator: ", ")
  }

  /// `2 avertissements`.
  func counted(_ severity: Finding.Severity, _ count: Int) -> String {
    let word = FindingTexts(language: language).severity(severity)
    let isPlural = count > 1 && !(language == .english && severity == .advice)
    return "\(count) \(word)\(isPlural ? "s" : "")"
  }
}
