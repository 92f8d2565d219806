import ExamModel
import SessionEngine
import TextCells

/// What the jury's screen says.
package struct JuryTexts {
  package let language: Language

  package init(language: Language) { self.language = language }

  func seat(_ seat: Int) -> String { language(fr: "jury \(seat)", en: "jury \(seat)") }

  var ask: String { language(fr: "poser", en: "ask") }

  func next(isShort: Bool) -> String {
    isShort
      ? language(fr: "Ensuite :", en: "Next:")
      : language(
        fr: "Ensuite (Espace pose la question choisie) :", en: "Next (Space asks the chosen one):")
  }

  var questionPrompt: String { language(fr: "Question : ", en: "Question: ") }

  func why(_ reason: String) -> String {
    language(fr: "Motif : \(reason)", en: "Reason: \(reason)")
  }

  func presenting(_ section: String) -> String {
    let section = TextCells.cleaned(section)
    return language(fr: "Présentation : \(section)", en: "Presentation: \(section)")
  }

  var finished: String {
    language(
      fr: "L'oral est terminé. Vos niveaux et vos notes sont dans le bilan du candidat ou de la "
        + "candidate.",
      en: "The oral is over. Your levels and notes are in the candidate's debrief.")
  }

  var lost: String {
    language(
      fr: "La liaison est coupée. L'oral continue de son côté ; « oralblanc jury » le rejoint s'il "
        + "est encore là.",
      en:
        "The connection is lost. The oral goes on by itself; “oralblanc jury” joins it again if it "
        + "is still there.")
  }

  var notRated: String { language(fr: "sans niveau", en: "not rated") }

  /// Why a wish was not carried out.
  package func refused(_ refusal: WishRefusal) -> String {
    switch refusal {
    case .stale:
      language(
        fr: "Quelqu'un vient de faire avancer l'oral : rien n'a été fait deux fois.",
        en: "Somebody has just moved the oral on: nothing was done twice.")
    case .notNow:
      language(fr: "Ce n'est pas possible à cet instant.", en: "That is not possible now.")
    case .unreadable:
      language(
        fr: "Une question compte de 8 à 400 caractères.",
        en: "A question has 8 to 400 characters.")
    }
  }
}
