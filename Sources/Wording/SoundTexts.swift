import ExamModel
import SessionEngine
import Voice

/// What is said of the candidate's sound: while it is recorded, and of what it was like.
package struct SoundTexts {
  package let language: Language

  package init(language: Language) { self.language = language }

  // MARK: While it is recorded

  package func recording(isKept: Bool) -> String {
    isKept
      ? language(fr: "enregistrement", en: "recording")
      : language(fr: "écoute", en: "listening")
  }

  package func shortRecording(isKept: Bool) -> String {
    isKept ? language(fr: "enreg.", en: "rec.") : recording(isKept: false)
  }

  package var muted: String { language(fr: "micro muet", en: "mic silent") }
  package var noSound: String { language(fr: "sans son", en: "no sound") }

  /// What the person has to know, in a sentence; `nil` for what the sign alone tells.
  package func notice(_ notice: RecordingNotice, isKept: Bool) -> String? {
    switch notice {
    case .recording:
      isKept
        ? language(
          fr: "Votre voix est enregistrée, sur cette machine seulement.",
          en: "Your voice is being recorded, on this machine only.")
        : language(
          fr: "Votre voix est mesurée, aucun son n'est gardé.",
          en: "Your voice is being measured, no sound is kept.")
    case .noSoundYet:
      language(
        fr: "Le micro ne donne encore aucun son. L'oral continue.",
        en: "The microphone gives no sound yet. The oral goes on.")
    case .stalled:
      language(
        fr: "Le micro s'est tu. L'oral continue.",
        en: "The microphone has stopped. The oral goes on.")
    case .muted:
      language(
        fr: "Le micro est muet depuis 10 secondes : vérifiez qu'il est allumé.",
        en: "The microphone has been silent for 10 seconds: check that it is on.")
    case .heardAgain: language(fr: "Le micro vous entend.", en: "The microphone hears you.")
    case .ended(let cause): ended(cause)
    }
  }

  private func ended(_ cause: RecordingCause) -> String? {
    switch cause {
    case .asked: nil
    case .moved:
      language(
        fr: "Le micro a été débranché : l'enregistrement s'arrête, l'oral continue.",
        en: "The microphone was unplugged: recording stops, the oral goes on.")
    case .refused:
      language(
        fr: "Aucun micro n'est branché : l'oral continue sans enregistrement.",
        en: "No microphone is connected: the oral goes on without a recording.")
    case .lost:
      language(
        fr: "Le micro ne répond plus : l'enregistrement s'arrête, l'oral continue.",
        en: "The microphone does not answer any more: recording stops, the oral goes on.")
    case .full:
      language(
        fr: "Le disque est plein : l'enregistrement s'arrête, l'oral continue.",
        en: "The disk is full: recording stops, the oral goes on.")
    case .flooded:
      language(
        fr: "Le programme qui enregistre envoie trop de données : il est arrêté, l'oral continue.",
        en: "The recording program sends too much data: it was stopped, the oral goes on.")
    }
  }

  // MARK: What happened

  package func fact(_ fact: SoundFact) -> String {
    switch fact {
    case .takeStarted(let take):
      take.isKept
        ? language(
          fr: "prise \(take.number) : enregistrement", en: "take \(take.number): recording")
        : language(fr: "prise \(take.number) : écoute", en: "take \(take.number): listening")
    case .takeEnded(let take, let cause, _, _):
      language(
        fr: "fin de la prise \(take)\(reason(cause).map { " : \($0)" } ?? "")",
        en: "take \(take) ends\(reason(cause).map { ": \($0)" } ?? "")")
    case .takePacked(let take, let kind):
      language(
        fr: "prise \(take) : son compressé (\(kind.name))",
        en: "take \(take): sound packed (\(kind.name))")
    case .speechMeasured: language(fr: "voix mesurée", en: "voice measured")
    case .transcribed(let words):
      language(
        fr: words.wordCount < 2
          ? "paroles transcrites : \(words.wordCount) mot"
          : "paroles transcrites : \(words.wordCount) mots",
        en: words.wordCount == 1
          ? "speech transcribed: 1 word" : "speech transcribed: \(words.wordCount) words")
    }
  }

  private func reason(_ cause: RecordingCause) -> String? {
    switch cause {
    case .asked: nil
    case .moved: language(fr: "micro débranché", en: "microphone unplugged")
    case .refused: language(fr: "aucun micro", en: "no microphone")
    case .lost: language(fr: "le micro ne répond plus", en: "the microphone does not answer")
    case .full: language(fr: "disque plein", en: "disk full")
    case .flooded: language(fr: "trop de données", en: "too much data")
    }
  }

  // MARK: What it was like

  package var heading: String { language(fr: "Votre voix", en: "Your voice") }

  /// What the figures are, and are not.
  package var caution: String {
    language(
      fr: "Mesures faites au micro, sans noter : le débit est une estimation.",
      en: "Measured by the microphone, never graded; the pace is an estimate.")
  }

  /// How much of the time was speech.
  package func talk(_ speech: SlotSpeech) -> String? {
    speech.talkShare.map {
      let percent = Int(($0 * 100).rounded())
      return language(
        fr: "parole : \(percent)\u{A0}% du temps", en: "speech: \(percent)% of the time")
    }
  }

  package func pauses(_ speech: SlotSpeech) -> String {
    guard let longest = speech.longestPause else {
      return language(fr: "aucune pause de plus de 2 s", en: "no pause over 2 s")
    }
    let count = speech.pauses.count
    let seconds = longest.lengthMilliseconds / 1000
    // On the clock of the replay, where one can hear or see what came before it.
    let place = ClockText.duration(longest.startMilliseconds / 1000)
    return language(
      fr: count == 1
        ? "1 pause de plus de 2 s (\(seconds) s, à \(place))"
        : "\(count) pauses de plus de 2 s (la plus longue : \(seconds) s, à \(place))",
      en: count == 1
        ? "1 pause over 2 s (\(seconds) s, at \(place))"
        : "\(count) pauses over 2 s (the longest: \(seconds) s, at \(place))")
  }

  package func pace(_ pace: PaceEstimate) -> String {
    language(
      fr:
        "débit estimé : \(pace.wordsPerMinute) mots/min (entre \(pace.lowest) et \(pace.highest))",
      en: "estimated pace: \(pace.wordsPerMinute) words/min (\(pace.lowest) to \(pace.highest))")
  }

  /// Where the pace is beside what is followed with ease, 120 to 160 words a minute, for certain.
  package func advice(_ pace: PaceEstimate) -> String? {
    if pace.lowest > 160 {
      return language(fr: "rapide : posez vos phrases", en: "fast: leave time between sentences")
    }
    if pace.highest < 120 { return language(fr: "lent", en: "slow") }
    return nil
  }

  package var tooLow: String {
    language(
      fr: "voix trop basse : parlez plus fort, ou approchez le micro",
      en: "voice too low: speak up, or come closer to the microphone")
  }

  /// All there is to say of a slot, each thing in a clause.
  package func clauses(_ speech: SlotSpeech) -> [String] {
    let pace = speech.pace
    return [
      talk(speech), speech.talkMilliseconds > 0 ? pauses(speech) : nil, pace.map(self.pace),
      pace.flatMap(advice), speech.isTooLow ? tooLow : nil,
    ].compactMap(\.self)
  }
}
