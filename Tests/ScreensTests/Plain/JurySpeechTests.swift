import ExamModel
import SessionEngine
import Testing

@testable import Screens

/// What the jury says aloud, and when it falls silent.
@Suite struct JurySpeechTests {
  private let speech = JurySpeech(
    language: .french, pronunciation: Pronunciation([("AnyDesk", "énidèsque")]))
  private let begun = [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]

  private func moment(_ events: [SessionEvent], at now: Int) -> SessionMoment {
    SessionMoment(ScreenSamples.state(events), atMilliseconds: now)
  }

  private func change(
    _ before: [SessionEvent], _ new: [SessionEvent.Fact], at now: Int
  ) -> JurySpeech.Change {
    let events = before + new.map { SessionEvent(atMilliseconds: now, $0) }
    return speech.change(
      from: moment(before, at: before.last?.atMilliseconds ?? 0), to: moment(events, at: now))
  }

  @Test func aSlotIsAnnounced() {
    let change = speech.change(from: nil, to: moment(begun, at: 0))
    #expect(
      change.text
        == "Phase 1, Présentation : 10 minutes. Fiche : Gestion du support utilisateur (Helpdesk).")
    #expect(!change.cuts)
  }

  @Test func aQuestionIsSaidAloneAndInPlaceOfAnother() {
    let question = ScreenSamples.asked("x", "choix", "Pourquoi AnyDesk et DHCP ?")
    let change = change(ScreenSamples.exchange, [question], at: 640_000)
    #expect(change == .init(cuts: true, text: "Pourquoi énidèsque et D H C P ?", asks: true))
    let followUp = self.change(
      ScreenSamples.exchange, [.followUpAsked(text: "Et sinon ?")], at: 640_000)
    #expect(followUp == .init(cuts: true, text: "Et sinon ?"))
    let remark = self.change(
      ScreenSamples.exchange, [.remarkMade(text: "Venons-en aux faits.")], at: 640_000)
    #expect(remark == .init(cuts: true, text: "Venons-en aux faits."))
  }

  @Test(arguments: [
    SessionEvent.Fact.questionSkipped, .speakingStarted, .paused, .slotEnded(slot: 1, .candidate),
    .finished(.abandoned),
  ])
  func whoeverGoesOnSilencesTheVoice(fact: SessionEvent.Fact) {
    #expect(change(ScreenSamples.exchange, [fact], at: 640_000) == .init(cuts: true, text: nil))
  }

  @Test(arguments: [
    SessionEvent.Fact.markerSet, .noteTaken(text: "Lent."), .levelGiven(level: 2), .undone,
  ])
  func whatThePersonWritesDownIsNotSaid(fact: SessionEvent.Fact) {
    #expect(change(ScreenSamples.exchange, [fact], at: 640_000) == .init())
  }

  @Test func aWarningWaitsUntilTheVoiceHasFinished() {
    let change = speech.change(from: moment(begun, at: 470_000), to: moment(begun, at: 481_000))
    #expect(change == .init(cuts: false, text: "Il reste 2 minutes."))
  }

  @Test func theLastThingThatWasAskedIsRepeated() {
    #expect(
      speech.repeated(ScreenSamples.state(ScreenSamples.exchange))?.hasPrefix("Vous prenez la main")
        == true)
    let more =
      ScreenSamples.exchange
      + [SessionEvent(atMilliseconds: 640_000, .followUpAsked(text: "Et sinon ?"))]
    #expect(speech.repeated(ScreenSamples.state(more)) == "Et sinon ?")
    #expect(speech.repeated(ScreenSamples.state(begun)) == nil)
  }
}
