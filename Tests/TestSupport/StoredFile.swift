#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of the repository, for tests that need one as it lies on disk.
package enum StoredFile {
  package struct Missing: Error {
    let path: String
  }

  /// The bytes of a file, its path relative to the repository.
  package static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen("\(Repository.root)/\(path)", "rb") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[0..<count]
    }
    return bytes
  }

  /// The bytes of a file of the Fixtures folder.
  package static func fixture(_ name: String) throws -> [UInt8] {
    try bytes("Tests/FicheLibraryTests/Fixtures/\(name)")
  }
}
