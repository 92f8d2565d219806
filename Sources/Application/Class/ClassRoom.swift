import ExamModel
import FileAccess
import Parallel
import SessionEngine
import SessionJournal
import TextCells

/// A class as it lies on the disk: a folder with one for each candidate, a list, or both.
package struct ClassRoom: Sendable {
  package private(set) var candidates: [ClassCandidate] = []
  package private(set) var notices: [ClassNotice] = []

  /// Finds the candidates, without reading any journal.
  ///
  /// - Parameters:
  ///   - path: the folder of the class, or a list whose folders are named in it or lie beside it.
  ///   - list: the file of a list, which says who belongs to the class and in which order.
  package init(path: String, list: String?) throws(ProgramFailure) {
    var list = list
    var folder = path
    if !Folder.exists(path), FileStamp.of(path) != nil {
      (list, folder) = (path, Folder.parent(of: path))
    }
    do {
      if let list {
        try take(ClassList(path: list), folder: folder, isListAlone: list == path)
      } else {
        let found = try ClassFolder(path: folder)
        // As a register has them: "Élodie" stands beside "Elsa".
        candidates = found.candidates.map { ClassCandidate(name: $0.name, journals: $0.journals) }
          .map { (LetterFolding.folded($0.name), $0) }
          .sorted { ($0.0, $0.1.name) < ($1.0, $1.1.name) }.map(\.1)
        notices = found.problems.map(ClassNotice.folder)
      }
    } catch {
      throw .classFolder(path: path, error)
    }
  }

  /// Reads every journal, and tells of those that are damaged.
  package mutating func read(progress: WorkProgress? = nil) {
    let paths = candidates.flatMap(\.journals)
    let summaries = ParallelMap.map(count: paths.count, progress: progress) { index in
      // A path is a name that no two sessions share, and leads back to the journal.
      let path = paths[index]
      guard !(progress?.isGivenUp ?? false) else {
        return JournalSummary(id: path, path: path, session: nil, damage: nil)
      }
      return JournalReader.summary(id: path, path: path, isSurvey: true)
    }
    var rest = summaries[...]
    for index in candidates.indices {
      let own = rest.prefix(candidates[index].journals.count)
      rest = rest.dropFirst(own.count)
      candidates[index].take(Array(own))
      for summary in own {
        if let damage = summary.damage {
          notices.append(.damaged(path: summary.path, damage))
        }
      }
    }
  }

  package func survey(examID: String?, isAnonymous: Bool) -> ClassSurvey {
    ClassSurvey(members: candidates.map(\.member), examID: examID, isAnonymous: isAnonymous)
  }

  /// What is exported of each candidate, once the journals are read: oldest first, without copies.
  ///
  /// - Parameter isAnonymous: gives everybody the name that the list says.
  /// - Throws: where somebody has no such name.
  package func sources(isAnonymous: Bool) throws(ProgramFailure) -> [FlatExport.Source] {
    let present = candidates.filter { !$0.summaries.isEmpty }
    if isAnonymous { try requirePseudonyms(present) }
    return present.map { candidate in
      FlatExport.Source(
        candidate: isAnonymous ? candidate.pseudonym : candidate.name,
        journals: candidate.summaries.sorted {
          ($0.startedSeconds ?? 0, $0.path) < ($1.startedSeconds ?? 0, $1.path)
        }.map(\.path))
    }
  }

  /// A name of the list must be a name of its own, and may become that of a folder.
  private func requirePseudonyms(_ candidates: [ClassCandidate]) throws(ProgramFailure) {
    let nameless = candidates.filter { $0.pseudonym == nil }
    guard nameless.isEmpty else { throw .option(.noPseudonym(nameless.map(\.name))) }
    var seen: Set<String> = []
    for candidate in candidates {
      guard let pseudonym = candidate.pseudonym else { continue }
      let isName = pseudonym.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "-_ ".unicodeScalars.contains($0)
      }
      guard isName, seen.insert(pseudonym).inserted else {
        throw .option(.invalidPseudonym(pseudonym))
      }
    }
  }

  // MARK: Lists

  private mutating func take(
    _ list: ClassList, folder: String, isListAlone: Bool
  ) throws(FileError) {
    // Where the list names every folder, what lies beside it is somebody else's.
    let needsFolder = !isListAlone || list.entries.contains { $0.folder.isEmpty }
    var beside = ClassFolder.empty
    if needsFolder { beside = try ClassFolder(path: folder) }
    var isTaken = [Bool](repeating: false, count: beside.candidates.count)
    for entry in list.entries {
      var candidate = ClassCandidate(name: entry.shownName, entry: entry, journals: [])
      let match = beside.candidates.indices.first {
        !isTaken[$0] && PersonMatch.isSame(entry, folder: beside.candidates[$0].name)
      }
      if let match {
        isTaken[match] = true
        candidate.journals = beside.candidates[match].journals
      } else if !entry.folder.isEmpty {
        candidate.journals = journals(of: entry, list, folder: folder, walkedBy: &beside)
      } else {
        notices.append(
          .withoutFolder(name: candidate.name, line: entry.line, list: list.path))
      }
      candidates.append(candidate)
    }
    if !isListAlone {
      for (found, isTaken) in zip(beside.candidates, isTaken)
      where !isTaken && !found.journals.isEmpty {
        notices.append(.notListed(found.name))
        candidates.append(ClassCandidate(name: found.name, journals: found.journals))
      }
    }
    notices += beside.problems.map(ClassNotice.folder)
  }

  /// The journals of the folder that a list names, beside the list or in the folder of the class.
  private mutating func journals(
    of entry: ClassListEntry, _ list: ClassList, folder: String, walkedBy walk: inout ClassFolder
  ) -> [String] {
    let places = [list.place(of: entry.folder), "\(folder)/\(entry.folder)"]
    if let place = places.first(where: Folder.exists) { return walk.journals(below: place) }
    if let file = places.first(where: { FileStamp.of($0) != nil }) { return [file] }
    notices.append(.listedFolder(entry.folder, line: entry.line, list: list.path))
    return []
  }
}
