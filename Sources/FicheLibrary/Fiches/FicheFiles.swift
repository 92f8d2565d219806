import ExamModel
import FileAccess
import Pages

/// The files that files and folders given on a command line stand for.
struct FicheFiles {
  /// Each once, in the order in which they were given; those of a folder by path.
  private(set) var paths: [String] = []
  /// Pages that were passed over for others: translations, the notice of a repository.
  private(set) var leftOut: [String] = []
  /// What hides a file or a folder.
  private(set) var findings: [Finding] = []

  /// Documents of which fiches could be made.
  private(set) var documents = PendingDocuments()

  /// A file named outright is taken whatever its name, unless it is a document; in folders only Markdown
  /// files are.
  init(at paths: [String]) {
    // A folder alone lists each of its files once.
    if paths.count == 1 {
      self.paths = files(at: paths[0])
      return
    }
    var seen: Set<String> = []
    for path in paths {
      for file in files(at: path) where seen.insert(file).inserted { self.paths.append(file) }
    }
  }

  private mutating func files(at path: String) -> [String] {
    guard Folder.exists(path) else {
      guard DocumentName.isDocument(path, takesPages: true), FileStamp.of(path) != nil else {
        return [path]
      }
      documents.add([path], of: path)
      return []
    }
    do {
      let listing = try FolderWalker.list(path, skippingFolders: SitePages.skippedFolders)
      findings += listing.problems.compactMap(Self.finding)
      var pages = SitePages(root: path)
      let found = listing.paths.filter { Self.isMarkdown($0) && pages.mayHoldFiche($0) }
      let others = listing.paths.filter { DocumentName.isDocument($0, takesPages: found.isEmpty) }
      documents.add(others, of: path)
      let chosen = SiteLanguages.chosen(found, below: path)
      leftOut += chosen.other
      let readmes = pages.rootReadmes.filter { chosen.kept.isEmpty || FicheReader.isFiche(at: $0) }
      // Beside the settings of a site it is not a page at all.
      if !SiteFolders.isRoot(path) {
        leftOut += pages.rootReadmes.filter { !readmes.contains($0) }
      }
      return readmes + chosen.kept
    } catch {
      findings.append(Finding(error.fact, at: SourceLocation(path: path)))
      return []
    }
  }

  private static func isMarkdown(_ path: String) -> Bool {
    let name = path.utf8
    return name.suffix(3).startsIgnoringCase(with: ".md")
      || name.suffix(4).startsIgnoringCase(with: ".mdx")
      || name.suffix(9).startsIgnoringCase(with: ".markdown")
  }

  /// A problem of a walk as a finding, where it may have hidden a fiche.
  private static func finding(_ problem: FolderProblem) -> Finding? {
    let fact: FindingFact
    switch problem {
    case .linkLeavesFolder(let path, let target) where isMarkdown(path) || Folder.exists(path):
      fact = .folder(.linkLeaves(target: target))
    case .brokenLink(let path, let target) where isMarkdown(path):
      fact = .folder(.linkBroken(target: target))
    case .notAFile where isMarkdown(problem.path): fact = .file(.notAFile)
    case .loop: fact = .folder(.loop)
    case .unreadable(_, let reason): fact = .file(.unreadable(reason: reason))
    case .tooDeep(_, let limit): fact = .folder(.tooDeep(limit: limit))
    case .tooMany(_, let limit): fact = .folder(.tooLarge(limit: limit))
    case .linkLeavesFolder, .brokenLink, .notAFile: return nil
    }
    return Finding(fact, at: SourceLocation(path: problem.path))
  }
}
