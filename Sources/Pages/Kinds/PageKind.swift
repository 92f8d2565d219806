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
      var index = 0
      while index + 4 < bytes.count {
        if bytes[index] | 0x20 == UInt8(ascii: "r"), bytes[index + 1] | 0x20 == UInt8(ascii: "i"),
          bytes[index + 2] | 0x20 == UInt8(ascii: "t"), mayNameCriteria(bytes, behind: index + 3)
        {
          return false
        }
        index += 1
      }
      return true
    }
  }

  /// Whether a text goes on as "critère", "criterion" and "criteria" end; an accent may be a part of
  /// the letter or stand behind it.
  private static func mayNameCriteria(
    _ bytes: UnsafeBufferPointer<UInt8>, behind start: Int
  ) -> Bool {
    guard bytes[start] == 0xC3 || bytes[start] | 0x20 == UInt8(ascii: "e") else { return false }
    return bytes[start...].prefix(4).prefix { $0 > Ascii.space }
      .contains { $0 | 0x20 == UInt8(ascii: "r") }
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
