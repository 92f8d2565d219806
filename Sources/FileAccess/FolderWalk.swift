#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One walk below a folder: first everything under its own name, then what only links lead to.
///
/// In that order a link never takes the place of the file it leads to.
struct FolderWalk {
  private(set) var listing = FolderListing()

  private let root: String
  private let canonicalRoot: String
  private let skipped: Set<String>
  private let depthLimit: Int
  private var countLeft: Int
  private let countLimit: Int

  private struct Place {
    let path: String
    let depth: Int
  }

  private var folders: [Place] = []
  private var links: [Place] = []
  private var visitedFolders: Set<FileIdentity> = []
  /// Those of this many paths at the beginning of the listing.
  private var listedFiles: Set<FileIdentity> = []
  private var identifiedCount = 0

  init(
    root: String, canonicalRoot: String, skipped: Set<String>, depthLimit: Int, countLimit: Int
  ) {
    self.root = root
    self.canonicalRoot = canonicalRoot
    self.skipped = skipped
    self.depthLimit = depthLimit
    self.countLimit = countLimit
    countLeft = countLimit
  }

  mutating func run() {
    folders = [Place(path: root, depth: 0)]
    if let status = try? FileStatus(at: root) { visitedFolders.insert(status.identity) }
    visitFolders()
    // A folder behind a link may hold further links.
    while !links.isEmpty {
      let found = links.sorted { Self.precedes($0.path, $1.path) }
      links = []
      for link in found {
        follow(link)
        visitFolders()
      }
    }
    listing.paths.sort(by: Self.precedes)
    listing.problems.sort { Self.precedes($0.path, $1.path) }
  }

  private mutating func visitFolders() {
    while let folder = folders.popLast() { visit(folder) }
  }

  private mutating func visit(_ folder: Place) {
    let names: FolderNames
    do {
      names = try FolderNames(of: folder.path, limit: countLeft)
    } catch {
      note(error, at: folder.path)
      return
    }
    if names.isCut { listing.problems.append(.tooMany(path: folder.path, limit: countLimit)) }
    countLeft -= names.names.count
    for name in names.names {
      take(
        Place(path: Self.join(folder.path, name.name), depth: folder.depth + 1), name: name)
    }
  }

  private mutating func take(_ place: Place, name: FolderNames.Name) {
    if name.kind == .file {
      listing.paths.append(place.path)
      return
    }
    let status: FileStatus
    do {
      status = try FileStatus(at: place.path, followingLinks: false)
    } catch {
      // A file removed since its name was read is not a problem.
      if error != .missing { note(error, at: place.path) }
      return
    }
    switch status.kind {
    case .file: listing.paths.append(place.path)
    case .folder where skipped.contains(name.name): break
    case .folder: enter(place, status)
    case .link: links.append(place)
    case .other: listing.problems.append(.notAFile(path: place.path))
    }
  }

  /// Whether a file is listed by now; asked for what links lead to only.
  private mutating func isListed(_ file: FileIdentity) -> Bool {
    for path in listing.paths[identifiedCount...] {
      if let status = try? FileStatus(at: path) { listedFiles.insert(status.identity) }
    }
    identifiedCount = listing.paths.count
    return listedFiles.contains(file)
  }

  private mutating func enter(_ place: Place, _ status: FileStatus) {
    guard place.depth <= depthLimit else {
      listing.problems.append(.tooDeep(path: place.path, limit: depthLimit))
      return
    }
    guard visitedFolders.insert(status.identity).inserted else { return }
    folders.append(place)
  }

  private mutating func follow(_ link: Place) {
    let target = LinkResolution.destination(of: link.path) ?? ""
    let status: FileStatus
    do {
      status = try FileStatus(at: link.path)
    } catch .missing {
      listing.problems.append(.brokenLink(path: link.path, target: target))
      return
    } catch  where error == .reading(ELOOP) {
      listing.problems.append(.loop(path: link.path))
      return
    } catch {
      note(error, at: link.path)
      return
    }
    guard let canonical = LinkResolution.canonical(link.path),
      Self.contains(canonicalRoot, canonical)
    else {
      listing.problems.append(.linkLeavesFolder(path: link.path, target: target))
      return
    }
    switch status.kind {
    case .file: if !isListed(status.identity) { listing.paths.append(link.path) }
    case .folder where holds(canonical, link.path):
      listing.problems.append(.loop(path: link.path))
    case .folder where skipped.contains(Self.lastName(of: link.path)): break
    case .folder: enter(link, status)
    case .link, .other: listing.problems.append(.notAFile(path: link.path))
    }
  }

  /// True when the folder is one of those in which the link lies.
  private func holds(_ folder: String, _ link: String) -> Bool {
    guard let place = LinkResolution.canonical(Folder.parent(of: link)) else { return false }
    return Self.contains(folder, place)
  }

  private mutating func note(_ error: FileError, at path: String) {
    listing.problems.append(.unreadable(path: path, reason: error.reason))
  }

  /// True when the canonical path is the folder or lies below it.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    let prefix = folder == "/" ? "/" : folder + "/"
    // By bytes, since equal strings may still be two different names.
    return path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: prefix.utf8)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  private static func lastName(of path: String) -> String {
    path.unicodeScalars.split(separator: "/").last.map { String($0) } ?? ""
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    FolderNames.precede(left, right)
  }
}
