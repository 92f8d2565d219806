import ExamModel
import TextCells
import Wording

/// What must hold of the findings on any file.
enum FindingProperties {
  static func check(_ findings: [Finding], in bytes: [UInt8]) {
    // A line end is LF, CR LF or CR, each of which has a byte of its own in every encoding.
    let ends = bytes.count { $0 == 0x0A || $0 == 0x0D }
    let lines = max(1, [0x0A, 0x0D].contains(bytes.last) ? ends : ends + 1)
    let french = FindingTexts(language: .french)
    for finding in findings {
      if let line = finding.location.line {
        Outcome.require((1...lines).contains(line), "line \(line) of \(lines): \(finding.fact)")
      }
      let text = TextCells.cleaned(french.line(finding))
      Outcome.require(TextCells.cleaned(text) == text, "cleaning twice changes more")
    }
  }
}
