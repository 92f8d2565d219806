import DocumentImport
import ExamModel
import FileAccess

/// Turns documents into fiches, one after another.
struct DocumentIntake: Sendable {
  let choices: ImportChoices
  let language: Language
  /// What the pages of a folder have in common.
  var sites = SiteShelf()
  /// The folders that were given.
  var roots: [String] = []

  /// The result of reading a document.
  enum Reading: Sendable {
    case fiches(ImportResult)
    /// A page of a site that tells of no work, and why that is said.
    case leftOut(String)
    /// Why there are none, in one line.
    case failed(String)
  }

  /// Reads a document and writes its fiches, unless it is a dry run.
  func take(_ path: String) -> ImportOutcome { keep(read(path), of: path) }

  /// Reads a document; nothing is written.
  func read(_ path: String) -> Reading {
    let texts = ImportErrorTexts(language: language)
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(at: path, limitBytes: ImportLimits.fileBytes)
    } catch .tooLarge {
      return .failed(texts.line(.tooLarge, path: path))
    } catch {
      return .failed(unreadable(path, error))
    }
    var options = ImportOptions(fileName: path, day: choices.day)
    options.keepsImages = choices.keepsImages
    options.keepsAccess = choices.keepsAccess
    let root = roots.filter { path.hasPrefix($0) }.max { $0.count < $1.count }
    if DocumentKind(extensionOf: path) == .html {
      options.site = sites.survey(of: path, below: root)
    }
    do {
      let result = try DocumentImporter.read(
        bytes, options: options, poppler: PopplerChild(path: path))
      if let root, OtherPages.holds(path, below: root, result) {
        return .leftOut(ImportTexts(language: language).pageOfSite)
      }
      return .fiches(result)
    } catch .leadsElsewhere(let pages) where root != nil {
      return .leftOut(ImportTexts(language: language).leads(to: pages))
    } catch {
      return .failed(texts.line(error, path: path))
    }
  }

  /// Writes the fiches of a document that was read, unless it is a dry run.
  func keep(_ read: Reading, of path: String) -> ImportOutcome {
    switch read {
    case .fiches(let result): kept(result, of: path)
    case .leftOut(let reason): ImportOutcome(remarks: [(path, reason)])
    case .failed(let line): ImportOutcome(failures: [line])
    }
  }

  private func kept(_ result: ImportResult, of document: String) -> ImportOutcome {
    let texts = ImportTexts(language: language)
    let folder = DocumentFolder(path: choices.folder ?? Self.folder(of: document))
    let earlier = EarlierImports(of: Self.name(of: document), in: folder.path)
    var outcome = ImportOutcome()
    var titleLine = 1
    for fiche in result.fiches {
      if let same = earlier.same(as: fiche) {
        outcome.fiches.append(
          ImportOutcome.Fiche(
            path: same.path, line: texts.alreadyMade(same.path, of: Self.name(of: document)),
            markdown: fiche.markdown, isNew: false))
        continue
      }
      var path = "\(folder.path)/\(fiche.fileName).md"
      if !choices.isDryRun {
        do {
          path = try folder.write(fiche)
        } catch {
          outcome.failures.append(ProgramFailure.notWritten(path: path, error).text(in: language))
          continue
        }
      }
      if !outcome.fiches.contains(where: \.isNew) { titleLine = fiche.titleLine }
      if let older = earlier.older(than: fiche) {
        outcome.remarks.append((path, texts.changed(since: older.path, day: older.day)))
      }
      outcome.fiches.append(
        ImportOutcome.Fiche(
          path: path, line: texts.made(fiche, path: path, kind: result.kind),
          markdown: fiche.markdown, isNew: true))
    }
    guard let first = outcome.fiches.first(where: \.isNew) else { return outcome }
    var said: Set<ImportFact> = []
    for fact in result.facts where said.insert(fact).inserted {
      outcome.remarks.append(("\(first.path):\(titleLine)", texts.sentence(fact)))
    }
    return outcome
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// One line: the file or folder, and why it cannot be read.
  func unreadable(_ path: String, _ error: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(error)
    return language(
      fr: "\(path) : lecture impossible (\(reason)).", en: "\(path): cannot be read (\(reason)).")
  }
}
