import ExamModel

/// Durations in words, since a speech synthesiser reads `2:30` as a time of day.
package struct SpokenTime {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// `2 minutes`, `1 minute 30 secondes`, `1 heure 5 minutes`; the sign of the number is dropped.
  package func text(_ seconds: Int) -> String {
    let seconds = abs(seconds)
    let parts = [
      part(seconds / 3600, fr: "heure", en: "hour"),
      part(seconds / 60 % 60, fr: "minute", en: "minute"),
      part(seconds % 60, fr: "seconde", en: "second"),
    ].compactMap { $0 }
    if parts.isEmpty { return language(fr: "0 seconde", en: "0 seconds") }
    return parts.joined(separator: " ")
  }

  /// A difference to the plan: `1 minute over the plan`; the number is signed.
  package func difference(_ seconds: Int) -> String {
    if seconds == 0 { return language(fr: "juste à temps", en: "right on time") }
    return seconds > 0
      ? language(fr: "\(text(seconds)) de trop", en: "\(text(seconds)) over the plan")
      : language(fr: "\(text(seconds)) de moins que prévu", en: "\(text(seconds)) under the plan")
  }

  private func part(_ count: Int, fr french: String, en english: String) -> String? {
    guard count > 0 else { return nil }
    return "\(count) \(language(fr: french, en: english))\(count > 1 ? "s" : "")"
  }
}
