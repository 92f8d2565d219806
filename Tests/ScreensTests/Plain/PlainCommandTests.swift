import Testing

@testable import Screens

/// A typed word is understood whatever its case and accents.
@Suite struct PlainCommandTests {
  @Test(arguments: [
    ("repère", PlainVerb.setMarker), ("repere", .setMarker), ("REPÈRE", .setMarker),
    ("repe\u{300}re", .setMarker), ("Repère", .setMarker),
    ("répéter", .repeatQuestion), ("repeter", .repeatQuestion), ("RÉPÉTER", .repeatQuestion),
    ("réponse", .startSpeaking), ("reponse", .startSpeaking), ("j\u{2019}y vais", .startSpeaking),
    ("J'Y VAIS", .startSpeaking), ("  aide ", .help), ("Help", .help),
  ])
  func accentsAndCaseDoNotCount(line: String, verb: PlainVerb) {
    #expect(PlainCommand(line: line)?.verb == verb)
  }

  @Test func anUnknownWordStaysUnknown() {
    #expect(PlainCommand(line: "repérer") == nil)
  }

  @Test func aNoteKeepsItsAccents() {
    #expect(PlainCommand(line: "NOTE Déjà vu ?")?.text == "Déjà vu ?")
  }
}
