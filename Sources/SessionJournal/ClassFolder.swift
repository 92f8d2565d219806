import FileAccess

/// The journals of a class: a folder for each candidate, or files that were handed in side by side.
package struct ClassFolder: Sendable {
  /// The journals of one candidate.
  package struct Candidate: Hashable, Sendable {
    /// The name of the folder or what the files' names begin with, as it stands there.
    package var name: String
    /// The journals, in the order of their paths.
    package var journals: [String]

    init(name: String, journals: [String]) {
      self.name = name
      self.journals = journals
    }
  }

  package private(set) var candidates: [Candidate] = []
  /// What could not be looked at.
  package private(set) var problems: [FolderProblem] = []

  /// A class of nobody, to look for journals elsewhere.
  package static let empty = ClassFolder()

  private init() {}

  /// Looks for journals below a folder; links to journals and to folders are followed.
  package init(path: String) throws(FileError) {
    let listing = try FolderWalker.list(path, depthLimit: 0, countLimit: Self.countLimit)
    takeFiles(listing, in: path)
    for name in try Folder.folders(in: path, limit: Self.countLimit) {
      let folder = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      add(
        Candidate(
          name: Self.technicalNames.contains(name)
            ? Self.lastName(of: path) : HandedInName.person(name),
          journals: journals(below: folder)))
    }
  }

  /// The journals below a folder, in the order of their paths.
  ///
  /// A home folder has them in a hidden place, which is looked into as well.
  package mutating func journals(below folder: String) -> [String] {
    var visited: Set<FileStamp> = []
    let hidden = folder + Self.homePlace
    return Self.unique(
      list(folder, depth: 0, &visited)
        + (Folder.exists(hidden) ? list(hidden, depth: 0, &visited) : []))
  }

  // MARK: Walking

  private mutating func list(
    _ folder: String, depth: Int, _ visited: inout Set<FileStamp>
  ) -> [String] {
    guard depth <= Self.linkDepthLimit, let stamp = FileStamp.of(folder),
      visited.insert(stamp).inserted
    else { return [] }
    let listing: FolderListing
    do {
      listing = try FolderWalker.list(
        folder, skippingFolders: [JournalFolder.trashName], depthLimit: Self.depthLimit,
        countLimit: Self.countLimit)
    } catch {
      problems.append(.unreadable(path: folder, reason: error.reason))
      return []
    }
    var found = listing.paths.filter(Self.isJournal)
    for problem in listing.problems {
      guard case .linkLeavesFolder(let path, _) = problem else {
        if Self.hidesJournals(problem) { problems.append(problem) }
        continue
      }
      if Folder.exists(path) {
        found += list(path, depth: depth + 1, &visited)
      } else if Self.isJournal(path) {
        found.append(path)
      }
    }
    return found
  }

  /// Files that lie in the folder of the class itself.
  private mutating func takeFiles(_ listing: FolderListing, in path: String) {
    var files = listing.paths.filter(Self.isJournal)
    for problem in listing.problems {
      if case .linkLeavesFolder(let link, _) = problem {
        if Self.isJournal(link), !Folder.exists(link) { files.append(link) }
      } else if Self.isJournal(problem.path) || Self.isCut(problem) {
        problems.append(problem)
      }
    }
    var names: [String] = []
    var byName: [String: [String]] = [:]
    for file in files {
      let name = HandedInName.person(ofFile: Self.lastName(of: file)) ?? Self.lastName(of: path)
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(file)
    }
    for name in names {
      add(Candidate(name: name, journals: byName[name] ?? []))
    }
  }

  /// Adds a candidate; one of the same name is the same person.
  private mutating func add(_ candidate: Candidate) {
    guard let index = candidates.firstIndex(where: { $0.name == candidate.name }) else {
      return candidates.append(candidate)
    }
    candidates[index].journals = Self.unique(candidates[index].journals + candidate.journals)
  }

  private static func unique(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }

  /// Whether journals may be missed by it; other files of a home folder are nobody's concern.
  private static func hidesJournals(_ problem: FolderProblem) -> Bool {
    switch problem {
    case .unreadable, .tooDeep, .tooMany: true
    case .brokenLink, .loop, .notAFile, .linkLeavesFolder: isJournal(problem.path)
    }
  }

  private static func isCut(_ problem: FolderProblem) -> Bool {
    if case .tooMany = problem { true } else { false }
  }

  private static func isJournal(_ path: String) -> Bool {
    path.hasSuffix(JournalFolder.nameExtension)
  }

  /// The last name of a path; of the folder in which the program runs for `.`.
  private static func lastName(of path: String) -> String {
    var path = path
    if path == "." || path == "./" { path = Folder.working() ?? path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A class has thirty candidates, a school a thousand, each with hundreds of sessions.
  private static let countLimit = 1_000_000
  private static let depthLimit = 8
  /// How many links out of a folder are followed one after another.
  private static let linkDepthLimit = 3
  private static let homePlace = "/.local/share/oralblanc/sessions"
  /// Folders of the program itself: whoever names the folder above means one candidate.
  private static let technicalNames: Set<String> = ["sessions", "oralblanc"]
}
