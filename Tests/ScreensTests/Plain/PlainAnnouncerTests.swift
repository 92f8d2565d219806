import ExamModel
import SessionEngine
import Testing

@testable import Screens

/// Each thing is told once, in its own words, whenever the program comes to tell it.
@Suite struct PlainAnnouncerTests {
  private let announcer = PlainAnnouncer(language: .french)

  private func moment(_ events: [SessionEvent], at now: Int, mode: SessionMode = .training)
    -> SessionMoment
  {
    SessionMoment(ScreenSamples.state(events, mode: mode), atMilliseconds: now)
  }

  private func told(
    _ before: [SessionEvent], at then: Int, _ new: [SessionEvent.Fact], at now: Int,
    language: Language = .french
  ) -> [String] {
    let events = before + new.map { SessionEvent(atMilliseconds: now, $0) }
    return PlainAnnouncer(language: language)
      .announcements(from: moment(before, at: then), to: moment(events, at: now)).map(\.text)
  }

  private let begun = [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]

  @Test func aSlotBeginsWithItsBudgetAndItsFirstSection() {
    #expect(
      announcer.opening(moment(begun, at: 0)).map(\.text) == [
        "Phase 1, Présentation : 10 minutes. Fiche : Gestion du support utilisateur (Helpdesk).",
        "Section 1 sur 6 : Parcours, 3 minutes.",
      ])
    #expect(
      announcer.opening(moment(begun, at: 0, mode: .exam)).map(\.text).last == "Section 1 sur 6.")
  }

  @Test func aResumedSessionTellsWhereItStands() {
    #expect(
      announcer.opening(moment(ScreenSamples.exchange, at: 639_000)).map(\.text) == [
        "Phase 1, Échange : 5 minutes. Fiche : Gestion du support utilisateur (Helpdesk).",
        "Il reste 3 minutes 52 secondes.",
        "Question 2, critère Choix techniques : Vous prenez la main sur les postes avec AnyDesk. "
          + "Pourquoi pas une solution que l'entreprise héberge elle-même ?",
      ])
  }

  @Test func nothingNewIsNothingSaid() {
    #expect(told(ScreenSamples.exchange, at: 639_000, [], at: 640_000) == [])
  }

  @Test func whatThePersonDoesIsConfirmed() {
    let later = ScreenSamples.exchange
    #expect(
      told(begun, at: 0, [.sectionReached(section: 1)], at: 5000) == [
        "Section 2 sur 6 : Contexte de la mission, 1 minute."
      ])
    #expect(told(begun, at: 0, [.markerSet], at: 5000) == ["Repère posé."])
    #expect(told(begun, at: 0, [.noteTaken(text: "Lent.")], at: 5000) == ["Note gardée : Lent."])
    #expect(
      told(later, at: 637_000, [.speakingStarted], at: 641_000) == [
        "Réponse commencée après 4 secondes."
      ])
    #expect(
      told(later, at: 637_000, [.levelGiven(level: 3)], at: 650_000) == [
        "Niveau 4 : Bonne maîtrise."
      ])
    #expect(
      told(later, at: 637_000, [.levelGiven(level: 1), .followUpAsked(text: "Et ?")], at: 650_000)
        == ["Niveau 2 : Non maîtrisé.", "Relance : Et ?"])
    #expect(
      told(later, at: 637_000, [.remarkMade(text: "Au fait.")], at: 650_000) == [
        "Le jury vous interrompt : Au fait."
      ])
    #expect(
      told(
        later, at: 637_000, [.questionSkipped, ScreenSamples.asked("z", "analyse", "Et là ?")],
        at: 650_000)
        == ["Question passée.", "Question 3, critère Analyse des situations : Et là ?"])
    #expect(
      told(later, at: 637_000, [.paused], at: 650_000) == [
        "En pause, le chronomètre est arrêté."
      ])
  }

  @Test func whatIsUndoneIsSaid() {
    let before = ScreenSamples.presentation
    #expect(
      told(before, at: 270_000, [.undone], at: 271_000) == [
        "Note retirée : Ralentir sur les outils."
      ])
    #expect(told(before, at: 270_000, [.undone, .undone], at: 271_000).count == 1)
    let section = begun + [SessionEvent(atMilliseconds: 9000, .sectionReached(section: 1))]
    #expect(
      told(section, at: 9000, [.undone], at: 9500) == [
        "Retour. Section 1 sur 6 : Parcours, 3 minutes."
      ])
    let rated =
      ScreenSamples.exchange + [SessionEvent(atMilliseconds: 650_000, .levelGiven(level: 2))]
    #expect(told(rated, at: 650_000, [.undone], at: 651_000) == ["Niveau retiré."])
  }

  @Test func timeMarksAreToldWhenTheyPassAndOnce() {
    #expect(told(begun, at: 479_999, [], at: 480_000) == ["Il reste 2 minutes."])
    #expect(told(begun, at: 480_000, [], at: 599_999) == [])
    #expect(told(begun, at: 599_999, [], at: 600_000) == ["Le temps est écoulé."])
    #expect(told(begun, at: 600_000, [], at: 659_999) == [])
    #expect(told(begun, at: 659_999, [], at: 660_000) == ["1 minute de dépassement."])
    #expect(told(begun, at: 660_000, [], at: 720_500) == ["2 minutes de dépassement."])
    // After a sleep only the last mark is still true.
    #expect(told(begun, at: 10_000, [], at: 900_000) == ["5 minutes de dépassement."])
    #expect(told(begun, at: 479_999, [], at: 480_000, language: .english) == ["2 minutes left."])
  }

  @Test func theNextMarkIsKnownBeforehand() {
    func next(_ now: Int) -> Int? {
      announcer.nextDueMilliseconds(in: ScreenSamples.state(begun), after: now)
    }
    #expect(next(0) == 480_000)
    #expect(next(480_000) == 600_000)
    #expect(next(600_000) == 660_000)
    #expect(next(660_000) == 720_000)
    let paused = begun + [SessionEvent(atMilliseconds: 5000, .paused)]
    #expect(announcer.nextDueMilliseconds(in: ScreenSamples.state(paused), after: 9000) == nil)
  }

  @Test func aSlotEndsWithItsDifference() {
    let end: [SessionEvent.Fact] = [.slotEnded(slot: 0, .candidate), .slotStarted(slot: 1)]
    #expect(
      told(begun, at: 0, end, at: 571_000) == [
        "Il reste 2 minutes.",
        "Fin, Phase 1, Présentation : 9 minutes 31 secondes sur 10 minutes, "
          + "29 secondes de moins que prévu.",
        "Phase 1, Échange : 5 minutes. Fiche : Gestion du support utilisateur (Helpdesk).",
      ])
    #expect(
      told(begun, at: 630_000, end, at: 642_000, language: .english).first
        == "End, Phase 1, Presentation: 10 minutes 42 seconds of 10 minutes, "
        + "42 seconds over the plan.")
  }

  @Test func theDebriefComesAsLinesWithItsVerdictFirst() {
    let all = ScreenSamples.whole
    let before = moment(Array(all.dropLast(2)), at: 1_790_000)
    let lines = announcer.announcements(from: before, to: moment(all, at: 1_800_000))
    #expect(lines.first?.text.hasPrefix("Fin, Phase 2, Échange : 4 minutes 47 secondes") == true)
    #expect(lines.dropFirst().first?.text == "Bilan de l'oral. Note indicative : 9,5/20.")
    let details = lines.filter { $0.weight == .detail }.map(\.text)
    #expect(details.contains("L'autonomie : bonne maîtrise, 1 question."))
    #expect(
      details.contains(
        "Question 3, critère Documentations : À qui s'adresse votre procédure de restauration ? "
          + "— passée."))
    #expect(details.contains("À 4 minutes 30 secondes : Ralentir sur les outils."))
    #expect(!lines.contains { $0.text.contains("\n") })
  }

  @Test func whatAFicheSaysCannotLeaveItsLine() {
    let fact = SessionEvent.Fact.noteTaken(text: "a\u{1B}]52;c;eA==\u{07}\nb\u{202E}c")
    let text = told(begun, at: 0, [fact], at: 5000).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test func toldInOneGoOrStepByStepAllEventsAreTold() {
    let all = ScreenSamples.whole
    var steps: [String] = []
    var previous = moment([], at: 0)
    for count in 1...all.count {
      let current = moment(Array(all.prefix(count)), at: all[count - 1].atMilliseconds)
      steps += announcer.announcements(from: previous, to: current).map(\.text)
      previous = current
    }
    let atOnce = announcer.announcements(
      from: moment([], at: 0), to: moment(all, at: 1_800_000)
    ).map(\.text)
    #expect(Set(atOnce).isSubset(of: Set(steps)))
    #expect(steps.filter { $0.hasPrefix("Fin, ") }.count == 4)
    #expect(atOnce.filter { $0.hasPrefix("Fin, ") }.count == 4)
  }
}
