import ExamModel

/// How long ago something was, as one says it.
package struct SpanText {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// To the second where that can be felt: `42 s`, `12 min 05 s`, otherwise as `rough`.
  package func fine(seconds: Int) -> String {
    let seconds = max(0, seconds)
    let rest = seconds % 60
    switch seconds {
    case ..<60: return "\(rest) s"
    case ..<3600: return "\(seconds / 60) min \(rest < 10 ? "0" : "")\(rest) s"
    default: return rough(seconds: seconds)
    }
  }

  /// One unit, rounded down: `moins d'une minute`, `12 min`, `3 h`, `2 jours`.
  package func rough(seconds: Int) -> String {
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
