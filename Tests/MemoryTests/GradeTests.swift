import ExamModel
import Testing

@testable import Memory

/// Levels of any exam's scale as grades.
@Suite struct GradeTests {
  private func grades(_ scale: [Level]) -> [Grade?] {
    scale.indices.map { Grade(level: $0, on: scale) }
  }

  @Test func theOfficialScaleGoesByItsPoints() {
    #expect(grades(Level.officialScale) == [nil, .again, .hard, .good, .easy])
  }

  @Test func aScaleOfFourWithPointsGoesByThem() {
    let scale = [
      Level(name: "Très insuffisant", points: 4), Level(name: "Insuffisant", points: 8),
      Level(name: "Satisfaisant", points: 14), Level(name: "Très satisfaisant", points: 19),
    ]
    #expect(grades(scale) == [.again, .hard, .good, .easy])
  }

  @Test func aScaleWithoutPointsIsSpread() {
    func scale(_ count: Int) -> [Level] { (0..<count).map { Level(name: "\($0)", points: nil) } }
    #expect(grades(scale(4)) == [.again, .hard, .good, .easy])
    #expect(grades(scale(3)) == [.again, .good, .easy])
    #expect(grades(scale(2)) == [.again, .easy])
    #expect(grades(scale(1)) == [.again])
  }

  @Test func aLevelThatIsNotThereIsNoReview() {
    #expect(Grade(level: 9, on: Level.officialScale) == nil)
    #expect(Grade(level: -1, on: Level.officialScale) == nil)
    #expect(Grade(level: 0, on: []) == nil)
  }
}
