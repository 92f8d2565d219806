import ExamModel

/// How long ago something was, as one says it.
struct SpanText {
  let language: Language

  /// One unit, rounded down: `moins d'une minute`, `12 min`, `3 h`, `2 jours`.
  func rough(seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    switch minutes {
    case 0: return language(fr: "moins d'une minute", en: "less than a minute")
    case ..<60: return "\(minutes) min"
    case ..<(48 * 60): return "\(minutes / 60) h"
    default:
      let days = minutes / (24 * 60)
      return language(fr: "\(days) jours", en: "\(days) days")
    }
  }
}
