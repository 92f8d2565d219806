import ExamModel
import Frames
import Screens
import Testing

@Suite struct KeyTests {
  @Test func noKeyMeansTwoThingsInOnePlace() {
    for context in KeyContext.allCases {
      var taken: [Key: Command] = [:]
      for command in Command.allCases where command.contexts.contains(context) {
        for key in command.keys {
          #expect(taken[key] == nil, "\(key) in \(context) is taken")
          taken[key] = command
        }
      }
    }
  }

  @Test func everyCommandIsFoundByItsKeys() {
    for command in Command.allCases {
      for context in command.contexts {
        for key in command.keys { #expect(Command.matching(key, in: context) == command) }
      }
    }
  }
}
