import ExamModel

extension DocumentPlace {
  /// The same place in a fiche that was edited: the section of that title, as far below its heading.
  func carried(from old: Fiche, to new: Fiche) -> DocumentPlace {
    guard case .section(let index) = part, old.sections.indices.contains(index) else { return self }
    let section = old.sections[index]
    let sameTitle = new.sections.indices.filter { new.sections[$0].title == section.title }
    let nearest = sameTitle.min { abs($0 - index) < abs($1 - index) }
    guard let target = nearest ?? new.sections.indices.last.map({ min(index, $0) }) else {
      return .start
    }
    var place = self
    place.part = .section(target)
    place.line = new.sections[target].line + line - section.line
    return place
  }
}
