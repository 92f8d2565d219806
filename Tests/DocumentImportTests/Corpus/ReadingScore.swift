import FicheLibrary
import Pages

@testable import DocumentImport

/// How a document was read, beside what a person reads in it.
struct ReadingScore {
  var titles = 0
  var titlesRight = 0
  var sections = 0
  var sectionsFound = 0
  var words = 0
  var wordsKept = 0
  var absent = 0
  var absentGone = 0
  var misses: [String] = []

  mutating func take(_ sample: DocumentSample) {
    titles += sample.titles.count
    sections += sample.sections.count
    absent += sample.absent.count
    let wanted = sample.text.flatMap { TextFolding.words(of: $0) }
    words += wanted.count
    let result: ImportResult
    do {
      result = try sample.read()
    } catch {
      misses.append("\(sample.name): \(error)")
      return
    }
    let readings = result.fiches.map { FicheReader.read(text: $0.markdown, path: "x.md").fiche }
    for title in sample.titles {
      if readings.contains(where: { same($0.title, title) }) {
        titlesRight += 1
      } else {
        misses.append("\(sample.name): title \(readings.map(\.title)), not \(title)")
      }
    }
    let found = readings.flatMap(\.sections).map { TextFolding.key(of: $0.title) }
    for section in sample.sections {
      if found.contains(TextFolding.key(of: section)) {
        sectionsFound += 1
      } else {
        misses.append("\(sample.name): no section \(section) among \(found)")
      }
    }
    let markdown = result.fiches.map(\.markdown).joined(separator: "\n")
    var left: [String: Int] = [:]
    for word in TextFolding.words(of: markdown.replacing("\\", with: "")) {
      left[word, default: 0] += 1
    }
    for word in wanted {
      if left[word, default: 0] > 0 {
        left[word, default: 0] -= 1
        wordsKept += 1
      } else {
        misses.append("\(sample.name): word \(word)")
      }
    }
    for text in sample.absent {
      if markdown.contains(text) {
        misses.append("\(sample.name): \(text) is still there")
      } else {
        absentGone += 1
      }
    }
  }

  private func same(_ one: String, _ other: String) -> Bool {
    TextFolding.key(of: one) == TextFolding.key(of: other)
  }

  static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
