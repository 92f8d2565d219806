import ExamModel
import FileAccess
import Pages
import People

/// Reads one fiche, or the parcours, from its file's content.
package enum FicheReader {
  /// A fiche from the bytes of a file, whatever they hold; damage is repaired and reported.
  ///
  /// `id` defaults to the file's name without its extension.
  ///
  /// - Parameter siteLines: what it shares with other pages of its site, as an earlier reading told.
  package static func read(
    bytes: [UInt8], origin: FicheOrigin, id: String? = nil, siteLines: [String] = []
  ) -> FicheReading {
    let path = origin.shownPath
    do {
      let decoded = try TextDecoder.decode(bytes)
      var reading = read(
        text: decoded.text, origin: origin, id: id, shared: SharedLines(siteLines))
      reading.findings = decoded.findings(path: path) + reading.findings
      return reading
    } catch {
      return unreadable(error, origin: origin, id: id)
    }
  }

  /// The same of bytes that are called after a path but were not read from a file.
  package static func read(bytes: [UInt8], path: String, id: String? = nil) -> FicheReading {
    read(bytes: bytes, origin: .unstated(path: path), id: id)
  }

  /// A fiche from a text; there is always one, if need be without sections.
  package static func read(text: String, origin: FicheOrigin, id: String? = nil) -> FicheReading {
    read(text: text, origin: origin, id: id, shared: SharedLines())
  }

  private static func read(
    text: String, origin: FicheOrigin, id: String?, shared: SharedLines
  ) -> FicheReading {
    let own = ownText(text, shared)
    return read(
      ParsedPage(text: own.text, path: origin.shownPath), text: text, own, from: origin, id: id)
  }

  /// A text without the lines that say whose it is; the official form has fields for that.
  static func ownText(
    _ text: String, _ shared: SharedLines = SharedLines(), keepsPeople: Bool = false
  ) -> IdentityText {
    let isForm =
      FormTraces.mayStand(in: text) && FormPage(ParsedPage(text: text, path: "").blocks) != nil
    return isForm
      ? IdentityText(whole: text)
      : IdentityText(text, shared: shared, keepsPeople: keepsPeople)
  }

  /// The same of a text that is called after a path but was not read from a file.
  package static func read(text: String, path: String, id: String? = nil) -> FicheReading {
    read(text: text, origin: .unstated(path: path), id: id)
  }

  /// The same with the repaired text; `nil` for the page of an exam unless those are taken.
  ///
  /// With `isSummary` the text of the sections is left out as far as nothing looks at it.
  ///
  /// - Parameter judge: by whom the text need not be parsed where it is surely a fiche's.
  static func read(
    bytes: [UInt8], origin: FicheOrigin, takesExams: Bool, isSummary: Bool,
    shared: SharedLines = SharedLines(), glancedAtFor judge: LikenessJudge? = nil
  ) -> ReadFiche? {
    let path = origin.shownPath
    do {
      let decoded = try TextDecoder.decode(bytes)
      var own = ownText(decoded.text, shared, keepsPeople: true)
      if let judge, decoded.repairs.isEmpty,
        let fiche = FicheGlance.fiche(in: own, from: origin, takesExams: takesExams, judge)
      {
        return ReadFiche(
          reading: FicheReading(fiche: fiche, findings: []), edges: own.edges, isGlimpse: true)
      }
      own.setInitials(original: Array(decoded.text.utf8))
      let page =
        isSummary
        ? ParsedPage(summaryOf: own.text, path: path) : ParsedPage(text: own.text, path: path)
      if !takesExams, PageKind(page) == .exam { return nil }
      var reading = read(page, text: decoded.text, own, from: origin)
      reading.findings = decoded.findings(path: path) + reading.findings
      return ReadFiche(reading: reading, edges: own.edges)
    } catch {
      return ReadFiche(reading: unreadable(error, origin: origin, id: nil), edges: [])
    }
  }

  private static func unreadable(
    _ error: TextError, origin: FicheOrigin, id: String?
  ) -> FicheReading {
    let path = origin.shownPath
    let name = FicheName(path: path)
    let fiche = Fiche(id: id ?? name.id, title: name.title, origin: origin, sections: [])
    return FicheReading(
      fiche: fiche, findings: [Finding(error.fact, at: SourceLocation(path: path))])
  }

  /// Whether the page of a file has two kinds of sections that fiches have.
  static func isFiche(at path: String) -> Bool {
    guard let bytes = try? FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes),
      let read = read(
        bytes: bytes, origin: .unstated(path: path), takesExams: false, isSummary: true)
    else { return false }
    return Set(read.reading.fiche.sections.compactMap(\.role)).count > 1
  }

  /// - Parameters:
  ///   - text: the whole file, in which what must not be shown is looked for.
  ///   - own: what of it was parsed.
  static func read(
    _ page: ParsedPage, text: String, _ own: IdentityText, from origin: FicheOrigin,
    id: String? = nil
  ) -> FicheReading {
    let path = page.path
    let name = FicheName(path: path)
    var findings = page.frontMatter.findings
    let keys = FicheKeys(page.fields, &findings)
    let form =
      page.summaries == nil && FormTraces.mayStand(in: text) ? FormPage(page.blocks) : nil
    var outline = FicheOutline(
      form?.blocks ?? page.blocks, summaries: page.summaries,
      declaredTitle: keys.title ?? form?.title, fileTitle: name.title, isExported: name.isExported)
    let survey = SecretScanner.survey(text)
    AccessSections.mark(&outline.sections, by: survey, isForm: form != nil)
    keys.plan.apply(to: &outline.sections, path: path, &findings)
    if page.blocks.isEmpty && outline.title == nil {
      findings.append(Finding(.file(.empty), at: SourceLocation(path: path)))
    }
    let title = outline.title ?? name.title
    for index in outline.sections.indices where outline.sections[index].title.isEmpty {
      outline.sections[index].title = title
    }
    let isParcours = keys.isParcours || name.isParcours
    let isSynthesis =
      keys.isSynthesis
      || SynthesisName.isOne(title: title, fileTitle: name.title, blocks: page.blocks)
    var fiche = Fiche(
      id: id ?? name.id,
      kind: isSynthesis ? .synthesis : isParcours ? .parcours : .achievement,
      title: title, origin: keys.origin(origin), isDraft: keys.isDraft || name.isAmongDrafts,
      date: keys.date ?? name.date,
      weight: keys.weight, preamble: outline.preamble, sections: outline.sections,
      declaredTechnologies: keys.technologies,
      citedCompetences: CitedCompetences.merge(keys.competences, with: outline.sections),
      ownQuestions: keys.questions, footnotes: outline.footnotes)
    fiche.identityLines = own.lines
    fiche.siteLines = own.siteLines
    let secretLines = AccessSections.secretLines(
      preamble: fiche.preamble, before: fiche.sections, by: survey)
    fiche.preambleHoldsSecret = !secretLines.isEmpty
    if form == nil {
      fiche.preambleSecretStarts = SecretBlocks.starts(of: secretLines, in: fiche.preamble)
    }
    return FicheReading(fiche: fiche, findings: findings, survey: survey, layout: keys.layout)
  }
}
