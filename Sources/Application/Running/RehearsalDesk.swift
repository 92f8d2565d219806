import ExamModel
import FicheLibrary
import FileAccess
import Parallel
import SessionEngine

/// What a rehearsal is prepared from.
///
/// Things are read when they are first needed, not before.
package struct RehearsalDesk {
  private(set) var examInUse: ExamInUse
  var options: SessionOptions
  /// Where the candidate's fiches are; empty for the bundled ones.
  private(set) var fichePaths: [String]
  private(set) var chosenFicheIDs: [String] = []
  private var loaded: FicheCollection?
  private var inspected: FicheCollection?
  /// What reads the rest of the fiches of which the list knows the name.
  private(set) var summaryReader: SummaryReader?
  /// What reading the fiches tells of itself by, on a thread of its own.
  var progress: WorkProgress?

  package init(exam: Exam, options: SessionOptions, fichePaths: [String]) {
    self.init(.read(exam), options: options, fichePaths: fichePaths)
  }

  init(_ examInUse: ExamInUse, options: SessionOptions, fichePaths: [String]) {
    self.examInUse = examInUse
    self.options = options
    self.fichePaths = fichePaths
  }

  /// The exam in use, read on first use.
  var exam: Exam { examInUse.exam }

  /// The fiches, read on first use.
  package mutating func collection() -> FicheCollection {
    if let loaded { return loaded }
    let collection =
      fichePaths.isEmpty
      ? FicheLibrary.bundled() : FicheLibrary.load(paths: fichePaths, progress: progress)
    loaded = collection
    return collection
  }

  /// The summaries of the fiches with what an inspector finds on each.
  ///
  /// - Parameter atFirstSight: whether those of which no more than the name is known are read later.
  mutating func summaries(
    inspectedBy inspector: FicheInspector, atFirstSight: Bool = false
  ) -> FicheCollection {
    if let inspected { return inspected }
    let summaries: FicheCollection
    if loaded == nil, !fichePaths.isEmpty {
      let reader = SummaryReader(paths: fichePaths, inspector: inspector)
      summaries = reader.all(atFirstSight: atFirstSight, progress: progress)
      summaryReader = reader
    } else {
      summaries = inspector.inspected(collection(), progress: progress)
    }
    inspected = summaries
    return summaries
  }

  /// Inspects one fiche again, as what it links to may be there by now.
  mutating func inspect(_ fiche: Fiche, by inspector: FicheInspector) {
    guard inspected?.inspections[fiche.path] != nil else { return }
    inspected?.inspections[fiche.path] = inspector.findings(onFileOf: fiche)
  }

  /// A fiche whole, and what was wrong with its file; of many only the one is read.
  mutating func reading(id: String) -> FicheReading? {
    if loaded == nil, let summary = inspected?.all.first(where: { $0.id == id }) {
      let bytes = summary.origin.filePath.flatMap {
        try? FileReader.bytes(at: $0, limitBytes: FicheLibrary.limitBytes)
      }
      if let bytes {
        var reading = FicheReader.read(
          bytes: bytes, origin: summary.origin, id: id, siteLines: summary.siteLines)
        // What is wrong with a fiche among others, the file alone does not tell.
        reading.findings += inspected?.amongOthers(summary) ?? []
        return reading
      }
    }
    let collection = collection()
    return collection.all.first { $0.id == id }.map { fiche in
      FicheReading(
        fiche: fiche,
        findings: collection.findings.filter { $0.location.path == fiche.path })
    }
  }

  /// What was found wrong with files of which no fiche came.
  mutating func leftOut() -> [Finding] { (inspected ?? collection()).leftOut }

  /// The documents in the folders of the fiches that no fiche was made of yet.
  mutating func documents() -> [String] { (inspected ?? collection()).documents }

  /// Takes in fiches that were just written, wherever that was.
  mutating func takeIn(_ written: [String]) {
    forgetCollection()
    let others = written.filter { !choseFile($0) }
    guard !others.isEmpty else { return }
    fichePaths += others
    forgetCollection()
  }

  mutating func forgetCollection() {
    loaded = nil
    inspected = nil
  }

  /// Whether the file is one of the fiches that were named in this run.
  mutating func choseFile(_ path: String) -> Bool {
    guard !fichePaths.isEmpty, let stamp = FileStamp.of(path) else { return false }
    return collection().all.contains { fiche in
      fiche.origin.filePath.flatMap(FileStamp.of).map {
        $0.device == stamp.device && $0.inode == stamp.inode
      } ?? false
    }
  }

  package mutating func choose(_ ids: [String]) { chosenFicheIDs = ids }

  mutating func choose(_ exam: Exam) {
    examInUse = .read(exam)
    chosenFicheIDs = []
    // Another jury finds other things.
    inspected = nil
  }

  /// Whether what is there suits the exam: the samples are all about computing.
  private var suitsFiches: Bool { !fichePaths.isEmpty || exam.domain == .computing }

  /// How many fiches the oral presents: without one's own, none where the samples would be another exam's
  /// matter.
  package var neededFiches: Int { suitsFiches ? exam.ficheCount : 0 }

  /// How many fiches the oral can be about.
  package var ficheLimit: Int { suitsFiches ? exam.ficheLimit : 0 }

  /// Whether the oral goes without the fiches that a candidate would present.
  package var lacksFiches: Bool { neededFiches < exam.ficheCount }

  /// What makes a rehearsal impossible with these fiches, as findings; empty when it can begin.
  package mutating func obstacles() -> [Finding] {
    let collection = collection()
    let blocking = collection.leftOut
    let place = SourceLocation(path: fichePaths.joined(separator: ", "))
    let needed = neededFiches
    guard collection.fiches.count < needed else { return [] }
    if collection.fiches.isEmpty { return Self.nothingFound(after: blocking, at: place) }
    return blocking
      + [
        Finding(
          .folder(.notEnoughFiches(found: collection.fiches.count, needed: needed)), at: place)
      ]
  }

  /// What makes a review impossible with these fiches.
  ///
  /// With an inspector, what it finds on the fiches is known afterwards.
  mutating func reviewObstacles(
    inspector: FicheInspector?, atFirstSight: Bool = false
  ) -> [Finding] {
    let collection =
      inspector.map { summaries(inspectedBy: $0, atFirstSight: atFirstSight) } ?? collection()
    guard collection.isEmpty else { return [] }
    let place = SourceLocation(path: fichePaths.joined(separator: ", "))
    return Self.nothingFound(after: collection.leftOut, at: place)
  }

  /// Of a folder that is not there it goes without saying that no fiche is in it.
  private static func nothingFound(after leftOut: [Finding], at place: SourceLocation) -> [Finding]
  {
    let isMissing = leftOut.contains { $0.fact == .file(.missing) }
    return isMissing ? leftOut : leftOut + [Finding(.folder(.noFiche), at: place)]
  }

  /// Fails where no fiche has that id, and tells the ids there are.
  mutating func requireFiche(id: String) throws(ProgramFailure) {
    let known = collection().all.map(\.id)
    guard known.contains(id) else { throw .unknownFiche(id, known) }
  }

  /// The plan of the session with the fiches chosen so far.
  package mutating func plan() -> SessionPlan {
    let collection = collection()
    let fiches = chosenFicheIDs.compactMap { id in collection.fiches.first { $0.id == id } }
    return SessionPlanner(exam: exam, options: options)
      .plan(fiches: fiches, parcours: suitsFiches ? collection.parcours : nil)
  }
}
