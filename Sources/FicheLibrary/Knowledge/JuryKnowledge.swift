import ExamModel
import FileAccess
import Synchronization

/// All that a jury knows: its questions, the technologies of the trade, the référentiel.
///
/// Made once and handed on as a value; reading it takes a few milliseconds, so it is made when a
/// jury is needed and not before.
package struct JuryKnowledge: Sendable {
  package private(set) var bank: QuestionBank
  package let technologies: TechnologyCatalog
  package let referential: Referential
  package let families: FamilyMap
  package let wordings: [EvidenceWording]
  /// What questions let a jury judge, and criteria judge.
  package let aspects: [Aspect]
  /// What is wrong with the banks that were added.
  package private(set) var findings: [Finding] = []

  private let finder: TechnologyFinder
  private let competencyMatcher: CompetencyMatcher
  private let familyMatcher: FamilyMatcher

  /// The folder beside a candidate's fiches in which own banks are looked for.
  package static let bankFolder = "jury"

  package init(
    bank: QuestionBank, technologies: TechnologyCatalog, referential: Referential,
    families: FamilyMap, wordings: [EvidenceWording], aspects: [Aspect] = []
  ) {
    self.bank = bank
    self.technologies = technologies
    self.referential = referential
    self.families = families
    self.wordings = wordings
    self.aspects = aspects
    finder = TechnologyFinder(technologies)
    competencyMatcher = CompetencyMatcher(referential)
    familyMatcher = FamilyMatcher(families)
  }

  /// What comes with the program, read once until it is forgotten.
  package static func bundled() -> JuryKnowledge {
    known.withLock { known in
      let knowledge = known ?? readBundled()
      known = knowledge
      return knowledge
    }
  }

  /// Gives back the memory of what comes with the program; it is read again when it is needed.
  ///
  /// An oral has its questions by the time it begins, and may run beside thirty others on one machine.
  package static func forgetBundled() { known.withLock { $0 = nil } }

  private static let known = Mutex<JuryKnowledge?>(nil)

  private static func readBundled() -> JuryKnowledge {
    let families = FamilyMapReader.bundled()
    return JuryKnowledge(
      bank: QuestionBankReader.bundled(families: families),
      technologies: TechnologyCatalogReader.bundled(families: families),
      referential: ReferentialReader.bundled(), families: families,
      wordings: EvidenceWordingReader.bundled(families: families), aspects: AspectReader.bundled())
  }

  /// Adds the banks in the folder `jury` beside fiches; what is wrong with one is a finding.
  ///
  /// - Parameter paths: where the fiches are: folders, or files in them.
  package mutating func addBanks(beside paths: [String]) {
    var seen: Set<String> = []
    for path in paths {
      let folder = Folder.exists(path) ? path : Self.parent(of: path)
      let own = folder.hasSuffix("/") ? folder + Self.bankFolder : "\(folder)/\(Self.bankFolder)"
      guard seen.insert(own).inserted, Folder.exists(own) else { continue }
      addBanks(in: own)
    }
  }

  private mutating func addBanks(in folder: String) {
    do {
      for path in try FolderWalker.list(folder, depthLimit: 0).paths where Self.isBank(path) {
        addBank(at: path)
      }
    } catch {
      findings.append(Finding(error.fact, at: SourceLocation(path: folder)))
    }
  }

  private static func isBank(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
      && !QuestionBankReader.isOtherKnowledge(name)
  }

  private mutating func addBank(at path: String) {
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes)
      let reading = QuestionBankReader.read(bytes: bytes, path: path, families: families)
      findings += reading.findings
      for question in reading.bank.questions where !bank.add(question) {
        // Who starts from a copy of the bundled bank has done nothing wrong.
        if bank.question(id: question.id)?.text == question.text { continue }
        findings.append(
          Finding(.bank(.duplicateID(question.id)), at: SourceLocation(path: path)))
      }
    } catch {
      findings.append(Finding(error.fact, at: SourceLocation(path: path)))
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What is recognised in a fiche.
  package func recognition(of fiche: Fiche) -> FicheRecognition {
    let mentions = finder.mentions(in: fiche)
    var families: [String: String] = [:]
    for mention in mentions where families[mention.technologyName] == nil {
      families[mention.technologyName] =
        technologies.technology(named: mention.technologyName)?.familyID
    }
    return FicheRecognition(
      technologies: mentions, technologyFamilies: families,
      competences: fiche.citedCompetences.map { competencyMatcher.match($0.text) },
      announcedRoles: AnnouncedRoles.of(fiche),
      ownQuestionFamilies: fiche.ownQuestions.map {
        familyMatcher.familyID(forText: $0.text)
      })
  }

  /// The family of questions that serves each criterion, by the criterion's id.
  package func familyIDs(of criteria: [Criterion]) -> [String: String] {
    Dictionary(criteria.map { ($0.id, familyMatcher.familyID(for: $0)) }) { first, _ in first }
  }
}
