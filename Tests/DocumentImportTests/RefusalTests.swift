import Testing

@testable import DocumentImport

@Suite struct RefusalTests {
  @Test(arguments: RefusalSamples.all.map(\.name))
  func eachFileIsRefusedForItsOwnReason(name: String) throws {
    let sample = try #require(RefusalSamples.all.first { $0.name == name })
    #expect(throws: sample.error) {
      _ = try DocumentImporter.read(
        sample.bytes, options: ImportOptions(fileName: sample.fileName), poppler: sample.layout)
    }
  }

  @Test func aLyingNameIsReadForWhatItIs() throws {
    let bytes = WordXML.document(WordXML.p("Contexte", style: "Titre1") + WordXML.p("Un texte."))
    let result = try DocumentImporter.read(bytes, options: ImportOptions(fileName: "a.pdf"))
    #expect(result.kind == .docx)
    #expect(result.facts.contains(.nameLies(actual: .docx)))
  }

  /// Whatever is cut off or changed in a document, reading it ends with a result or a reason.
  @Test func damageNeverCrashes() {
    let samples = DocumentCorpus.all.filter { $0.layout == nil }
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }
    for sample in samples.prefix(60) {
      var bytes = sample.bytes
      for _ in 0..<4 { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(3) == 0 { bytes.removeLast(next(bytes.count)) }
      _ = try? DocumentImporter.read(bytes, options: ImportOptions(fileName: sample.fileName))
    }
  }
}
