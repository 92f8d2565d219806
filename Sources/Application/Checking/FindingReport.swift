import ExamModel
import JSONText
import SessionReport
import Wording

/// Findings in each of the forms that they can be printed in.
package struct FindingReport {
  let findings: [Finding]
  let language: Language

  package init(findings: [Finding], language: Language) {
    self.findings = findings
    self.language = language
  }

  private var texts: FindingTexts { FindingTexts(language: language) }

  package func text(_ format: CheckFormat) -> String {
    switch format {
    case .table: findings.map(texts.line).joined(separator: "\n")
    case .json: JSONValue.array(findings.map(json)).prettyText
    case .csv: CSVText.table([Self.columns] + findings.map(cells))
    case .md: MarkdownTable.text(Self.columns, findings.map(cells))
    }
  }

  private static let columns = ["file", "line", "level", "code", "message", "cost", "fix"]

  private func cells(_ finding: Finding) -> [String] {
    let words = texts.words(finding.fact)
    return [
      finding.location.path, finding.location.line.map(String.init) ?? "",
      finding.severity.rawValue, finding.fact.code, words.message, words.cost ?? "",
      words.fix ?? "",
    ]
  }

  private func json(_ finding: Finding) -> JSONValue {
    let words = texts.words(finding.fact)
    var members = [
      JSONMember("file", .string(finding.location.path)),
      JSONMember("line", .optional(finding.location.line)),
      JSONMember("level", .string(finding.severity.rawValue)),
      JSONMember("code", .string(finding.fact.code)),
      JSONMember("message", .string(words.message)),
    ]
    if let cost = words.cost { members.append(JSONMember("cost", .string(cost))) }
    if let fix = words.fix { members.append(JSONMember("fix", .string(fix))) }
    return .object(members)
  }
}
