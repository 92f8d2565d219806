import ExamModel
import TextCells

/// Whether a page describes an oral or an achievement; candidates keep both in one folder.
///
/// A page is an exam when its front matter has `phases`; or `duration` beside another key of exams;
/// or when its body has a list of criteria and either a duration (the key or a row *Durée*) or a
/// list of phases that are called so. Every other page is a fiche.
package enum PageKind: Hashable {
  case exam
  case fiche

  package init(_ page: ParsedPage) {
    let values = page.frontMatter.values
    let hasDuration = values["duration"] != nil
    if Self.isExam(values) {
      self = .exam
    } else if Self.mayBeExam(page.blocks) {
      let body = ExamPage(page.blocks)
      let hasPhases =
        !body.phases.isEmpty
        && body.phases.allSatisfy { $0.name.map(LetterFolding.folded)?.hasPrefix("phase") == true }
      let isTimed = hasDuration || body.facts[.duration] != nil
      self = !body.criteria.isEmpty && (isTimed || hasPhases) ? .exam : .fiche
    } else {
      self = .fiche
    }
  }

  private static func isExam(_ values: YAMLNode) -> Bool {
    values["phases"] != nil
      || values["duration"] != nil && otherKeys.contains { values[$0] != nil }
  }

  private static let otherKeys = [
    "criteria", "levels", "official", "penalties", "preparation", "warnings", "coefficient",
  ]

  /// Whether the text of a page has to be looked at to tell what it is.
  static func mayBeExam(_ blocks: [Block]) -> Bool { blocks.contains(where: announcesCriteria) }

  /// Whether a page can be no exam, told without parsing its body; in doubt the answer is no.
  package static func isSurelyFiche(_ frontMatter: FrontMatter) -> Bool {
    guard !isExam(frontMatter.values) else { return false }
    var body = frontMatter.body
    return body.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count
        let line = bytes[start..<end]
        let sign = line.first { !Ascii.isSpace($0) }
        if sign == Ascii.hash, holdsTrace(line) { return false }
        // Lines of tags, and those below a heading, tell little of where it stands.
        if sign == Ascii.less || sign == Ascii.equals
          || sign == Ascii.hyphen && line.allSatisfy({ $0 == sign || Ascii.isSpace($0) })
        {
          return !holdsTrace(bytes[...])
        }
        start = end + 1
      }
      return true
    }
  }

  private static func holdsTrace(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.indices.contains { text[$0] | 0x20 == UInt8(ascii: "r") && mayName(text[$0...]) }
  }

  /// Whether a text begins as the end of "critère", "criterion" and "criteria" does.
  private static func mayName(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.startsIgnoringCase(with: "rit") else { return false }
    let rest = text.dropFirst(3)
    // The accent may be a part of the letter or stand behind it.
    guard let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") || letter == 0xC3 else {
      return false
    }
    let next = letter == 0xC3 ? 2 : 1
    let accent = rest.dropFirst(next).first == 0xCC ? 2 : 0
    return rest.dropFirst(next + accent).startsIgnoringCase(with: "r")
  }

  /// Hardly any fiche has such a heading, so that its page need not be read as an exam.
  private static func announcesCriteria(_ block: Block) -> Bool {
    guard case .heading(_, let inlines) = block.content, inlines.mayNameCriteria,
      case .criteria? = ExamPageTopic(heading: inlines.plainText)
    else { return false }
    return true
  }
}

extension [Inline] {
  /// Told by the letters that the word has in both languages, before anything is folded.
  fileprivate var mayNameCriteria: Bool {
    contains { inline in
      guard case .text(let text) = inline else { return true }
      return text.utf8.withContiguousStorageIfAvailable { bytes in
        bytes.indices.contains { bytes[$0...].startsIgnoringCase(with: "crit") }
      } ?? true
    }
  }
}
