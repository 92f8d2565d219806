import ExamModel
import JSONText

/// The file beside a journal that holds what was said, one JSON object on each line.
///
/// docs/FORMAT.md specifies it. Lines that cannot be read are left out, so that a damaged file shows what
/// is good of it.
package enum WordsFile {
  static let version = 1
  /// An oral of hours is a tenth of it.
  package static let limitBytes = 64 << 20
  private static let mostPoints = 2000
  private static let mostForms = 80

  // MARK: Writing

  package static func bytes(_ record: WordsRecord) -> [UInt8] {
    var bytes = line { writer in
      writer.member("v", version)
      writer.member("type", "words")
      writer.member("language", record.language.rawValue)
    }
    for take in record.takes {
      for word in take.words { bytes += line { write(word, take: take.number, to: &$0) } }
      bytes += line { writeEnd(of: take, to: &$0) }
    }
    for point in record.points { bytes += line { write(point, to: &$0) } }
    return bytes
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    members(&writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ word: SpokenWord, take: Int, to writer: inout JSONWriter) {
    writer.member("take", take)
    writer.name("start")
    writer.thousandths(word.startMilliseconds)
    writer.name("end")
    writer.thousandths(word.endMilliseconds)
    writer.member("word", word.text)
    if let confidence = word.confidence { writer.member("p", confidence) }
  }

  private static func writeEnd(of take: SpokenTake, to writer: inout JSONWriter) {
    writer.member("type", "take")
    writer.member("take", take.number)
    writer.member("done", take.fault == nil)
    if let fault = take.fault { writer.member("fault", fault.rawValue) }
    if let model = take.model { writer.member("model", model) }
    if take.wrongLines > 0 { writer.member("wrong_lines", take.wrongLines) }
  }

  private static func write(_ point: FichePoint, to writer: inout JSONWriter) {
    writer.member("type", "point")
    writer.member("kind", point.kind.rawValue)
    writer.member("fiche", point.fiche)
    writer.member("text", point.text)
    if !point.forms.isEmpty { writer.member("forms", point.forms) }
  }

  // MARK: Reading

  /// - Returns: `nil` for a file that is none of ours.
  package static func record(_ bytes: [UInt8]) -> WordsRecord? {
    var record: WordsRecord?
    var takes: [Int: SpokenTake] = [:]
    bytes.withUnsafeBufferPointer { buffer in
      for line in buffer.split(separator: UInt8(ascii: "\n")) {
        var scanner = JSONScanner(UnsafeBufferPointer(rebasing: line))
        var members = WordsFileMembers()
        guard (try? members.read(&scanner)) != nil else { continue }
        guard record != nil else {
          guard members.type == "words", let found = members.version, found == version else {
            return
          }
          record = WordsRecord(
            language: members.language.flatMap(Language.init(rawValue:)) ?? .french)
          continue
        }
        take(members, &record, &takes)
      }
    }
    record?.takes = takes.values.sorted { $0.number < $1.number }
    return record
  }

  private static func take(
    _ members: WordsFileMembers, _ record: inout WordsRecord?, _ takes: inout [Int: SpokenTake]
  ) {
    switch members.type {
    case nil:
      guard let number = members.take, let word = members.spokenWord else { return }
      takes[number, default: SpokenTake(number: number)].words.append(word)
    case "take":
      guard let number = members.take else { return }
      var take = takes[number] ?? SpokenTake(number: number)
      take.model = members.model
      take.wrongLines = members.wrongLines ?? 0
      take.fault =
        members.isDone ?? false
        ? nil : members.fault.flatMap(TranscriptFault.init(rawValue:)) ?? .failed
      takes[number] = take
    case "point":
      guard let point = members.point, record?.points.count ?? 0 < mostPoints else { return }
      record?.points.append(point)
    case .some: break
    }
  }

  /// No point has more.
  static func bounded(_ forms: [String]) -> [String] { Array(forms.prefix(mostForms)) }
}
