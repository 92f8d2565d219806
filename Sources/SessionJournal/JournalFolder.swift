import FileAccess
import Parallel

/// The folder in which all sessions are kept, one journal each.
package struct JournalFolder: Hashable, Sendable {
  package static let nameExtension = ".jsonl"
  static let trashName = "trash"

  package var path: String

  package init(path: String) { self.path = path }

  /// Every journal, newest first, damaged ones included; a folder that is not there has none.
  ///
  /// - Parameter progress: told of each journal; once it is given up, no more of them are read.
  package func list(
    progress: WorkProgress? = nil
  ) throws(JournalError) -> [JournalSummary] {
    let files = try files().filter { Self.id(ofPath: $0) != nil }
    let summaries = ParallelMap.map(count: files.count, progress: progress) { index in
      let id = Self.id(ofPath: files[index]) ?? ""
      guard !(progress?.isGivenUp ?? false) else {
        return JournalSummary(id: id, path: files[index], session: nil, damage: nil)
      }
      return JournalReader.summary(id: id, path: files[index])
    }
    // Only what orders them is moved about while sorting; the summaries themselves are large.
    let order = summaries.indices.map { OrderingKey(of: summaries[$0], at: $0) }.sorted(by: >)
    return order.map { summaries[$0.index] }
  }

  /// The ids of all journals by their names, newest first, without reading any.
  package func ids() throws(JournalError) -> [String] {
    try files().compactMap(Self.id(ofPath:)).sorted(by: >)
  }

  /// The journals by their names, which sort by time: the oldest first.
  package func journals() throws(JournalError) -> [String] {
    try files().compactMap { path in Self.id(ofPath: path).map { ($0, path) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The newest journal by its name, without reading the others; `nil` in an empty folder.
  package func newest() throws(JournalError) -> JournalSummary? {
    let names = try files().compactMap { path in Self.id(ofPath: path).map { ($0, path) } }
    return names.max { $0.0 < $1.0 }.map { JournalReader.summary(id: $0.0, path: $0.1) }
  }

  /// The newest journal by its name that is wanted; looks at no more of them than it has to, and at no
  /// more than a thousand: whoever drills every day has hundreds of drills since the last oral.
  package func newest(
    where isWanted: (JournalSummary) -> Bool
  ) throws(JournalError) -> JournalSummary? {
    let names = try files().compactMap { path in Self.id(ofPath: path).map { ($0, path) } }
    for (id, path) in names.sorted(by: { $0.0 > $1.0 }).prefix(1000) {
      let summary = JournalReader.summary(id: id, path: path)
      if isWanted(summary) { return summary }
    }
    return nil
  }

  /// The journal of that name; one that cannot be read is damaged, not missing.
  package func summary(id: String) -> JournalSummary {
    JournalReader.summary(id: id, path: path(ofID: id))
  }

  /// Moves a journal, its sound, its words and what was set aside from it, into the folder `trash`.
  ///
  /// Throws `.file(.locked, …)` while the session runs.
  package func trash(id: String) throws(JournalError) {
    let path = path(ofID: id)
    let all = try files()
    guard all.contains(path) else { throw .unknownID(id) }
    guard !isLocked(path: path) else { throw .file(.locked, path: path) }
    let trashPath = join(self.path, Self.trashName)
    do { try Folder.create(trashPath) } catch { throw .file(error, path: trashPath) }
    for file in all
    where file == path || file.utf8.starts(with: "\(path).torn-".utf8)
      || SoundFiles.belongs(file, toJournal: path)
      || file == SoundFiles.words(besideJournal: path)
    {
      try move(file, into: trashPath)
    }
  }

  /// The files that hold the sound of a session, in the order of their takes.
  package func sound(ofID id: String) -> [String] {
    let path = path(ofID: id)
    let own = ((try? files()) ?? []).filter { SoundFiles.belongs($0, toJournal: path) }
    return own.sorted {
      SoundFiles.take(of: $0, besideJournal: path) < SoundFiles.take(of: $1, besideJournal: path)
    }
  }

  /// The same files with the numbers of their takes.
  package func takes(ofID id: String) -> [(take: Int, path: String)] {
    let path = path(ofID: id)
    return sound(ofID: id).map { (SoundFiles.take(of: $0, besideJournal: path), $0) }
  }

  /// The ids of the sessions that have sound, found by the names of their files alone.
  package func idsWithSound() -> Set<String> {
    Set(((try? files()) ?? []).compactMap(SoundFiles.journalID))
  }

  /// Where the words of a session lie, whether there are any or not.
  package func words(ofID id: String) -> String {
    SoundFiles.words(besideJournal: path(ofID: id))
  }

  /// The ids of the sessions of which there are words, found by the names of their files alone.
  package func idsWithWords() -> Set<String> {
    Set(((try? files()) ?? []).compactMap(SoundFiles.idOfWords))
  }

  /// Moves the sound of a session into the folder `trash`, and leaves its journal.
  ///
  /// - Parameter withWords: whether what was said goes with it.
  package func trashSound(id: String, withWords: Bool = false) throws(JournalError) {
    guard !isLocked(path: path(ofID: id)) else {
      throw .file(.locked, path: path(ofID: id))
    }
    let trashPath = join(path, Self.trashName)
    do { try Folder.create(trashPath) } catch { throw .file(error, path: trashPath) }
    for file in sound(ofID: id) { try move(file, into: trashPath) }
    let words = words(ofID: id)
    if withWords, FileStamp.of(words) != nil { try move(words, into: trashPath) }
  }

  /// Whether a session is running in that journal, here or in another process.
  package func isLocked(path: String) -> Bool { FileLock.isHeld(path) }

  /// Where the journal of that name lies, whether it exists or not.
  package func path(ofID id: String) -> String { join(path, id + Self.nameExtension) }

  /// A name that sorts by time and that two sessions of one second hardly share.
  package static func newID(startedSeconds: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return newID(startedSeconds: startedSeconds, using: &generator)
  }

  static func newID(
    startedSeconds: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    let number = UInt16.random(in: .min ... .max, using: &generator)
    let digits = String(number, radix: 16)
    let padding = String(repeating: "0", count: 4 - digits.count)
    return "\(CalendarTime(utcSeconds: startedSeconds).fileNameText)-\(padding)\(digits)"
  }

  private func files() throws(JournalError) -> [String] {
    do {
      // Folders inside are not ours to look into, the trash least of all.
      let listing = try FolderWalker.list(path, depthLimit: 0, countLimit: 1_000_000)
      let linked = listing.problems.compactMap { problem -> String? in
        // A journal that lies elsewhere and was linked here was meant to be read.
        if case .linkLeavesFolder(let path, _) = problem { path } else { nil }
      }
      return (listing.paths + linked.filter { Self.id(ofPath: $0) != nil && !Folder.exists($0) })
    } catch .missing {
      return []
    } catch {
      throw .file(error, path: path)
    }
  }

  private func move(_ file: String, into folder: String) throws(JournalError) {
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    var number = 1
    while true {
      let destination = join(folder, number == 1 ? name : "\(name).\(number)")
      do {
        return try FileMove.move(file, to: destination)
      } catch {
        // A journal of that name is in the trash already; both are kept.
        guard error == .alreadyExists, number < 1000 else { throw .file(error, path: file) }
        number += 1
      }
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func id(ofPath path: String) -> String? {
    guard let name = path.split(separator: "/").last, name.hasSuffix(nameExtension),
      !SoundFiles.isWords(String(name))
    else {
      return nil
    }
    return String(name.dropLast(nameExtension.count))
  }
}

/// What the order of a list depends on; the greatest comes first.
private struct OrderingKey: Comparable {
  let startedSeconds: Int
  let id: String
  let index: Int

  init(of summary: JournalSummary, at index: Int) {
    startedSeconds = summary.startedSeconds ?? .min
    id = summary.id
    self.index = index
  }

  static func < (left: OrderingKey, right: OrderingKey) -> Bool {
    if left.startedSeconds != right.startedSeconds {
      return left.startedSeconds < right.startedSeconds
    }
    return left.id < right.id
  }
}
