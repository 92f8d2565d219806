import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

@Suite struct HistoryTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func screen(_ entries: [HistoryEntry] = HistorySamples.all) -> HistoryScreen {
    HistoryScreen(entries: entries)
  }

  /// Presses keys one after the other and gives the last response.
  private func press(_ keys: String, _ screen: inout HistoryScreen) -> Response {
    var response = Response.none
    for key in keys { response = screen.handle(.character(key), on: surface) }
    return response
  }

  private func ids(_ order: HistoryOrder) -> [String] {
    order.sorted(HistorySamples.all).map { String($0.id.prefix(10)) }
  }

  @Test func everyOrderBeginsWithTheMostOfIt() {
    let rest = ["s1", "2026-11-08", "s0", "2026-11-07"]
    #expect(ids(.date) == ["s5", "s4", "s3", "s2"] + rest)
    #expect(ids(.length) == ["s5", "s2", "s1", "s3", "s4", "2026-11-08", "s0", "2026-11-07"])
    #expect(ids(.mark) == ["s5", "s2", "s3", "s4"] + rest)
    // Without a title first, then É before G.
    #expect(ids(.exam) == ["2026-11-07", "s5", "s4", "s2", "s1", "2026-11-08", "s0", "s3"])
  }

  @Test func enterReplaysAndBOpensTheDebrief() {
    var screen = screen()
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s5")))
    #expect(press("jb", &screen) == .open(.debrief(id: "s4")))
    #expect(press("q", &screen) == .back)
  }

  @Test func aFilterThatWasLeftIsThereAgain() {
    func foot(_ screen: HistoryScreen) -> String { screen.frame(on: surface).text[23] }
    var screen = screen()
    let whole = screen.frame(on: surface).text
    _ = press("/zz", &screen)
    #expect(foot(screen).contains("zz"))
    _ = screen.handle(.escape, on: surface)
    #expect(screen.frame(on: surface).text == whole)
    _ = press("/", &screen)
    #expect(foot(screen).contains("zz"))
    _ = screen.handle(.enter, on: surface)
    _ = screen.handle(.escape, on: surface)
    _ = press("/", &screen)
    // What was said with Enter and then taken back is no draft.
    #expect(!foot(screen).contains("zz"))
  }

  @Test func deletionIsAskedOnceMore() {
    var screen = screen()
    #expect(press("d", &screen) == .none)
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(press("d", &screen) == .none)
    #expect(screen.handle(.character("x"), on: surface) == .none)
    #expect(press("d", &screen) == .none)
    #expect(screen.handle(.enter, on: surface) == .trash(id: "s5"))
  }

  @Test func aSessionInUseIsNotDeleted() {
    var screen = screen([HistorySamples.locked])
    _ = press("d", &screen)
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s0")))
  }

  @Test func aSessionOfWhichNothingIsLeftCanOnlyBeDeleted() {
    var screen = screen([HistorySamples.unreadable])
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.frame(on: surface).text[23].contains("la première ligne est illisible"))
    #expect(press("b", &screen) == .none)
    #expect(press("cc", &screen) == .none)
    _ = press("d", &screen)
    #expect(screen.handle(.enter, on: surface) == .trash(id: HistorySamples.unreadable.id))
  }

  @Test func theLikelyPartnerIsProposedForComparison() {
    var screen = screen()
    // The last run, then the one before it on the same fiches in another order.
    #expect(press("cc", &screen) == .open(.comparison(id: "s2", with: "s5")))
    // The earlier one stands first whichever was chosen first.
    #expect(press("gcG", &screen) == .none)
    #expect(press("kc", &screen) == .open(.comparison(id: "s0", with: "s5")))
  }

  @Test func aComparisonIsTakenBack() {
    var screen = screen()
    #expect(press("jc", &screen) == .none)
    #expect(press("c", &screen) == .none)
    #expect(press("c", &screen) == .none)
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func theFilterKnowsNoAccentsAndNoOrder() {
    var screen = screen()
    _ = press("/vlan reseau", &screen)
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s4")))
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(press("g", &screen) == .none)
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s5")))
    _ = press("/zzz", &screen)
    _ = screen.handle(.enter, on: surface)
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(press("dbct", &screen) == .none)
  }

  @Test func anUpdateStaysAtItsPlace() {
    var screen = screen()
    _ = press("jj", &screen)
    screen.update(HistorySamples.all.filter { $0.id != "s5" })
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s3")))
    screen.update(HistorySamples.all.filter { $0.id != "s3" })
    #expect(screen.handle(.enter, on: surface) == .open(.replay(id: "s4")))
    screen.update([])
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.handle(.character("q"), on: surface) == .back)
  }

  @Test func theRunBeforeIsTheLastWholeOneOnTheSameFiches() throws {
    let later = try #require(HistorySamples.all.first { $0.id == "s5" })
    #expect(HistoryEntry.earlierRun(like: later, in: HistorySamples.all)?.id == "s2")
    #expect(HistoryEntry.earlierRun(like: later, in: []) == nil)
    // A try-out, an unfinished oral and a damaged one are no runs to compare.
    var others = [HistorySamples.first, HistorySamples.first, HistorySamples.first]
    for index in others.indices {
      others[index].id = "o\(index)"
      others[index].startedSeconds += index + 1
    }
    others[0].isTryOut = true
    others[1].isComplete = false
    others[2].damageReason = "x"
    for other in others {
      #expect(HistoryEntry.earlierRun(like: other, in: others + [HistorySamples.first]) == nil)
    }
    #expect(HistoryEntry.earlierRun(like: HistorySamples.first, in: HistorySamples.all) == nil)
  }

  @Test func orCompleteRunsWithoutFichesOnTheSameExam() {
    let runs = [("a", "E6"), ("b", "Grand oral"), ("c", "E6")].enumerated().map { index, run in
      HistoryEntry(
        id: run.0, startedSeconds: index, startedText: "", examTitle: run.1, plannedSeconds: 60)
    }
    #expect(HistoryEntry.earlierRun(like: runs[2], in: runs)?.id == "a")
    #expect(HistoryEntry.earlierRun(like: runs[1], in: runs) == nil)
  }
}
