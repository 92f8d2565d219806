/// What the labels of a single line say, for pages that are not a form.
package struct FormLabels: Hashable, Sendable {
  /// Every label of the line is about the sheet, and one of them about the candidate.
  package let isIdentity: Bool
  /// One that no other kind of page has.
  package let isStrong: Bool
  /// Whether it opens with a label of a form of any kind.
  package let isLabel: Bool
  /// Whether a label stands in it that no other kind of page has.
  package let hasStrongLabel: Bool

  /// Looks at one line.
  package static func identity(in text: String) -> FormLabels {
    guard FormLine.mayHoldLabel(text) else {
      return FormLabels(isIdentity: false, isStrong: false, isLabel: false, hasStrongLabel: false)
    }
    let line = FormLine(text)
    let labels = line.labels
    let identities = labels.filter { $0.field == .identity }
    let isSheet = labels.allSatisfy { $0.field.isAboutTheSheet }
    // A label alone has no value that would name anybody, except in the next cell.
    return FormLabels(
      isIdentity: !identities.isEmpty && isSheet && text.count <= 160,
      isStrong: identities.contains { $0.isStrong },
      isLabel: labels.first.map { $0.start <= 8 } ?? false,
      hasStrongLabel: labels.contains { $0.isStrong })
  }
}
