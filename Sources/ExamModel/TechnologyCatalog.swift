/// The technologies that the program knows.
package struct TechnologyCatalog: Hashable, Sendable {
  package private(set) var families: [TechnologyFamily] = []
  /// Names are unique.
  package private(set) var technologies: [Technology] = []
  private var familyIndex: [String: Int] = [:]
  private var technologyIndex: [String: Int] = [:]

  package init(families: [TechnologyFamily] = [], technologies: [Technology] = []) {
    for family in families { add(family) }
    for technology in technologies { add(technology) }
  }

  /// Adds a family; the first of an id stays.
  package mutating func add(_ family: TechnologyFamily) {
    guard familyIndex[family.id] == nil else { return }
    familyIndex[family.id] = families.count
    families.append(family)
  }

  /// Adds a technology; of two with one name the first stays and takes the other's spellings.
  package mutating func add(_ technology: Technology) {
    guard let index = technologyIndex[technology.name] else {
      technologyIndex[technology.name] = technologies.count
      technologies.append(technology)
      return
    }
    let known = Set(technologies[index].spellings)
    technologies[index].spellings += technology.spellings.filter { !known.contains($0) }
    technologies[index].isAmbiguous = technologies[index].isAmbiguous || technology.isAmbiguous
  }

  package func family(id: String) -> TechnologyFamily? { familyIndex[id].map { families[$0] } }

  package func technology(named name: String) -> Technology? {
    technologyIndex[name].map { technologies[$0] }
  }
}
