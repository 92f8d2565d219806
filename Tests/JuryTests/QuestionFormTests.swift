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

  @Test func noQuestionTakesAMistakeForGranted() {
    for question in french {
      #expect(!Self.presupposes(question.text), "\(question.id): \(question.text)")
    }
    #expect(Self.presupposes("Quelle erreur avez-vous commise ?"))
    #expect(Self.presupposes("Qu'avez-vous oublié ?"))
    #expect(!Self.presupposes("Si vous avez commis une erreur, qui l'a découverte ?"))
  }

  @Test func noEnglishQuestionIsAnsweredByYesOrNo() {
    let closing: Set<Substring> = [
      "Do", "Did", "Does", "Is", "Are", "Was", "Were", "Can", "Could", "Would", "Will", "Have",
      "Has", "Should",
    ]
    for question in questions where question.language == .english {
      let first = question.text.prefix { $0.isLetter }
      #expect(!closing.contains(first), "\(question.id): \(question.text)")
      #expect(!question.text.contains(", and ") && !question.text.contains(", or "))
    }
  }

  @Test func noFollowUpIsTwo() {
    for question in french {
      for text in question.followUps where !text.contains(", et à qui") {
        #expect(!Self.isStacked(text), "\(question.id): \(text)")
      }
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
    #expect(Self.isStacked("Qui décide et comment ?"))
    #expect(!Self.isStacked("Que dites-vous à qui arrive et qui attend ?"))
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
      if part.hasPrefix("»") {
        isQuoted = false
        words += part.hasSuffix(",") ? ["«»", ","] : ["«»"]
      }
    }
    return words
  }

  private static func asks(_ word: String) -> Bool {
    interrogatives.contains(word) || word.hasPrefix("qu'") || word.hasSuffix("qu'est-ce")
      || word.hasSuffix("'où")
  }

  /// Words that ask, and never begin a relative clause.
  private static let adverbs: Set<String> = [
    "comment", "pourquoi", "combien", "quand", "quel", "quelle", "quels",
  ]

  private static func next(to index: Int, in words: [String]) -> String? {
    index + 1 < words.count ? words[index + 1] : nil
  }

  /// Whether a question takes for granted, without "si", that something went wrong.
  static func presupposes(_ text: String) -> Bool {
    let folded = text.lowercased()
    guard !folded.contains("si vous"), !folded.contains("si une"), !folded.contains("si l'une")
    else {
      return false
    }
    return [
      "votre erreur", "votre échec", "votre oubli", "erreur avez-vous commise", "avez-vous oublié",
      "avez-vous raté", "avez-vous cassé", "qui avait tort", "vous a-t-on reproché",
      "vous êtes-vous trompé",
    ].contains(where: folded.contains)
  }

  /// Whether a second question hangs on the first by "et" or "ou".
  static func isStacked(_ text: String) -> Bool {
    let words = words(text)
    return words.indices.contains { index in
      let isAnd = words[index] == "et" && index > 0 && words[index - 1] == ","
      let isBare = words[index] == "et" && next(to: index, in: words).map(adverbs.contains) ?? false
      let isLink = isAnd || isBare || words[index] == "ou"
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
