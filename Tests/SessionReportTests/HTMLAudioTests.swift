import ExamModel
import SessionReport
import Testing

/// The page of a session with its sound.
@Suite struct HTMLAudioTests {
  private func page(isInside: Bool, _ addresses: [Int: String], slots: [Int: String] = [:])
    -> String
  {
    var session = WholeSession.session
    session.audio = ReportedAudio(
      slots: slots.mapValues(ReportedAudio.Stretch.init(address:)),
      answers: addresses.mapValues(ReportedAudio.Stretch.init(address:)), isInside: isInside)
    return SessionReport.make(.html, session: session, language: .french)
  }

  @Test func eachAnswerIsHeardFromItsQuestion() {
    let text = page(
      isInside: false,
      [0: "bilan-son-1.opus#t=12.500,60.000", 1: "bilan-son-1.opus#t=60.000,90.250"],
      slots: [0: "bilan-son-1.opus#t=0.000,9.000"])
    let reader = HTMLReader(text)
    #expect(reader.problems == [])
    #expect(reader.elements.filter { $0 == "audio" }.count == 3)
    #expect(text.contains("src=\"bilan-son-1.opus#t=12.500,60.000\""))
    #expect(text.contains("href=\"bilan-son-1.opus#t=60.000,90.250\""))
    #expect(text.contains("media-src &#39;self&#39; file:"))
    #expect(text.contains("preload=\"none\""))
  }

  /// A page with its sound in it still loads nothing from anywhere.
  @Test func soundInThePageNeedsNothingElse() {
    let text = page(isInside: true, [0: "data:audio/ogg;base64,T2dnUw=="])
    #expect(HTMLReader(text).problems == [])
    #expect(text.contains("media-src data:"))
    #expect(!text.contains("href="))
    #expect(!text.contains("http://") && !text.contains("https://"))
  }

  @Test func anAddressEndsNoAttribute() {
    let text = page(isInside: false, [0: "a\"><script>x</script>"])
    #expect(!text.contains("<script>"))
  }

  @Test func aRecordingNamesItsSound() {
    var session = WholeSession.session
    session.soundFiles = [.init(name: "a.take-1.opus", startMilliseconds: 1250)]
    let header = SessionReport.make(.cast, session: session, language: .french)
      .split(separator: "\n")[0]
    #expect(header.contains("\"audio\":[{\"file\":\"a.take-1.opus\",\"start\":1.25"))
    session.soundFiles = []
    #expect(
      !SessionReport.make(.cast, session: session, language: .french)
        .split(separator: "\n")[0].contains("audio"))
  }
}
