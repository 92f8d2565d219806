import ExamModel
import Frames
import TextCells
import Wording

/// Tells why something cannot be done, and what to do about it.
package struct NoticeScreen: Screen {
  /// What the findings are about.
  package enum Subject: Hashable, Sendable {
    /// They keep an oral or a review from being begun.
    case obstacles
    /// They keep some files from being read; the others are.
    case leftOut
  }

  private let findings: [Finding]
  private let subject: Subject
  private var pager = Pager()

  package init(findings: [Finding], about subject: Subject = .obstacles) {
    self.findings = findings
    self.subject = subject
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    switch subject {
    case .obstacles:
      frame.putHeader(language(fr: "Il manque quelque chose", en: "Something is missing"))
    case .leftOut:
      frame.putHeader(ChoiceTexts(language: language).leftOut, aside: "\(findings.count)")
    }
    pager.render(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.back, .lineDown].map { $0.hint(language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    return command == .back || key == .enter ? .back : .none
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let texts = FindingTexts(language: surface.language)
    return findings.flatMap { finding in
      StyledLine.wrapped(texts.line(finding), to: surface.size.columns - 2, indent: 2, sign: "•")
        + [StyledLine()]
    }
  }
}
