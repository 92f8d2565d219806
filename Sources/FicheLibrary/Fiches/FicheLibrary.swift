import BundledData
import ExamModel
import FileAccess

/// The fiches of a candidate, from files and folders or from the program itself.
public enum FicheLibrary {
  /// A fiche is a text; what is larger is something else.
  public static let limitBytes = 1_048_576

  /// Folders of site generators that hold templates or copies, never a fiche.
  static let skippedFolders: Set<String> = [
    "archetypes", "layouts", "node_modules", "public", "static", "themes",
  ]
  /// Section pages and notices, which describe a folder rather than an achievement.
  private static let skippedNames: Set<String> = [
    "_index.md", "_index.markdown", "readme.md", "readme.markdown",
  ]

  /// The fiches below folders, and those given one by one.
  ///
  /// A file that cannot be read is a finding and hides no other. A file named outright is read
  /// whatever its name; in folders only `.md` and `.markdown` files are, and exam pages are not.
  public static func load(paths: [String]) -> FicheCollection {
    var findings: [Finding] = []
    var seen: Set<String> = []
    var readings: [FicheReading] = []
    for file in paths.flatMap({ files(at: $0, &findings) }) where seen.insert(file).inserted {
      do {
        let bytes = try FileReader.bytes(at: file, limitBytes: limitBytes)
        let reading = FicheReader.read(bytes: bytes, path: file)
        if !paths.contains(file), isExamPage(reading.fiche, bytes) { continue }
        if isReadable(reading) {
          readings.append(reading)
        } else {
          findings += reading.findings
        }
      } catch {
        findings.append(Finding(error.fact, at: SourceLocation(path: file)))
      }
    }
    return FicheCollection(readings: readings, findings: findings)
  }

  /// The fiches that come with the program.
  public static func bundled() -> FicheCollection {
    let pages = BundledFile.files(in: "fiches").filter { $0.path.hasSuffix(".md") }
    let readings = pages.map { FicheReader.read(text: $0.text, path: $0.path) }
    return FicheCollection(readings: readings, findings: [])
  }

  /// A fiche of which nothing at all could be read is no fiche.
  private static func isReadable(_ reading: FicheReading) -> Bool {
    !reading.findings.contains { $0.fact == .emptyFile || $0.fact == .binaryFile }
  }

  /// Whether a page describes an oral: candidates keep it beside their fiches.
  ///
  /// It is read as one only where a heading speaks of criteria, which hardly any fiche's does.
  private static func isExamPage(_ fiche: Fiche, _ bytes: [UInt8]) -> Bool {
    let headings = fiche.sections.flatMap { section in
      [section.title]
        + section.blocks.compactMap { block in
          if case .heading(_, let inlines) = block.content { inlines.plainText } else { nil }
        }
    }
    let speaksOfCriteria = headings.contains { heading in
      if case .criteria? = ExamPageTopic(heading: heading) { true } else { false }
    }
    guard speaksOfCriteria else { return false }
    return ExamReader.read(bytes: bytes, path: fiche.path).exam?.criteria.isEmpty == false
  }

  private static func files(at path: String, _ findings: inout [Finding]) -> [String] {
    guard Folder.exists(path) else { return [path] }
    do {
      let listing = try FolderWalker.list(path, skippingFolders: skippedFolders)
      findings += listing.problems.compactMap(finding)
      return listing.entries.map(\.path).filter(isFichePath)
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
