import ExamModel
import FicheLibrary
import Frames
import Screens
import TestSupport
import Testing

@testable import Application

/// A long list of fiches, of which only the rows in sight are read.
@Suite struct RowsInSightTests {
  private let folder: TemporaryFolder
  private var run: Run

  init() throws {
    folder = try TemporaryFolder()
    run = try Run()
    run.fichePaths = [folder.path]
    for number in 100..<200 {
      let sentences = (0..<(8 + number % 7)).map {
        "La mairie note au jour \($0) ce que chaque agent emprunte au local technique."
      }
      let secret = number.isMultiple(of: 4) ? "\n\nMot de passe : Loutre\(number)\n" : "\n"
      try folder.write(
        "---\ntitle: Local \(number)\ntechnologies: [Go]\n---\n\n## Contexte\n\n"
          + sentences.joined(separator: "\n") + secret, to: "f\(number).md")
    }
  }

  private func play(_ keys: [Key], size: Size) throws -> (MemoryDisplay, Application) {
    let display = MemoryDisplay(size: size, keys: keys)
    let application = Application(
      display: display, ringsBell: false, navigator: try run.navigator(), first: nil,
      opening: { $0.carryOut(.open(.reviewList)) })
    _ = application.run()
    return (display, application)
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 60),
  ])
  func everyRowSaysWhatItSaysWhenAllIsRead(size: Size) throws {
    let navigator = try run.navigator()
    let all = navigator.desk.summaries(inspectedBy: navigator.inspector)
    #expect(all.inspections.count == 100)
    var whole = ReviewListScreen(entries: all.reviewEntries(navigator.inspector))
    let surface = Surface(size: size, language: .french)
    var pressed: [Key] = []
    for key in [Key.end, .up, .pageUp, .pageUp, .home, .pageDown, .down, .end] {
      pressed.append(key)
      _ = whole.handle(key, on: surface)
      let (display, _) = try play(pressed, size: size)
      #expect(display.frames.last?.text == whole.frame(on: surface).text)
    }
  }

  @Test func whatIsNotInSightIsNotRead() throws {
    let size = Size(columns: 80, rows: 24)
    let (_, application) = try play([.end], size: size)
    var desk = application.navigator.desk
    let seen = desk.summaries(inspectedBy: application.navigator.inspector)
    #expect(seen.inspections.isEmpty)
    // The first and the last window were shown, and none between them.
    var list = try #require(application.stack.top as? ReviewListScreen)
    let surface = Surface(size: size, language: .french)
    #expect(list.awaited(on: surface).isEmpty)
    _ = list.handle(.pageUp, on: surface)
    _ = list.handle(.pageUp, on: surface)
    #expect(list.awaited(on: surface).count == 18)
    _ = list.handle(.home, on: surface)
    #expect(list.awaited(on: surface).isEmpty)
  }

  @Test func aRowThatWasLeftAndComesBackIsReadAnew() throws {
    let (display, application) = try play(
      [.end, .enter, .escape], size: Size(columns: 80, rows: 24))
    #expect(application.stack.top is ReviewListScreen)
    #expect(display.lastText.contains("Local 199"))
  }
}
