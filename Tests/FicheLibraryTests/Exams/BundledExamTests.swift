import BundledData
import Testing

@testable import FicheLibrary

@Suite struct BundledExamTests {
  @Test(arguments: BundledFile.files(in: "exams").map(\.path))
  func tellsWhatItsPageTellsOnceItIsRead(path: String) throws {
    let id = try #require(path.split(separator: "/").last?.dropLast(".md".count))
    let bundled = try #require(BundledExam(id: String(id)))
    let read = try #require(ExamCatalog.exam(id: String(id)))
    #expect(bundled.id == read.id)
    #expect(bundled.title == read.title)
    #expect(bundled.exam == read)
  }

  @Test(arguments: ["", "bts", "../fiches/supervision", "e6-parcours.md"])
  func isNoneOfANameThatNoPageHas(name: String) {
    #expect(BundledExam(id: name) == nil)
  }
}
