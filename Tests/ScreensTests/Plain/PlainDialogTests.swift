import ExamModel
import SessionEngine
import Testing
import TextCells

@testable import Screens

/// What typed lines lead to.
@Suite struct PlainDialogTests {
  @Test(arguments: [
    ("", PlainVerb.advance), ("  ", .advance), ("suivant", .advance), ("NEXT", .advance),
    ("espace", .advance), ("fin", .endSlot), ("end", .endSlot), ("relance", .followUp),
    ("r", .followUp), ("passer", .skip), ("s", .skip), ("j'y vais", .startSpeaking),
    ("J\u{2019}y vais ", .startSpeaking), ("a", .startSpeaking), ("repère", .setMarker),
    ("repere", .setMarker), ("repe\u{300}re", .setMarker), ("m", .setMarker), ("annuler", .undo),
    ("u", .undo), ("pause", .pause), ("p", .pause), ("temps", .tellTime), ("time", .tellTime),
    ("t", .tellTime), ("plan", .tellPlan), ("question", .repeatQuestion), ("aide", .help),
    ("?", .help), ("quitter", .keep), ("q", .keep), ("abandonner", .drop), ("w", .showReason),
    ("pourquoi", .showReason),
  ])
  func wordsAndLettersOfBothLanguages(line: String, verb: PlainVerb) {
    #expect(PlainCommand(line: line) == PlainCommand(verb))
  }

  @Test func linesThatCarrySomething() {
    #expect(PlainCommand(line: "4") == PlainCommand(.rate, number: 4))
    #expect(PlainCommand(line: "note Plus lent") == PlainCommand(.takeNote, text: "Plus lent"))
    #expect(PlainCommand(line: "n  fin ") == PlainCommand(.takeNote, text: "fin"))
    #expect(PlainCommand(line: "n") == PlainCommand(.takeNote))
    #expect(PlainCommand(line: "next question") == nil)
    #expect(PlainCommand(line: "0") == nil)
    #expect(PlainCommand(line: "notes") == nil)
  }

  @Test func everyWordMeansOneThing() {
    for verb in PlainVerb.allCases {
      for language in Language.allCases {
        for word in verb.words(language) + [verb.letter].compactMap({ $0 }) {
          #expect(PlainVerb.matching(LetterFolding.folded(word)) == verb, "\(word)")
        }
        #expect(!verb.meaning(language).isEmpty)
        #expect(!verb.usage(language).isEmpty)
      }
    }
  }

  private func moment(
    _ events: [SessionEvent], at now: Int, mode: SessionMode = .training
  ) -> SessionMoment {
    SessionMoment(ScreenSamples.state(events, mode: mode), atMilliseconds: now)
  }

  private func said(
    _ line: String, _ moment: SessionMoment, language: Language = .french
  ) -> [String]? {
    var dialog = PlainDialog(language: language)
    guard case .say(let lines) = dialog.take(line, at: moment) else { return nil }
    return lines.map(\.text)
  }

  @Test func theEndIsAskedOnceMoreWhileTimeIsLeft() {
    var dialog = PlainDialog(language: .french)
    let early = moment(ScreenSamples.presentation, at: 300_000)
    #expect(
      dialog.take("fin", at: early)
        == .say([
          Announcement("Il reste 5 minutes. Tapez encore « fin » pour terminer ce temps.")
        ]))
    guard case .session(.endSlot, _) = dialog.take("fin", at: early) else {
      Issue.record("the second time must end the slot")
      return
    }
    _ = dialog.take("fin", at: early)
    guard case .session(.endSlot, _) = dialog.take("oui", at: early) else {
      Issue.record("yes must end the slot")
      return
    }
    _ = dialog.take("fin", at: early)
    // Anything else is what it is, and the question is dropped.
    guard case .session(.setMarker, _) = dialog.take("m", at: early) else {
      Issue.record("another command must be carried out")
      return
    }
    guard case .say = dialog.take("fin", at: early) else {
      Issue.record("the question must be asked anew")
      return
    }
    let late = moment(ScreenSamples.presentation, at: 600_000)
    var other = PlainDialog(language: .french)
    guard case .session(.endSlot, _) = other.take("fin", at: late) else {
      Issue.record("nothing is asked once the time is up")
      return
    }
  }

  @Test func droppingIsAskedOnceMoreAndLeavingKeeps() {
    var dialog = PlainDialog(language: .english)
    let now = moment(ScreenSamples.presentation, at: 300_000)
    #expect(
      dialog.take("drop", at: now)
        == .say([Announcement("Discard the oral? Type “drop” again to confirm.")]))
    guard case .session(.abandon, _) = dialog.take("drop", at: now) else {
      Issue.record("the second time must drop the oral")
      return
    }
    #expect(dialog.take("quit", at: now) == .keep)
  }

  @Test func timePlanAndQuestionAreSaid() {
    let presentation = moment(ScreenSamples.presentation, at: 283_000)
    #expect(
      said("temps", presentation) == [
        "Il reste 5 minutes 17 secondes. Oral : encore 25 minutes 17 secondes. Rythme : à l'heure."
      ])
    let plan = said("plan", presentation)
    #expect(plan?.count == 6)
    #expect(
      plan?[2] == "Section 3 sur 6 : Outils et moyens mis en œuvre, 2 minutes. En cours.")
    #expect(said("question", presentation) == ["Aucune question n'est posée."])
    let exam = moment(ScreenSamples.presentation, at: 283_000, mode: .exam)
    #expect(said("plan", exam) == ["Pas en mode examen."])
    #expect(
      said("temps", exam) == [
        "Il reste 5 minutes 17 secondes. Oral : encore 25 minutes 17 secondes."
      ])
    let exchange = moment(ScreenSamples.exchange, at: 640_000)
    #expect(said("question", exchange)?.first?.hasPrefix("Question 2, critère Choix") == true)
    #expect(said("why", exchange, language: .english)?.first?.hasPrefix("Why: ") == true)
    #expect(said("9", exchange)?.first?.hasPrefix("Pas de niveau 9. Niveaux : 1 non éval") == true)
    #expect(said("3", presentation) == ["Aucune question n'est posée."])
    #expect(said("note", presentation) == ["Tapez : note TEXTE."])
    #expect(
      said("avance", presentation) == [
        "« avance » : commande inconnue. « aide » en donne la liste."
      ])
  }

  @Test func helpNamesEveryCommand() {
    for language in Language.allCases {
      let lines = PlainDialog(language: language).help.map(\.text)
      #expect(lines.count == PlainVerb.allCases.count)
      #expect(Set(lines).count == lines.count)
    }
    #expect(
      PlainDialog(language: .french).help.contains {
        $0.text == "relance, r : Demander une relance."
      })
  }

  @Test func whyNothingHappened() {
    let texts = PlainReplyTexts(language: .french)
    let presentation = ScreenSamples.state(ScreenSamples.presentation)
    #expect(
      texts.refusal(of: .advance, in: presentation)
        == "Plus de section. Tapez « fin » pour terminer ce temps.")
    #expect(texts.refusal(of: .undo, in: presentation) == "Rien à annuler.")
    #expect(texts.refusal(of: .followUp, in: presentation) == "Aucune question n'est posée.")
    let exchange = ScreenSamples.state(ScreenSamples.exchange)
    #expect(
      texts.refusal(of: .advance, in: exchange)
        == "Le jury n'a plus de question. Tapez « fin » pour terminer l'échange.")
  }
}
