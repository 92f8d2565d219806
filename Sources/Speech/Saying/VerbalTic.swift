import ExamModel

/// A word or phrase that speakers fill time with.
///
/// Only those that are hardly ever needed: "donc" or "like" would be counted where they are right.
struct VerbalTic: Hashable, Sendable {
  /// As it is told, in its usual spelling.
  var name: String
  /// Its words without accents, in each form that it has.
  var forms: [[String]]
  /// Words before it that make it an ordinary word: "ce genre de".
  var notAfter: Set<String> = []
  /// Words after it that make it an ordinary word: "actually" has none, "kind of person" has no tic either.
  var notBefore: Set<String> = []
  /// Whether it is one at the end of a phrase only, as "quoi" is.
  var isFinal = false

  init(
    _ name: String, _ forms: [String] = [], notAfter: Set<String> = [],
    notBefore: Set<String> = [], isFinal: Bool = false
  ) {
    self.name = name
    self.forms = ([name] + forms).map(WordSequence.parts)
    self.notAfter = notAfter
    self.notBefore = notBefore
    self.isFinal = isFinal
  }

  static func table(_ language: Language) -> [VerbalTic] {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private static let determiners: Set<String> = [
    "le", "du", "un", "ce", "quel", "meme", "tout", "de", "des", "mon", "son", "autre", "au",
  ]

  private static let french = [
    VerbalTic("euh", ["heu", "euhm", "hum", "hm", "mmh", "hmm", "euuh", "euhh"]),
    VerbalTic("du coup"),
    VerbalTic("voilà"),
    VerbalTic("en fait"),
    VerbalTic("en gros"),
    VerbalTic("genre", notAfter: determiners),
    VerbalTic(
      "quoi",
      notAfter: [
        "de", "a", "en", "sur", "par", "pour", "avec", "ou", "sait",
        "savoir", "sais", "pourquoi", "contre", "comme", "il", "est", "n'importe", "importe",
        "apres", "sans",
      ],
      isFinal: true),
    VerbalTic("hein"),
    VerbalTic("ben", ["bah", "bon ben", "bon bah", "eh ben"]),
    VerbalTic("on va dire", ["on va dire que"]),
    VerbalTic("comment dire"),
    VerbalTic("j'ai envie de dire"),
    VerbalTic(
      "tout ça", ["tout cela", "et tout ça", "et tout"], notBefore: ["le", "la", "les"],
      isFinal: true),
    VerbalTic("un petit peu"),
    VerbalTic("si vous voulez", isFinal: true),
    VerbalTic("entre guillemets"),
    VerbalTic("vous voyez", isFinal: true),
    VerbalTic("au final"),
    VerbalTic("effectivement"),
    VerbalTic("tu vois"),
    VerbalTic("et cetera", ["etc", "etcetera"]),
  ]

  private static let english = [
    VerbalTic("uh", ["um", "er", "erm", "uhm", "hm", "hmm"]),
    VerbalTic(
      "you know", notAfter: ["do", "did", "if", "as", "what"],
      notBefore: [
        "what", "how",
        "that", "about",
      ]),
    VerbalTic("I mean"),
    VerbalTic("basically"),
    VerbalTic("actually"),
    VerbalTic("literally"),
    VerbalTic("obviously"),
    VerbalTic("sort of", notAfter: ["a", "the", "what", "this", "that", "any", "some"]),
    VerbalTic("kind of", notAfter: ["a", "the", "what", "this", "that", "any", "some"]),
    VerbalTic("and so on"),
    VerbalTic("or something", ["or whatever"]),
    VerbalTic("so yeah", ["yeah so"]),
    VerbalTic("right", isFinal: true),
  ]
}
