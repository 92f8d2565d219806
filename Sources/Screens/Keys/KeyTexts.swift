import ExamModel
import Frames
import SessionEngine
import Wording

/// Names of keys and commands.
struct KeyTexts {
  let language: Language

  func name(_ key: Key) -> String {
    switch key {
    case .character(" "): language(fr: "Espace", en: "Space")
    case .character(let character): String(character)
    case .enter: language(fr: "Entrée", en: "Enter")
    case .escape: language(fr: "Échap", en: "Esc")
    case .tab: "Tab"
    case .backTab: language(fr: "Maj+Tab", en: "Shift+Tab")
    case .backspace: language(fr: "Retour arrière", en: "Backspace")
    case .delete: language(fr: "Suppr", en: "Del")
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: language(fr: "Page↑", en: "PgUp")
    case .pageDown: language(fr: "Page↓", en: "PgDn")
    case .home: language(fr: "Début", en: "Home")
    case .end: language(fr: "Fin", en: "End")
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .deleteWordBack: language(fr: "Alt-Retour arrière", en: "Alt-Backspace")
    case .lineBreak: language(fr: "Alt-Entrée", en: "Alt-Enter")
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    }
  }

  /// The keys of a command as the help screen shows them.
  func keys(_ command: Command) -> String {
    if command == .rate { return "1…5" }
    if command == .toTenth { return "0…9" }
    if command == .goToSection { return "1…9" }
    let keys = command.keys
    return keys.count == 1 ? name(keys[0]) : keys.map(name).joined(separator: " ")
  }

  /// One word where a narrow line of hints has no room for two.
  func shortest(_ command: Command) -> String {
    command == .nextQuestion ? language(fr: "suivante", en: "next") : short(command)
  }

  /// One or two words, for the line of hints.
  func short(_ command: Command) -> String { command.row.short(language) }

  /// A sentence, for the help screen and the README.
  func long(_ command: Command) -> String { command.row.long(language) }

  func context(_ context: KeyContext) -> String {
    switch context {
    case .list: language(fr: "Listes et choix", en: "Lists and choices")
    case .reader: language(fr: "Lecture", en: "Reading")
    case .presentation: SessionTexts(language: language).kind(.presentation)
    case .exchange: language(fr: "Échange avec le jury", en: "Exchange with the jury")
    case .debrief: language(fr: "Bilan", en: "Debrief")
    case .answers: language(fr: "Bilan, question par question", en: "Debrief, answer by answer")
    case .drill: DrillTexts(language: language).title
    case .replay: language(fr: "Rejeu d'une séance", en: "Replay")
    case .history: language(fr: "Séances passées", en: "Past sessions")
    case .classList: language(fr: "Classe", en: "Class")
    case .examCard: TermTexts(language: language).exam
    case .ficheChoice: language(fr: "Choix des fiches", en: "Choose fiches")
    case .importOffer: language(fr: "Documents à importer", en: "Documents to import")
    case .reviewList: language(fr: "Révision : choix d'une fiche", en: "Review: choice of a fiche")
    case .review: language(fr: "Révision d'une fiche", en: "Review of a fiche")
    case .cards: language(fr: "Révision par cartes", en: "Review by cards")
    case .jury: language(fr: "Au jury d'un oral", en: "On somebody's jury")
    }
  }
}
