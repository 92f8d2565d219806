import ExamModel
import FileAccess

/// The files that files and folders given on a command line stand for.
struct FicheFiles {
  /// Each once, in the order in which they were given; those of a folder by path.
  private(set) var paths: [String] = []
  /// What hides a file or a folder.
  private(set) var findings: [Finding] = []

  /// Folders of site generators that hold templates or copies, never a fiche.
  static let skippedFolders: Set<String> = [
    "archetypes", "layouts", "node_modules", "public", "static", "themes",
  ]
  /// Section pages and notices, which describe a folder rather than an achievement.
  private static let skippedNames: Set<String> = [
    "_index.md", "_index.markdown", "readme.md", "readme.markdown",
  ]

  /// A file named outright is taken whatever its name; in folders only Markdown files are.
  init(at paths: [String]) {
    var seen: Set<String> = []
    for path in paths {
      for file in files(at: path) where seen.insert(file).inserted { self.paths.append(file) }
    }
  }

  private mutating func files(at path: String) -> [String] {
    guard Folder.exists(path) else { return [path] }
    do {
      let listing = try FolderWalker.list(path, skippingFolders: Self.skippedFolders)
      findings += listing.problems.compactMap(Self.finding)
      return listing.entries.map(\.path).filter(Self.isFichePath)
    } catch {
      findings.append(Finding(error.fact, at: SourceLocation(path: path)))
      return []
    }
  }

  private static func isFichePath(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return isMarkdown(name) && !skippedNames.contains(name)
  }

  private static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// A problem of a walk as a finding, where it may have hidden a fiche.
  private static func finding(_ problem: FolderProblem) -> Finding? {
    let fact: FindingFact
    switch problem {
    case .linkLeavesFolder(_, let target): fact = .linkLeavesFolder(target: target)
    case .brokenLink where isMarkdown(problem.path): fact = .fileMissing
    case .notAFile where isMarkdown(problem.path): fact = .notAFile
    case .nameNotUTF8 where isMarkdown(problem.path): fact = .unreadable(reason: "name: not UTF-8")
    case .loop: fact = .folderLoop
    case .unreadable(_, let reason): fact = .unreadable(reason: reason)
    case .tooDeep(_, let limit): fact = .unreadable(reason: "depth > \(limit)")
    case .tooMany(_, let limit): fact = .unreadable(reason: "entries > \(limit)")
    default: return nil
    }
    return Finding(fact, at: SourceLocation(path: problem.path))
  }
}

extension FileError {
  /// The error as a fact to report about a file that was to be read.
  var fact: FindingFact {
    switch self {
    case .missing: .fileMissing
    case .isFolder: .isFolder
    case .notAFolder, .notAFile: .notAFile
    case .tooLarge(let bytes, let limitBytes): .fileTooLarge(bytes: bytes, limitBytes: limitBytes)
    case .unreadable(let reason), .unwritable(let reason): .unreadable(reason: reason)
    case .alreadyExists, .locked, .closed: .unreadable(reason: "\(self)")
    }
  }
}
