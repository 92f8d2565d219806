import FicheLibrary
import FileAccess
import TestSupport

/// A fiche of the fixtures' folder, each with one trap of real fiches.
enum FicheFixture {
  static let folder = Repository.root + "/Tests/FicheLibraryTests/Fixtures"

  static func read(_ name: String) throws -> FicheReading {
    let path = "\(folder)/fiches/\(name)"
    return FicheReader.read(
      bytes: try FileReader.bytes(at: path, limitBytes: 100_000), path: name)
  }
}
