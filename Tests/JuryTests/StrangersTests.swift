import FicheLibrary
import Jury
import SessionEngine
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fiches that strangers wrote and labelled before any rule was run on them.
///
/// Their labels are as they came: what is asked about tools is held to them, and not what is read of each name.
/// `JURY_FICHES` names more such folders, parted by colons; then how all are read is printed, and each fault of whole
/// orals with its question.
@Suite struct StrangersTests {
  private static let folder = "Tests/JuryTests/Corpus/strangers"
  /// Those that no rule was mended for: what is read and drawn there is printed as figures alone.
  private static let folderApart = "Tests/JuryTests/Corpus/apart"

  /// What is asked about as by one of the trade is the candidate's own.
  @Test func sureToolsAreTheirs() {
    var sure = 0
    var wrong: [String] = []
    for fiche in Self.fiches(in: Self.folder) {
      for entry in fiche.evidence.technologies where entry.mayBeAskedAbout {
        guard let stances = fiche.labels.stances[entry.name] else { continue }
        sure += 1
        if !stances.contains(.used) { wrong.append("\(fiche.name): \(entry.name)") }
      }
    }
    #expect(sure >= 50)
    #expect(wrong.count * 100 <= sure * 3, "\(wrong)")
  }

  @Test func wholeOralsRestOnWhatIsTheirs() {
    let fiches = Self.fiches(in: Self.folder)
    #expect(fiches.count == 48)
    let measure = DrawMeasureTests.measure(
      fiches, seeds: [5], exams: ["bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam"])
    #expect(measure.stanceFaults * 100 <= measure.questions, "\(measure.faults)")
    #expect(measure.onSubjectOrTitle * 100 >= measure.exchanges * 90, "\(measure.table)")
    #expect(measure.onOwnMatter * 100 >= measure.questions * 30, "\(measure.table)")
  }

  @Test func thoseKeptApartAreReadAsWell() {
    let fiches = Self.fiches(in: Self.folderApart)
    #expect(fiches.count == 18)
    for line in CorpusScore(fiches).table { print("jury: apart    \(line)") }
    let measure = DrawMeasureTests.measure(
      fiches, seeds: [5], exams: ["bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam"])
    for line in measure.table { print("jury: apart draws \(line)") }
    #expect(measure.contentFaults * 100 <= measure.questions * 5)
    #expect(measure.stanceFaults * 100 <= measure.questions)
  }

  /// A jury that reads the title out has many things to ask of it, and none in every oral.
  @Test func noWordingOnATitleReturnsInEveryOral() {
    let fiches = Self.fiches(in: Self.folder)
    var orals = 0
    var asked: [String: Int] = [:]
    for exam in ["bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam"].compactMap({ id in
      Samples.exams.first { $0.id == id }
    }) {
      for fiche in fiches where ReadingSample.suits(fiche.labels.work, exam.id) {
        for seed in [UInt64(3), 4] {
          let plan = Samples.plan(exam, fiches: [fiche.fiche], seed: seed)
          let draw = JuryDraw(
            candidates: Samples.candidates(for: plan, fiches: [fiche.fiche]), seed: seed)
          let oral = Samples.oral(plan, draw: draw, questions: 12)
          let own = oral.filter { plan.slots[$0.slot].ficheIndex == 0 }.map(\.question.id)
          orals += 1
          for id in Set(own.compactMap(Self.titleWording)) { asked[id, default: 0] += 1 }
        }
      }
    }
    #expect(orals > 100)
    for (id, count) in asked.sorted(by: { $0.value > $1.value }).prefix(8) {
      print("jury: title wording \(id): \(count) of \(orals)")
    }
    // A third: an oral has up to four, and a fiche without tests, servers or figures leaves few that are true of it.
    #expect(asked.values.allSatisfy { $0 * 100 <= orals * 35 }, "\(asked)")
  }

  /// A question with nothing of the fiche in it, no title, no quotation and no name, suits any fiche of its exam: no
  /// more than half of an oral.
  @Test func halfOfAnOralSpeaksOfThisFiche() throws {
    var questions = 0
    var general = 0
    for id in ["bts-sio-e5", "bts-sio-e6-sisr", "bts-sio-e6-slam", "e6-parcours", "tp-cda"] {
      let exam = try #require(Samples.exams.first { $0.id == id })
      for fiche in Self.fiches(in: Self.folder)
      where ReadingSample.suits(fiche.labels.work, exam.id) {
        let plan = Samples.plan(exam, fiches: [fiche.fiche], seed: 11)
        let draw = JuryDraw(
          candidates: Samples.candidates(for: plan, fiches: [fiche.fiche]), seed: 11)
        let names = fiche.evidence.technologies.map(\.name) + fiche.evidence.subjects.map(\.name)
        let texts = Samples.oral(plan, draw: draw, questions: 12)
          .filter { plan.slots[$0.slot].ficheIndex == 0 }.prefix(12).map(\.question.text)
        questions += texts.count
        general += texts.count { text in
          !text.contains("«") && !names.contains { text.contains($0) }
        }
      }
    }
    print("jury: nothing of the fiche in \(general) of \(questions) questions")
    #expect(questions > 1000)
    #expect(general * 2 <= questions, "\(general) of \(questions)")
  }

  /// The wording of a question on a title, by its id.
  private static func titleWording(_ id: String) -> String? {
    guard let end = id.firstRange(of: "-title-"), id.hasPrefix("title-") else { return nil }
    return String(id[..<end.lowerBound])
  }

  @Test func moreOfThem() {
    guard let folders = getenv("JURY_FICHES").map({ String(cString: $0) }) else { return }
    let fiches = folders.split(separator: ":").flatMap { Self.fiches(in: Self.fromRoot($0)) }
    let score = CorpusScore(fiches)
    for difference in score.differences { print("jury: \(difference)") }
    for line in score.table { print("jury: read \(line)") }
    let measure = DrawMeasureTests.measure(fiches, seeds: [5, 6], questions: 6)
    for (fault, count) in measure.faults.sorted(by: { ($0.key, $1.value) < ($1.key, $0.value) }) {
      print("jury: fault \(count) × \(fault)")
    }
    for line in measure.table { print("jury: draws \(line)") }
  }

  static let fiches = fiches(in: folder)

  private static func fiches(in folder: String) -> [CorpusFiche] {
    let labels = CorpusLabels.read(Repository.text(of: "\(folder)/labels.txt"))
      .mapValues { $0.catalogued(catalogued) }
    // A folder may hold a judge's report as well.
    return CorpusFiche.fiches(in: folder, labels: labels).filter { labels[$0.name] != nil }
  }

  /// An absolute path as the tests read files: from the package's root.
  private static func fromRoot(_ path: Substring) -> String {
    let depth = Repository.root.split(separator: "/").count
    return String(repeating: "../", count: depth) + path.drop { $0 == "/" }
  }

  /// The catalogue's name for one that a fiche spells in its own way.
  private static func catalogued(_ name: String) -> String {
    let knowledge = Samples.knowledge
    if knowledge.technologies.technology(named: name) != nil { return name }
    let fiche = FicheReader.read(
      text: "# Essai\n\n## Réalisation\n\nUsage de \(name) ici.\n", path: "x.md"
    ).fiche
    let names = Set(knowledge.recognition(of: fiche).technologies.map(\.technologyName))
    return names.count == 1 ? names.first ?? name : name
  }
}
