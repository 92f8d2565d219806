import ExamModel
import SessionEngine
import Testing
import Wording

/// What the screens and reports of a session say, in both languages.
@Suite struct SessionTextsTests {
  private static func expect(
    isAlike: Bool = false, _ place: TextRules.SourceLocation = #_sourceLocation,
    _ text: (SessionTexts) -> String
  ) {
    TextRules.expect({ text(SessionTexts(language: $0)) }, isAlike: isAlike, place)
  }

  @Test(arguments: SlotKind.allCases) func kindsOfSlots(kind: SlotKind) {
    Self.expect(isAlike: kind == .pause) { $0.kind(kind) }
    for isOver in [false, true] {
      Self.expect { $0.clockCaption(kind, isOver: isOver) }
      Self.expect { $0.shortClockCaption(kind, isOver: isOver) }
    }
    for language in TextRules.languages {
      let texts = SessionTexts(language: language)
      #expect(
        texts.shortClockCaption(kind, isOver: false).count
          <= texts.clockCaption(kind, isOver: false).count)
    }
  }

  @Test func whatIsLeftOfTheOralAgreesInNumber() {
    let texts = SessionTexts(language: .french)
    #expect(texts.oralLeft(1, of: nil) == "oral : 1 s restante")
    #expect(texts.oralLeft(42, of: nil) == "oral : 42 s restantes")
    #expect(texts.oralLeft(61, of: 600).contains("restante sur"))
    #expect(texts.oralLeft(130, of: 600).contains("restantes sur"))
    for left in [-70, -1, 0, 1, 59, 60, 119, 120, 4000] {
      for budget in [nil, 1800] { Self.expect { $0.oralLeft(left, of: budget) } }
      Self.expect { $0.shortOralLeft(left) }
    }
  }

  @Test func statesOfTheClock() {
    for light in [Light.green, .amber, .red] { Self.expect { $0.light(light) } }
    for mode in [SessionMode.training, .exam] { Self.expect { $0.mode(mode) } }
    for seconds in [0, 95, -95] {
      let pace = Pace(deltaSeconds: seconds, toleranceSeconds: 10)
      Self.expect { $0.pace(pace) }
      Self.expect { $0.advice(pace) }
    }
    for ending in VoiceEnding.allCases { Self.expect { $0.juryHasSpoken(ending) } }
  }

  @Test func wordsThatStandAlone() {
    let words: [(SessionTexts) -> String] = [
      \.paused, \.planned, \.actual, \.delta, \.juryStartsToSpeak, \.skipped, \.followUpLabel,
      \.noQuestionLeft, \.noteHint, \.confirmDropNote, \.goOn, \.standsStill,
      \.noSectionBefore, \.questionStays, \.confirmLeave,
    ]
    for word in words { Self.expect { word($0) } }
    Self.expect(isAlike: true) { $0.parcours }
  }

  @Test func whatDependsOnACount() {
    for count in [0, 1, 2, 40] {
      Self.expect(isAlike: true) { $0.questionNumber(count) }
      Self.expect { $0.sectionCount(count, of: 40) }
      Self.expect { $0.noteRoom(count) }
      Self.expect { $0.pasteCut(count) }
      Self.expect { $0.confirmEnd("Section", left: count) }
      Self.expect { $0.answer(count) }
      Self.expect { $0.answer(count, target: 45...120) }
      Self.expect { $0.followUp("Section \(count)") }
      Self.expect { $0.tryOut(Double(count) + 0.5) }
    }
    let texts = SessionTexts(language: .french)
    #expect(texts.markersAndNotes(0, 0).isEmpty)
    #expect(texts.markersAndNotes(1, 2) == "repères : 1 · notes : 2")
    #expect(texts.noteRoom(1) == "Encore 1 caractère dans cette note")
    #expect(texts.timeOfDay(74_460, end: 75_780) == "20:41, fin à 21:03")
    #expect(texts.timeOfDay(300, end: nil) == "00:05")
    #expect(texts.tryOut(60) == "essai ×60")
  }
}
