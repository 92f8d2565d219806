import Pages

/// What the words of a line say about its place on the page.
enum LayoutTexts {
  /// Whether a line opens with a label that only a form has.
  static func isFormLabel(_ line: String) -> Bool {
    let labels = FormLabels.identity(in: line)
    return labels.isLabel && labels.hasStrongLabel
  }
}
