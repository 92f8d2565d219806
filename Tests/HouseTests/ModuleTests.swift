import TestSupport
import Testing

/// The import graph is the architecture: the sources, the manifest and the table say the same.
@Suite struct ModuleTests {
  @Test(arguments: ModuleTable.imports.keys.sorted())
  func importsWhatTheTableSaysAndNoMore(module: String) {
    let allowed = ModuleTable.imports[module] ?? []
    var used: Set<String> = []
    for file in SourceFile.all(below: "Sources/\(module)") {
      for name in file.imports where name != "Synchronization" {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
        used.insert(name)
      }
    }
    // The sources of bundled data are written by a plugin while the package is built.
    let unused = allowed.subtracting(used).subtracting(ModuleTable.system)
    #expect(unused.isEmpty, "\(module) imports nowhere \(unused.sorted())")
  }

  @Test(arguments: ModuleTable.imports.keys.sorted())
  func declaresInTheManifestWhatItImports(module: String) throws {
    let declared = try #require(Manifest.dependencies(of: module), "\(module) is no target")
    let imports = (ModuleTable.imports[module] ?? []).subtracting(ModuleTable.system)
    #expect(declared == imports)
  }

  @Test func everyFolderOfSourcesHasItsRow() {
    let modules = Set(
      SourceFile.all(below: "Sources").compactMap { file in
        file.path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(modules == Set(ModuleTable.imports.keys))
  }

  @Test func noModuleReachesRoundToItself() {
    for module in ModuleTable.imports.keys {
      var reached: Set<String> = []
      var open = ModuleTable.imports[module] ?? []
      while let next = open.popFirst() {
        guard reached.insert(next).inserted else { continue }
        open.formUnion(ModuleTable.imports[next] ?? [])
      }
      #expect(!reached.contains(module), "\(module)")
    }
  }
}
