import Pages
import People
import TextSearch

/// Makes fiches of what was read of a document.
enum Refiner {
  static func fiches(
    of document: ReadDocument, options: ImportOptions, facts: inout [ImportFact]
  ) -> [RefinedFiche] {
    var blocks = ManualLists.found(
      in: BoldLines.parted(LabelSigns.replaced(in: document.blocks)))
    blocks = ContentsLines.removed(from: blocks, facts: &facts)
    let forms = FormAssembler.fiches(
      of: blocks, in: document, keepsAccess: options.keepsAccess, facts: &facts)
    var fiches = forms
    if fiches.isEmpty, let synthesis = synthesis(in: blocks) {
      facts.append(.synthesisRecognised(crosses: synthesis.crossCount))
      fiches = [synthesis.fiche]
    }
    if fiches.isEmpty {
      fiches = pages(of: LayoutTables.dissolved(blocks), document, &facts)
    }
    for index in fiches.indices {
      fiches[index].blocks = HeadingTidy.tidied(fiches[index].blocks)
      if fiches[index].origin != .form, !fiches[index].isSynthesis {
        fiches[index].blocks = CoverWords.removed(from: fiches[index].blocks)
      }
      if fiches[index].origin != .form, !fiches[index].isSynthesis {
        HeadTable.withoutHistory(&fiches[index])
        StatedWork.taken(by: &fiches[index])
      }
      if fiches[index].title == nil {
        name(&fiches[index], document, options)
      }
      if fiches[index].origin != .form, let title = fiches[index].title {
        let name = String(LeadingEmoji.removed(from: title[...]))
        fiches[index].title = TitleLabel.withoutKind(
          TitleLabel.removed(from: TitleLabel.withoutQuotes(name)))
      }
      if fiches.count == 1, !fiches[index].isSynthesis, fiches[index].origin != .form,
        fiches[index].origin != .firstHeading
      {
        facts.append(.titleGuessed(fiches[index].origin))
      }
    }
    if fiches.count > 1 { facts.append(.severalFiches(count: fiches.count)) }
    if fiches.count == 1, fiches[0].sectionCount == 0 { facts.append(.noHeadings) }
    return fiches
  }

  /// The tableau de synthèse among the tables of a document; one that goes over pages is one.
  private static func synthesis(in blocks: [DocumentBlock]) -> SynthesisTable? {
    var found: SynthesisTable?
    for case .table(let table) in blocks {
      let rows = table.rows.map { row in
        row.flatMap { cell -> [String] in
          [cell.plain] + Array(repeating: "", count: cell.columnSpan - 1)
        }
      }
      guard let synthesis = SynthesisTable(rows) else { continue }
      if found?.competences == synthesis.competences {
        found?.groups += synthesis.groups
      } else if found == nil {
        found = synthesis
      }
    }
    return found
  }

  private static func pages(
    of blocks: [DocumentBlock], _ document: ReadDocument, _ facts: inout [ImportFact]
  ) -> [RefinedFiche] {
    let parts = FicheSplitter.parts(of: blocks, facts: &facts)
    if parts.count > 1 {
      return parts.map { page(of: $0, document, &facts) }
    }
    let single = page(of: blocks.filter { $0 != .boundary }, document, &facts)
    // Headings that only their looks tell are known by now.
    let works = WorkHeadings.parts(of: single.blocks, facts: &facts)
    return works.count > 1
      ? works.map(FicheSplitter.fiche) : FicheSplitter.split(single)
  }

  private static func page(
    of blocks: [DocumentBlock], _ document: ReadDocument, _ facts: inout [ImportFact]
  ) -> RefinedFiche {
    var left = 0
    // Before the salutation goes as a line that names somebody.
    let article =
      document.kind == .html ? blocks : PrintedSite.removed(from: blocks, count: &left)
    let kept = IdentityBlocks.removed(
      from: LetterHead.read(article), of: document, count: &left)
    if left > 0 { facts.append(.identityLeftOut(count: left)) }
    var finder = HeadingFinder(kept, takesTitle: true, takesLeads: true)
    var found = PersonalParts.removed(from: finder.found(), &facts)
    if finder.title != nil { found = CoverRest.removed(from: found, &facts) }
    if finder.guessedCount > 0 { facts.append(.headingsGuessed(count: finder.guessedCount)) }
    return RefinedFiche(title: finder.title, origin: finder.origin, blocks: found)
  }

  /// "Iridium Bootstrap Template", which a site kept from where its pages were taken.
  private static func isOfTemplate(_ declared: String) -> Bool {
    let words = TextFolding.words(of: declared)
    return words.count <= 6 && words.contains("template")
      && words.allSatisfy { !["de", "d", "du", "un", "le", "la", "pour", "en"].contains($0) }
  }

  /// Names a fiche of which the text says no title.
  private static func name(
    _ fiche: inout RefinedFiche, _ document: ReadDocument, _ options: ImportOptions
  ) {
    let declared = document.declaredTitle.flatMap {
      IdentityLines.withoutName(StyledText($0))?.plain
    }
    if let title = HeadTable.taken(from: &fiche.blocks) {
      fiche.title = title
      fiche.origin = .firstLine
    } else if let declared, !HeadingWords.isGeneric(declared), !isOfTemplate(declared),
      !declared.contains(".doc"),
      !declared.hasPrefix("Microsoft")
    {
      fiche.title = declared
      fiche.origin = .properties
    } else if let head = RunningHead.title(among: document.heads) {
      fiche.title = head
      fiche.origin = .runningHead
    } else if let heading = StatedWork.onlyHeading(of: fiche) {
      fiche.title = heading
      fiche.origin = .firstHeading
      fiche.blocks.removeFirst()
    } else if declared.map(isOfTemplate) ?? false, let heading = StatedWork.soleHeading(of: fiche) {
      // Below a box of facts, where it stays to part them from the text.
      fiche.title = heading
      fiche.origin = .firstHeading
    } else {
      fiche.title = FileTitle.title(of: options.fileName)
      fiche.origin = .fileName
    }
  }
}
