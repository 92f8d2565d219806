import ExamModel
import JSONText
import SessionEngine
import SessionReport
import Testing

/// No format lets a text be anything but text.
@Suite struct HostileTests {
  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func noControlReachesTheReader(format: ReportFormat, language: Language) {
    let report = SessionReport.make(format, session: HostileSession.session, language: language)
    let isTable = format.isTable || format == .reviews
    let allowed: Set<Unicode.Scalar> = isTable ? ["\r", "\n"] : ["\n"]
    for scalar in report.unicodeScalars where !allowed.contains(scalar) {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        Issue.record("\(format): U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
    #expect(report.utf8.last == 0x0A)
  }

  @Test func everyRowOfTheTableHasItsColumns() {
    let report = SessionReport.make(.csv, session: HostileSession.session, language: .french)
    let rows = CSVReader.rows(of: report)
    #expect(rows.count == 1 + 1 + 15 + 1 + 15)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    for cell in rows.flatMap(\.self) where Int(cell) == nil {
      #expect(!"=+-@".unicodeScalars.contains(cell.unicodeScalars.first ?? " "), "\(cell)")
    }
    let titles = rows.map { $0[2] }
    let expected = [
      "'=HYPERLINK(\"http://x\";\"y\")", "'-2+3", "<\u{301}b>,\u{301}\"\u{301}",
    ]
    for title in expected { #expect(titles.contains(title)) }
    #expect(rows[1][5] == "-6")
  }

  @Test func jsonKeepsTextsAsTheyWere() throws {
    let report = SessionReport.make(.json, session: HostileSession.session, language: .french)
    let value = try JSONValue(parsing: report)
    #expect(value["id"]?.text == "<script>alert(\"x\")</script>")
    let notes = value["annotations"]?.elements?.map { $0["note"]?.text } ?? []
    #expect(notes == HostileSession.texts.map { .some($0) })
  }

  @Test func markdownEscapesItsMarks() {
    let report = SessionReport.make(.md, session: HostileSession.session, language: .french)
    let expected = [
      #"\<script\>alert("x")\</script\>"#,
      #"\`code\` \*b\* \_i\_ \[l\](javascript:x) \~\~s\~\~ \$m\$ \\"#,
      #"1. **\<script"#, ##"\# title 1. list"##, #"| – \-2+3 |"#,
    ]
    for text in expected {
      let isThere = report.contains(text)
      #expect(isThere)
    }
    let scalars = Array(report.unicodeScalars)
    let bare = scalars.indices.filter { scalars[$0] == "<" && scalars[$0 - 1] != "\\" }
    #expect(bare == [])
  }

  @Test func markdownStartsNoBlockInsideAnItem() {
    var session = ReportSamples.short
    session.events = session.events.map { event in
      guard case .questionAsked(var question) = event.fact else { return event }
      question.text = "1. Et alors"
      return SessionEvent(atMilliseconds: event.atMilliseconds, .questionAsked(question))
    }
    let report = SessionReport.make(.md, session: session, language: .french)
    let isEscaped = report.contains(#"1. **1\. Et alors**"#)
    #expect(isEscaped)
  }
}

/// Reads RFC 4180.
enum CSVReader {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell = String.UnicodeScalarView()
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
