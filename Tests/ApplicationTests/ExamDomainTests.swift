import ExamModel
import FicheLibrary
import SessionEngine
import TestSupport
import Testing

@testable import Application

/// The sample fiches are about computing, and no other exam is rehearsed with them.
@Suite struct ExamDomainTests {
  private func desk(_ id: String, fiches: [String] = []) throws -> RehearsalDesk {
    let exam = try #require(ExamCatalog.exam(id: id))
    return RehearsalDesk(exam: exam, options: SessionOptions(), fichePaths: fiches)
  }

  @Test(arguments: ["grand-oral", "dnb-individuel", "bts-mco-e5", "but-sae"])
  func noSampleIsPresentedToAnotherDomain(id: String) throws {
    var desk = try desk(id)
    #expect(desk.exam.ficheCount == 1)
    #expect(desk.neededFiches == 0)
    #expect(desk.lacksFiches)
    #expect(desk.obstacles() == [])
    #expect(desk.plan().fiches == [])
  }

  @Test func theSampleParcoursIsNotATeachersEither() throws {
    var teacher = try desk("crpe-capes-entretien")
    var student = try desk("bts-sio-e5")
    #expect(teacher.plan().slots[0].sections.map(\.title) == ["Parcours"])
    #expect(student.plan().slots[0].sections.count > 1)
    #expect(!teacher.lacksFiches)
  }

  @Test func computingHasTheSamples() throws {
    var desk = try desk("bts-sio-e5")
    #expect(desk.neededFiches == 1)
    #expect(!desk.lacksFiches)
    #expect(desk.collection().fiches.count > 1)
  }

  @Test func onesOwnFicheIsPresentedWhateverItIsAbout() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Relancer un rayon\n\n## Contexte\n\nUn magasin de jouets.\n", to: "jeux.md")
    var desk = try desk("bts-mco-e5", fiches: [folder.path])
    #expect(desk.neededFiches == 1)
    #expect(!desk.lacksFiches)
    #expect(desk.obstacles() == [])
  }
}
