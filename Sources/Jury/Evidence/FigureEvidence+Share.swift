import ExamModel

extension FigureEvidence {
  /// Whether it tells that nearly all of something is done, so that one asks about the rest: "164 postes sur 171".
  package var isNearlyAll: Bool {
    guard kind == .count else { return false }
    let words = excerpt.split(separator: " ").map(String.init)
    guard let link = words.firstIndex(of: "sur"), link > 0, link + 1 < words.count,
      let whole = Self.value(words[(link + 1)...]),
      let part = words[..<link].indices.lazy.compactMap({ Self.value(words[$0..<link]) }).first
    else { return false }
    return part < whole && part * 2 > whole
  }

  /// The number that some words begin with, its thousands apart: "1 140".
  private static func value(_ words: ArraySlice<String>) -> Int? {
    let digits = words.prefix { $0.allSatisfy(\.isNumber) }
    return digits.isEmpty ? nil : Int(digits.joined())
  }
}
