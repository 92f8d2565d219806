import ExamModel

/// The marks that the two languages set differently.
extension Language {
  /// Between a name and its value.
  package var colon: String { self(fr: " : ", en: ": ") }

  package var semicolon: String { self(fr: " ; ", en: "; ") }

  package var decimalPoint: String { self(fr: ",", en: ".") }

  package func labelled(_ label: String, _ text: String) -> String { label + colon + text }

  package func quoted(_ text: String) -> String { self(fr: "« \(text) »", en: "“\(text)”") }
}
