import ExamModel
import FicheLibrary
import Testing

/// What every French question is: one question, open, for anybody.
@Suite struct QuestionFormTests {
  private let questions: [BankQuestion] = {
    let knowledge = Samples.knowledge
    let catalog = knowledge.technologies
    return knowledge.bank.questions + knowledge.wordings.map(\.question)
      + catalog.families.flatMap(\.questions) + catalog.technologies.flatMap(\.questions)
  }()

  private var french: [BankQuestion] { questions.filter { $0.language == .french } }

  @Test func noQuestionIsTwo() {
    for question in french {
      #expect(!Self.isStacked(question.text), "\(question.id): \(question.text)")
    }
  }

  @Test func noQuestionIsAnsweredByYesOrNo() {
    for question in french where question.id != "own-question" {
      #expect(!Self.isClosed(question.text), "\(question.id): \(question.text)")
    }
  }

  @Test func aPointOnMannerIsTheOnlyOne() {
    for question in french {
      let points = question.goodAnswer.filter(Self.tellsManner)
      #expect(points.count <= 1, "\(question.id): \(points)")
    }
  }

  @Test func everyQuestionNamesWhatItServes() {
    for question in questions { #expect(!question.serves.isEmpty, "\(question.id)") }
  }

  @Test func theFormsAreTold() {
    #expect(Self.isStacked("Qui a décidé, et selon quel critère ?"))
    #expect(Self.isStacked("Que faites-vous, et pourquoi ?"))
    #expect(!Self.isStacked("Quelle différence faites-vous entre l'incident et le problème ?"))
    #expect(Self.isClosed("Avez-vous mesuré le gain ?"))
    #expect(Self.isClosed("Un instantané remplace-t-il une sauvegarde ?"))
    #expect(!Self.isClosed("Le serveur s'arrête : que faites-vous ?"))
    #expect(!Self.isClosed("Qu'avez-vous changé ?"))
  }

  // MARK: Forms

  private static let interrogatives: Set<String> = [
    "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "combien",
    "où", "quand", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel",
  ]

  private static let prepositions: Set<String> = [
    "à", "de", "par", "pour", "sur", "avec", "dans", "sous", "en", "selon", "vers", "depuis",
    "jusqu'à",
  ]

  private static let manner: [Substring] = [
    "franc", "franche", "franchement", "honnête", "honnêtement", "calme", "lucide", "lucidité",
    "spontanément", "sincère", "simplement", "clairement", "modestie",
  ]

  /// Words without quotations, lower case, a comma a word of its own.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    for part in text.split(separator: " ") {
      if part == "«" { isQuoted = true }
      if !isQuoted {
        let hasComma = part.last == ","
        words.append((hasComma ? part.dropLast() : part).lowercased())
        if hasComma { words.append(",") }
      }
      if part.hasPrefix("»") { isQuoted = false }
    }
    return words
  }

  private static func asks(_ word: String) -> Bool {
    interrogatives.contains(word) || word.hasPrefix("qu'") || word.hasSuffix("qu'est-ce")
      || word.hasSuffix("'où")
  }

  /// Whether a second question hangs on the first by "et" or "ou".
  static func isStacked(_ text: String) -> Bool {
    let words = words(text)
    return words.indices.contains { index in
      let isAnd = words[index] == "et" && index > 0 && words[index - 1] == ","
      let isLink = isAnd || words[index] == "ou"
      guard isLink else { return false }
      var next = index + 1
      if next < words.count, prepositions.contains(words[next]) { next += 1 }
      return next < words.count && asks(words[next])
    }
  }

  /// Whether no word asks, or the last clause begins with its verb.
  static func isClosed(_ text: String) -> Bool {
    let words = words(text)
    guard words.contains(where: asks) else { return true }
    let start = (words.lastIndex { [":", ","].contains($0) || $0.hasSuffix(".") } ?? -1) + 1
    guard start < words.count else { return false }
    let first = words[start]
    guard !asks(first) else { return false }
    return first == "est-ce" || first.hasSuffix("-vous") || first.contains("-t-")
  }

  private static func tellsManner(_ point: String) -> Bool {
    !Set(words(point)).isDisjoint(with: manner.map(String.init))
  }
}
