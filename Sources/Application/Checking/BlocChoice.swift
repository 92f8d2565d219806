import ExamModel

/// Which competences of the référentiel are looked at, by the words of the command line.
package enum BlocChoice: String, CaseIterable {
  case one = "1"
  case sisr = "2-sisr"
  case slam = "2-slam"
  case three = "3"
  case all

  package func blocs(of referential: Referential) -> [CompetencyBloc] {
    let id =
      switch self {
      case .one: "bloc1"
      case .sisr: "bloc2-sisr"
      case .slam: "bloc2-slam"
      case .three: "bloc3"
      case .all: ""
      }
    // The third bloc ends differently for each option.
    return referential.blocs.filter {
      $0.id == id || self == .all || (self == .three && $0.id.hasPrefix(id))
    }
  }
}
