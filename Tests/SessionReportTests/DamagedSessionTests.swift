import ExamModel
import JSONText
import SessionEngine
import SessionReport
import TestSupport
import Testing

/// Any events make a report, whatever their order and numbers.
@Suite struct DamagedSessionTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func anyEventsMakeEveryReport(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var time = 0
    let events = (0..<40).map { _ in
      time += Int.random(in: -500...4_000, using: &random)
      return SessionEvent(atMilliseconds: max(0, time), Self.fact(using: &random))
    }
    let session = ReportedSession(
      id: "x", startedText: "hier", plan: ReportSamples.shortPlan, events: events)
    for format in ReportFormat.allCases {
      let report = SessionReport.make(format, session: session, language: .french)
      #expect(report.utf8.last == 0x0A)
      switch format {
      case .html, .sheet: #expect(HTMLReader(report).problems == [])
      case .json: _ = try JSONValue(parsing: report)
      case .csv: #expect(Set(CSVReader.rows(of: report).map(\.count)).count == 1)
      case .txt: #expect(report.split(separator: "\n").count > events.count)
      case .reviews:
        #expect(CSVReader.rows(of: report).allSatisfy { $0.count == 5 })
      case .answers, .sections, .sessions:
        let columns = format.flatTable?.columns.count
        #expect(CSVReader.rows(of: report).allSatisfy { $0.count == columns })
      case .md, .cast: break
      }
    }
  }

  private static func fact(using random: inout SplitMix64) -> SessionEvent.Fact {
    let number = Int.random(in: -1...5, using: &random)
    switch Int.random(in: 0..<19, using: &random) {
    case 0, 1: return .slotStarted(slot: Int.random(in: 0...1, using: &random))
    case 2: return .slotEnded(slot: number, .candidate)
    case 3: return .sectionReached(section: number)
    case 4, 5: return .questionAsked(ReportSamples.anyDesk)
    case 6: return .followUpAsked(text: "et ?")
    case 7: return .speakingStarted
    case 8: return .levelGiven(level: number)
    case 9: return .questionSkipped
    case 10: return .remarkMade(text: "oui")
    case 11: return .markerSet
    case 12: return .noteTaken(text: "n")
    case 13: return .undone
    case 14: return .paused
    case 15: return .resumed
    case 17: return .levelCorrected(answer: number, level: number)
    case 18: return .elementTicked(answer: number, element: number, isSaid: true)
    default:
      return number == 5
        ? .finished(.abandoned) : .reopened(SessionGap(milliseconds: 9, isCounted: true))
    }
  }
}
