import ExamModel
import TextCells

/// Everything that can be asked for by a typed line.
///
/// This list is the source of what is understood, of the help and of the manual's table.
package enum PlainVerb: String, Sendable, CaseIterable {
  case advance
  case endSlot
  case rate
  case followUp
  case skip
  case startSpeaking
  case showReason
  case setMarker
  case takeNote
  case undo
  case pause
  case tellTime
  case tellPlan
  case repeatQuestion
  case help
  case keep
  case drop

  /// The letter or sign that stands for the verb, the same as its key where it has one.
  var letter: String? {
    switch self {
    case .followUp: "r"
    case .skip: "s"
    case .startSpeaking: "a"
    case .showReason: "w"
    case .setMarker: "m"
    case .takeNote: "n"
    case .undo: "u"
    case .pause: "p"
    case .tellTime: "t"
    case .help: "?"
    case .keep: "q"
    case .advance, .endSlot, .rate, .tellPlan, .repeatQuestion, .drop: nil
    }
  }

  /// The words of a language, the one that help shows first.
  func words(_ language: Language) -> [String] {
    switch self {
    case .advance:
      language == .french ? ["suivant", "suivante", "espace"] : ["next", "space"]
    case .endSlot: language == .french ? ["fin", "terminer"] : ["end", "finish"]
    case .rate: []
    case .followUp: language == .french ? ["relance"] : ["follow-up", "followup"]
    case .skip: language == .french ? ["passer", "passe"] : ["skip"]
    case .startSpeaking: language == .french ? ["j'y vais", "réponse"] : ["answer"]
    case .showReason: language == .french ? ["pourquoi"] : ["why"]
    case .setMarker: language == .french ? ["repère"] : ["marker", "mark"]
    case .takeNote: ["note"]
    case .undo: language == .french ? ["annuler"] : ["undo"]
    case .pause: ["pause"]
    case .tellTime: language == .french ? ["temps", "heure"] : ["time"]
    case .tellPlan: ["plan"]
    case .repeatQuestion: language == .french ? ["question", "répéter"] : ["question", "repeat"]
    case .help: language == .french ? ["aide"] : ["help"]
    case .keep: language == .french ? ["quitter"] : ["quit", "leave"]
    case .drop: language == .french ? ["abandonner", "abandon"] : ["drop", "abandon"]
    }
  }

  /// The verb that a word or a group of words means in either language.
  ///
  /// - Parameter word: folded (`LetterFolding`).
  static func matching(_ word: String) -> PlainVerb? {
    allCases.first { verb in
      verb.letter == word
        || Language.allCases.contains {
          verb.words($0).contains { LetterFolding.folded($0) == word }
        }
    }
  }

  /// What to type, as the help shows it: `relance, r`.
  package func usage(_ language: Language) -> String {
    switch self {
    case .rate: return language(fr: "1 à 5", en: "1 to 5")
    case .takeNote: return language(fr: "note TEXTE, n TEXTE", en: "note TEXT, n TEXT")
    case .advance:
      let word = words(language).first ?? ""
      return language(fr: "ligne vide, \(word)", en: "empty line, \(word)")
    case .endSlot, .followUp, .skip, .startSpeaking, .showReason, .setMarker, .undo, .pause,
      .tellTime, .tellPlan, .repeatQuestion, .help, .keep, .drop:
      return (words(language).prefix(1) + [letter].compactMap { $0 }).joined(separator: ", ")
    }
  }

  /// What it does, in a sentence without a full stop.
  package func meaning(_ language: Language) -> String {
    let texts = KeyTexts(language: language)
    return switch self {
    case .advance:
      language(
        fr: "Section suivante, ou question suivante du jury",
        en: "Next section, or the jury's next question")
    case .endSlot: texts.long(.endSlot)
    case .rate: texts.long(.rate)
    case .followUp: texts.long(.followUp)
    case .skip: texts.long(.skip)
    case .startSpeaking: texts.long(.startSpeaking)
    case .showReason: texts.long(.showReason)
    case .setMarker: texts.long(.setMarker)
    case .takeNote: texts.long(.takeNote)
    case .undo: texts.long(.undo)
    case .pause: texts.long(.pause)
    case .tellTime: language(fr: "Annoncer le temps restant", en: "Say how much time is left")
    case .tellPlan:
      language(
        fr: "Énumérer les sections de ce temps (entraînement)",
        en: "List the sections of this slot (training only)")
    case .repeatQuestion: language(fr: "Redire la question", en: "Repeat the question")
    case .help: language(fr: "Énumérer ces commandes", en: "List these commands")
    case .keep:
      language(
        fr: "Quitter, l'oral est gardé pour plus tard", en: "Quit, the oral is saved for later")
    case .drop:
      language(
        fr: "Abandonner l'oral (à confirmer)", en: "Discard the oral (asks for confirmation)")
    }
  }
}
