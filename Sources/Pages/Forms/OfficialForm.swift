/// The official form of a *réalisation professionnelle*, or one made after it, whatever it came in.
///
/// The pieces of a page are all it looks at, so that a Markdown file, a document and the text of a
/// PDF are read alike.
package struct OfficialForm: Hashable, Sendable {
  /// What *Intitulé* says; `nil` where it was left empty.
  package private(set) var title: String?
  /// The fields in the order of the sheet, those about the sheet itself left out.
  package private(set) var parts: [FormPart] = []
  /// Fields with the candidate's identity that were left out.
  package private(set) var identityCount = 0

  /// Fewer fields that only a form has are a page with headings that sound like one.
  private static let strongFieldsNeeded = 2
  private static let fieldsNeeded = 3

  /// The forms of a page, one after the other; empty for a page that is none.
  package static func forms(in pieces: [FormPiece]) -> [OfficialForm] {
    let labels = pieces.map { piece -> [FormLabel] in
      guard case .line(let text, _, _) = piece, FormLine.mayHoldLabel(text) else { return [] }
      return FormLine(text).labels
    }
    guard isForm(labels) else { return [] }
    let lines = pieces.map { piece -> FormLine? in
      if case .line(let text, _, _) = piece { FormLine(text) } else { nil }
    }
    var forms: [OfficialForm] = []
    for range in ranges(of: labels, lines) {
      var reader = FormFiller(pieces: pieces, lines: lines, labels: labels)
      reader.read(range)
      forms.append(
        OfficialForm(title: reader.title, parts: reader.parts, identityCount: reader.identityCount))
    }
    return forms
  }

  private static func isForm(_ labels: [[FormLabel]]) -> Bool {
    var fields: Set<FormField> = []
    var strong: Set<FormField> = []
    for label in labels.joined() where label.field != .rubric {
      fields.insert(label.field)
      if label.isStrong { strong.insert(label.field) }
    }
    return strong.count >= strongFieldsNeeded && fields.count >= fieldsNeeded
      && fields.contains(where: { !$0.isAboutTheSheet })
  }

  /// The pieces of each form: a second *Intitulé*, or number, begins a second form.
  private static func ranges(of labels: [[FormLabel]], _ lines: [FormLine?]) -> [Range<Int>] {
    var starts = [0]
    var seen: Set<FormField> = []
    var sheetStart: Int?
    for (index, found) in labels.enumerated() {
      if lines[index]?.isOwn == true, sheetStart == nil { sheetStart = index }
      for label in found where label.isStrong {
        if label.field == .title || label.field == .organisation, seen.contains(.title),
          seen.contains(.competences) || seen.contains(.description) || seen.contains(.conditions)
        {
          let start = max(sheetStart ?? index, (starts.last ?? 0) + 1)
          starts.append(start)
          seen = []
        }
        seen.insert(label.field)
      }
      // The heading of a sheet stands right above its fields.
      if lines[index] != nil, found.isEmpty, lines[index]?.isOwn != true { sheetStart = nil }
      if found.contains(where: { !$0.field.isAboutTheSheet }) { sheetStart = nil }
      if sheetStart == nil, found.contains(where: { $0.field == .number || $0.field == .identity })
      {
        sheetStart = index
      }
    }
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : labels.count)
    }
  }
}
