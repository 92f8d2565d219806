import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the sockets of running orals are.
enum TablePlace {
  /// The folders in which one may be, the usual one first: that of the person's own servers, or below
  /// the data where the system has none.
  static func folders(in surroundings: Surroundings) -> [String] {
    let usual =
      Folder.exists(surroundings.runtimeFolder)
      ? [surroundings.runtimeFolder + "/oralblanc"] : []
    return usual + (surroundings.dataFolder.map { [$0 + "/run"] } ?? [])
  }

  /// The socket of a session.
  static func path(ofID id: String, in folder: String) -> String { "\(folder)/\(id).sock" }

  /// The sessions that have a socket there, with its path; some may be left from a program that was killed.
  static func sockets(in folders: [String]) -> [(id: String, path: String)] {
    folders.flatMap { folder in
      Folder.names(in: folder).filter { $0.hasSuffix(".sock") }.sorted()
        .map { (String($0.dropLast(5)), "\(folder)/\($0)") }
    }
  }

  /// The first folder that a socket can be made in, made where it is missing; `nil` where there is none.
  static func usable(among folders: [String]) -> String? {
    folders.first { folder in
      guard (try? Folder.create(folder, mode: 0o700)) != nil else { return false }
      let path = path(ofID: String(repeating: "x", count: longestIDBytes), in: folder)
      guard let socket = LocalSocket.listening(at: path) else { return false }
      socket.end()
      SystemPath.withCString(path) { _ = unlink($0) }
      return true
    }
  }

  /// As our own sessions are called.
  private static let longestIDBytes = 23
}
