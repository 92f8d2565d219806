import ExamModel
import Pages

/// Reads an exam page: Markdown, with front matter that adds to it and wins over it.
package enum ExamReader {
  /// Reads a file's bytes, repaired where they were damaged.
  package static func read(bytes: [UInt8], path: String) -> ExamReading {
    do {
      let decoded = try TextDecoder.decode(bytes)
      var reading = read(text: decoded.text, path: path)
      reading.findings = decoded.findings(path: path) + reading.findings
      return reading
    } catch {
      let finding = Finding(error.fact, at: SourceLocation(path: path))
      return ExamReading(exam: nil, findings: [finding])
    }
  }

  /// Reads a page; `path` names it in findings and gives it an id and a title where it has none.
  package static func read(text: String, path: String) -> ExamReading {
    if text.allSatisfy(Blank.contains) {
      let finding = Finding(.file(.empty), at: SourceLocation(path: path))
      return ExamReading(exam: nil, findings: [finding])
    }
    return read(ParsedPage(text: text, path: path))
  }

  static func read(_ page: ParsedPage) -> ExamReading {
    var assembly = ExamAssembly(
      fields: page.fields, page: ExamPage(page.blocks), path: page.path)
    let exam = assembly.exam()
    let findings = inOrder(page.frontMatter.findings + assembly.findings)
    let isRefused = findings.contains { $0.severity == .error }
    return ExamReading(exam: isRefused ? nil : exam, findings: findings)
  }

  /// By line, those on the file as a whole first.
  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .sorted {
        ($0.element.location.line ?? 0, $0.offset) < ($1.element.location.line ?? 0, $1.offset)
      }
      .map(\.element)
  }
}
