import ExamModel

/// What the candidate has to know of the page during an oral.
enum PageNotice: Hashable {
  /// It is there; whoever has this address may join.
  case served(url: String)
  case ended

  func text(in language: Language) -> String {
    switch self {
    case .served(let url):
      language(fr: "page du jury : \(url)", en: "the jury's page: \(url)")
    case .ended:
      language(
        fr: "la page du jury s'est arrêtée ; l'oral continue",
        en: "the jury's page has ended; the oral goes on")
    }
  }
}
