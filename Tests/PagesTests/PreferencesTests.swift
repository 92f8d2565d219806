import ExamModel
import Pages
import Testing

@Suite struct PreferencesTests {
  private func full(_ mark: String) -> Preferences {
    var preferences = Preferences()
    preferences.exam = "exam-\(mark)"
    preferences.examDate = CalendarDay(text: mark == "a" ? "2027-05-18" : "2027-06-01")
    preferences.fiches = ["fiches-\(mark)"]
    preferences.jury = "jury-\(mark)"
    preferences.drillMinutes = mark == "a" ? 10 : 20
    preferences.voice = "voice-\(mark)"
    preferences.mouse = mark == "a"
    preferences.links = mark == "a"
    preferences.record = "record-\(mark)"
    preferences.recorder = "recorder-\(mark)"
    preferences.player = "player-\(mark)"
    preferences.pack = mark == "a"
    preferences.transcriber = "transcriber-\(mark)"
    preferences.juryProgram = "jury-program-\(mark)"
    preferences.juryNetwork = mark == "a"
    return preferences
  }

  @Test func whatIsSaidHereHolds() {
    #expect(full("a").filled(from: full("b")) == full("a"))
    #expect(full("a").filled(from: Preferences()) == full("a"))
  }

  @Test func whatIsNotSaidIsFilledIn() {
    #expect(Preferences().filled(from: full("b")) == full("b"))
  }

  /// A member that `filled(from:)` forgets would be lost from the configuration.
  @Test func everyMemberIsSetHere() {
    for (_, value) in Mirror(reflecting: full("a")).children {
      #expect(!"\(value)".hasPrefix("nil") && "\(value)" != "[]")
    }
  }

  @Test func aConfigurationIsReadThroughItsPreferences() {
    let read = Configuration(
      reading: "exam: e6\nmouse: oui\nlinks: non\nrecorder: parec\n", path: "config.yaml")
    #expect(read.exam == "e6")
    #expect(read.preferences.mouse == true)
    #expect(read.preferences.links == false)
    #expect(read.recorder == "parec")
  }
}
