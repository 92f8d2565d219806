import ExamModel
import SessionEngine
import Speech
import TextCells

/// What is told of the words of an oral, as a program wrote them down.
package struct SpeechTexts {
  package let language: Language

  /// No tic is listed with more of its instants.
  private static let listedInstants = 6

  package init(language: Language) { self.language = language }

  package var heading: String { language(fr: "Ce que vous avez dit", en: "What you said") }

  /// What the words are, and are not.
  package var caution: String {
    language(
      fr: "Mots écrits par un programme, qui se trompe surtout sur les noms ; rien n'est noté.",
      en: "Written down by a program that errs, on names above all; nothing is graded.")
  }

  package func pace(_ pace: CountedPace) -> String {
    let words = TermTexts(language: language).words(pace.wordCount)
    guard let rate = pace.wordsPerMinute else { return words }
    return words + ", "
      + language(fr: "\(rate) mots/min comptés", en: "\(rate) words/min as counted")
  }

  // MARK: Verbal tics

  package var tics: String { language(fr: "Tics de langage", en: "Verbal tics") }

  package var noTics: String {
    language(fr: "aucun de la liste n'a été entendu", en: "none of the list was heard")
  }

  package func tic(_ tic: TicCount) -> String {
    let times = times(tic.instantsMilliseconds)
    return language(
      fr: "« \(tic.name) » \(tic.count) fois : \(times)",
      en: "“\(tic.name)” \(tic.count == 1 ? "once" : "\(tic.count) times"): \(times)")
  }

  private func times(_ instants: [Int]) -> String {
    let shown = instants.prefix(Self.listedInstants).map { ClockText.duration($0 / 1000) }
    return shown.joined(separator: ", ") + (instants.count > shown.count ? "…" : "")
  }

  /// What a transcriber leaves out says nothing of the speaker.
  package var fillers: String {
    language(
      fr: "Beaucoup de programmes effacent les « euh » : leur absence ne prouve rien.",
      en: "Many programs drop every “uh”: that none is here proves nothing.")
  }

  // MARK: The fiche beside the speech

  package func fiche(_ title: String) -> String {
    language(fr: "La fiche « \(title) » et vos paroles", en: "The fiche “\(title)” and your words")
  }

  package func kind(_ kind: FichePoint.Kind) -> String {
    switch kind {
    case .section: language(fr: "Sections", en: "Sections")
    case .figure: language(fr: "Chiffres", en: "Figures")
    case .technology: language(fr: "Technologies", en: "Technologies")
    case .competence: TermTexts(language: language).competences
    }
  }

  /// How many of a kind were said.
  package func count(_ outcomes: [PointOutcome]) -> String {
    let said = outcomes.count { $0.extent != .never }
    return language(fr: "\(said) sur \(outcomes.count)", en: "\(said) of \(outcomes.count)")
  }

  /// A sign for whoever does not see the tone.
  package func sign(_ extent: PointOutcome.Extent) -> String {
    switch extent {
    case .said: "✓"
    case .partly: "~"
    case .never: "–"
    }
  }

  /// When something was said.
  package func place(_ outcome: PointOutcome) -> String {
    guard let first = outcome.instantsMilliseconds.first, outcome.extent != .never else {
      return TermTexts(language: language).never
    }
    let time = ClockText.duration(first / 1000)
    let count = outcome.instantsMilliseconds.count
    let times = count > 1 ? language(fr: ", \(count) fois", en: ", \(count) times") : ""
    let part = outcome.extent == .partly ? language(fr: "en partie, ", en: "partly, ") : ""
    return part + language(fr: "à \(time)", en: "at \(time)") + times
  }

  package func outcome(_ outcome: PointOutcome) -> String {
    let text = TextCells.cleaned(outcome.point.text)
    let place = place(outcome)
    return language(fr: "\(text) : \(place)", en: "\(text): \(place)")
  }

  // MARK: What is missing

  /// Why the words are not all there; a sentence for each take.
  package func gaps(_ oral: SpokenOral) -> [String] {
    oral.faults.map { fault in
      let why = reason(fault.fault)
      return language(
        fr: "Prise \(fault.take) : paroles incomplètes, \(why).",
        en: "Take \(fault.take): words incomplete, \(why).")
    }
      + oral.missingTakes.map {
        language(fr: "Prise \($0) : pas encore transcrite.", en: "Take \($0): not transcribed yet.")
      }
  }

  package func reason(_ fault: TranscriptFault) -> String {
    switch fault {
    case .notStarted:
      language(fr: "le programme est introuvable", en: "the program cannot be found")
    case .failed:
      language(fr: "le programme s'est arrêté sur une erreur", en: "the program failed")
    case .late: language(fr: "le programme a mis trop longtemps", en: "the program took too long")
    case .notWords:
      language(
        fr: "le programme n'écrit pas ce qui est attendu",
        en: "the program does not write what is expected")
    case .flooded:
      language(fr: "le programme écrit beaucoup trop", en: "the program writes far too much")
    case .unfinished:
      language(
        fr: "le programme s'est arrêté avant la fin", en: "the program stopped before the end")
    case .cancelled: language(fr: "arrêté à votre demande", en: "stopped at your request")
    case .noSound: language(fr: "le son est illisible", en: "the sound cannot be read")
    }
  }
}
