import BundledData
import Foundation
import Testing

/// What lies packed in the program is what stands in the folder, to the byte.
@Suite struct BundledTextTests {
  @Test func everyFileIsThere() throws {
    let files = BundledFile.all
    #expect(files.count > 100)
    for file in files {
      let bytes = try Data(contentsOf: URL(filePath: file.path))
      #expect(file.text.utf8.elementsEqual(bytes), "\(file.path)")
    }
  }
}
