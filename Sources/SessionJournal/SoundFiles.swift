import FileAccess
import SessionEngine
import TextSearch

/// The files beside a journal that hold its sound.
///
/// Their names are made of the journal's own: a journal that somebody else wrote chooses none.
package enum SoundFiles {
  static let nameExtensions = SoundKind.allCases.map(\.rawValue)
  /// What follows the name of a file that is being packed.
  package static let unfinishedExtension = ".part"

  /// The file of a take; as it is recorded, where no other kind is named.
  package static func path(
    ofTake number: Int, as kind: SoundKind = .wav, besideJournal path: String
  ) -> String {
    "\(stem(ofJournal: path)).take-\(number).\(kind.rawValue)"
  }

  /// The file that holds a take now, packed or not; `nil` where there is none.
  ///
  /// Where a crash left both, the one that was recorded is surely whole.
  package static func present(take number: Int, besideJournal path: String) -> String? {
    nameExtensions.map { "\(stem(ofJournal: path)).take-\(number).\($0)" }
      .first { FileStamp.of($0) != nil }
  }

  /// The file of the words that were said.
  package static func words(besideJournal path: String) -> String {
    stem(ofJournal: path) + wordsEnding
  }

  private static let wordsEnding = ".words.jsonl"

  /// Whether a file holds words, not events.
  static func isWords(_ file: String) -> Bool { file.hasSuffix(wordsEnding) }

  /// The id of the session that a file holds the words of; `nil` for any other file.
  static func idOfWords(_ file: String) -> String? {
    guard isWords(file) else { return nil }
    let name = file.split(separator: "/").last ?? ""
    return String(name.dropLast(wordsEnding.count))
  }

  /// The first number from one on that no file has.
  package static func freeTake(from number: Int, besideJournal path: String) -> Int {
    let stop = number + 1000
    return (number..<stop).first { candidate in
      present(take: candidate, besideJournal: path) == nil
    } ?? stop
  }

  /// Whether a file holds sound of the journal at that path, be it half packed.
  static func belongs(_ file: String, toJournal path: String) -> Bool {
    let file =
      file.hasSuffix(unfinishedExtension)
      ? String(file.dropLast(unfinishedExtension.count)) : file
    return file.utf8.starts(with: "\(stem(ofJournal: path)).take-".utf8)
      && take(of: file, besideJournal: path) > 0
  }

  /// The number of a take, 0 for a file that is none.
  static func take(of file: String, besideJournal path: String) -> Int {
    let stem = "\(stem(ofJournal: path)).take-"
    return number(file.utf8.dropFirst(stem.utf8.count).map { $0 })
  }

  /// The id of the session that a file is the sound of; `nil` for any other file.
  static func journalID(_ file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    guard let range = name.firstRange(of: ".take-") else { return nil }
    guard number(Array(name[range.upperBound...].utf8)) > 0 else { return nil }
    return String(name[..<range.lowerBound])
  }

  /// The number in `12.wav`; 0 where it is anything else.
  private static func number(_ rest: [UInt8]) -> Int {
    let parts = String(decoding: rest, as: UTF8.self)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, nameExtensions.contains(String(parts[1])) else { return 0 }
    return Int(parts[0]) ?? 0
  }

  private static func stem(ofJournal path: String) -> String {
    path.hasSuffix(JournalFolder.nameExtension)
      ? String(path.dropLast(JournalFolder.nameExtension.count)) : path
  }
}
