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

  /// Each open tag makes the parser look through all that are open, so such a page never gets to it.
  @Test(arguments: [
    "<div>", "<div></x>", "<div><!--</div>-->", "<div/>", "<x/>", "<div a=\"</div>\">",
    "<div><style></div></style>", "<DIV></DIVX>", "<table><tr><td>",
  ]) func aPageOfOpenTagsIsRefusedAtOnce(piece: String) {
    let page = "<h1>Fiche</h1>" + String(repeating: piece, count: 200_000)
    #expect(throws: ImportError.tangled) {
      _ = try DocumentImporter.read(
        Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    }
  }

  /// Old programs close few of their tags; what a real page of theirs leaves open is read.
  @Test(arguments: ["<tr><td><b>Poste # ", "<tr><td><font size=2>Poste # ", "<p><b>Poste # "])
  func aPageWithHundredsOfOpenTagsIsRead(piece: String) throws {
    let rows = (1...400).map { piece.replacing("#", with: String($0)) }.joined()
    let page =
      "<title>P</title><h1>Inventaire du parc</h1><table>\(rows)</table><p>Tout est étiqueté."
    let result = try DocumentImporter.read(
      Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    #expect(result.fiches.map(\.title) == ["Inventaire du parc"])
    #expect(result.fiches[0].markdown.contains("Poste 400"))
    #expect(result.fiches[0].markdown.contains("Tout est étiqueté."))
  }

  /// What is bold already is no bolder for each tag that says so once more.
  @Test(arguments: [
    "<td><b>Poste # ", "<b>Poste # ", "<tr><td><font size=2><b>Poste # ", "<i><b><u></i>Poste # ",
  ])
  func aPageOfTagsThatOnlyNestThemselvesIsRead(piece: String) throws {
    let rows = (1...3_000).map { piece.replacing("#", with: String($0)) }.joined()
    let page =
      "<title>P</title><h1>Inventaire du parc</h1><table>\(rows)</table><p>Tout est étiqueté."
    let clock = ContinuousClock()
    let start = clock.now
    let result = try DocumentImporter.read(
      Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    #expect(result.fiches[0].markdown.contains("Poste 3000"))
    #expect(clock.now - start < .seconds(20))
  }

  /// The parser compares each attribute of a tag with all before it.
  @Test(arguments: [
    ("<p ", "a# "), ("<p ", "a#=b "), ("<p ", "a#='>'"), ("<p ", "a#/"), ("<p =\" ", "a#\n"),
    ("</p ", "a#=\"b\""), ("<p b=c'", " a#"), ("<svg a='", "' b#='"),
  ]) func aTagOfAttributesIsRefusedAtOnce(tag: String, attribute: String) {
    var page = "<h1>Fiche</h1><p>Un texte.</p>" + tag
    for number in 0..<100_000 { page += attribute.replacing("#", with: String(number)) }
    #expect(throws: ImportError.tangled) {
      _ = try DocumentImporter.read(
        Array((page + ">mot").utf8), options: ImportOptions(fileName: "a.html"))
    }
  }

  /// For each tag that crosses another the parser looks through all its siblings.
  @Test(arguments: [
    "<b><i></b></i>a", "<strong>a<em>b</strong>c</em>",
    "<B><A HREF=a></B></A>x",
  ]) func aPageOfCrossedTagsIsRefusedAtOnce(piece: String) {
    let page = "<h1>Fiche</h1><p>" + String(repeating: piece, count: 150_000)
    #expect(throws: ImportError.tangled) {
      _ = try DocumentImporter.read(
        Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    }
  }

  /// Tags that cross here and there, as in any page that was written by hand, are read.
  @Test func aPageWithSomeCrossedTagsIsRead() throws {
    let line = "<p><b>Un <i>mot</b> de</i> plus, <em>puis</em> d'autres.</p>"
    let page = "<h1>Fiche</h1><h2>Contexte</h2>" + String(repeating: line, count: 2000)
    let result = try DocumentImporter.read(
      Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    #expect(result.fiches.first?.markdown.contains("Un") == true)
  }

  /// Words in quotes and the parts of an address are no attributes.
  @Test(arguments: ["<img alt='#' src=a>", "<a title = \"#\">mot</a>", "<a href=#>mot</a>"])
  func aTagOfLongValuesIsRead(tag: String) throws {
    let isAddress = tag.contains("href")
    let value = String(repeating: isAddress ? "mot/" : "un mot = / ", count: 3000)
    let page = "<h1>Fiche</h1><p>Un texte." + tag.replacing("#", with: value)
    let result = try DocumentImporter.read(
      Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    #expect(result.fiches.first?.markdown.contains("Un texte.") == true)
  }

  @Test(arguments: [
    "<p>mot ", "<li>mot", "mot<br>", "<svg><path/><g/></svg>", "<div>mot</div>", "<img src=a>",
    "<b>mot</b></i>", "<!-- <div> -->", "<script>if (a<b) '<div>'</script>", "a < b et <3 ",
  ]) func aLongPageIsRead(piece: String) throws {
    let page = "<h1>Fiche</h1><p>Un texte." + String(repeating: piece, count: 3000)
    let result = try DocumentImporter.read(
      Array(page.utf8), options: ImportOptions(fileName: "a.html"))
    #expect(result.fiches.first?.markdown.contains("Un texte.") == true)
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
