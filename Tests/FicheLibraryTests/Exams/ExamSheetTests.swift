import BundledData
import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

@Suite struct ExamSheetTests {
  private static let pages = BundledFile.files(in: "exams")

  private func exam(_ page: BundledFile) throws -> Exam {
    try #require(ExamReader.read(text: page.text, path: page.path).exam)
  }

  /// Whoever changes a page runs this with `RECORD_SNAPSHOTS=1`.
  @Test(arguments: pages.map(\.path)) func aSheetSaysWhatItsPageSays(path: String) throws {
    let page = try #require(BundledFile.file(at: path))
    let exam = try exam(page)
    let difference = Snapshot.difference(
      ExamSheet.text(of: exam), recordedAt: "exams/sheets/\(exam.id).txt")
    #expect(difference == nil)
    #expect(ExamSheet.exam(in: ExamSheet.text(of: exam)) == exam)
    let bundled = try #require(BundledFile.file(at: "exams/sheets/\(exam.id).txt"))
    #expect(ExamSheet.exam(in: bundled.text) == exam)
    #expect(BundledExam(id: exam.id)?.exam == exam)
  }

  @Test func everySheetHasItsPage() {
    let ids = Self.pages.compactMap { ExamReader.read(text: $0.text, path: $0.path).exam?.id }
    #expect(
      Set(BundledFile.files(in: "exams/sheets").map(\.path))
        == Set(ids.map { "exams/sheets/\($0).txt" }))
  }

  /// What is cut off or of another form is read from the page instead.
  @Test func aDamagedSheetIsNone() throws {
    let page = try #require(BundledFile.file(at: "exams/e6-parcours.md"))
    let text = ExamSheet.text(of: try exam(page))
    #expect(ExamSheet.exam(in: "") == nil)
    #expect(ExamSheet.exam(in: text + "more\n") == nil)
    #expect(ExamSheet.exam(in: text.replacing("exam 1", with: "exam 2")) == nil)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 0..<lines.count - 1 {
      #expect(ExamSheet.exam(in: lines[..<count].joined(separator: "\n")) == nil)
    }
    // A list as long as no sheet is.
    if let index = lines.firstIndex(of: "5") { lines[index] = "999999999" }
    #expect(ExamSheet.exam(in: lines.joined(separator: "\n")) == nil)
  }
}
