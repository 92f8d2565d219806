/// Codes that candidates put before a competence: "B1.1", "C2".
enum CompetencyMark {
  static func isCode(_ word: String) -> Bool {
    word.count <= 5 && word.contains(where: \.isNumber)
  }
}
