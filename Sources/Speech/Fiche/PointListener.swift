/// Listens in what was said for what a fiche holds.
struct PointListener {
  private let heard: HeardSequence
  private let quantities: [Quantity]
  private let sections: SectionEar

  /// A competence is spoken of in a sentence or two.
  private static let competenceTokens = 40
  private static let figureTokens = 40

  init(_ sequence: WordSequence, points: [FichePoint]) {
    heard = HeardSequence(sequence)
    quantities = Quantity.all(in: sequence.tokens.map(\.text))
    sections = SectionEar(heard, points: points.filter { $0.kind == .section })
  }

  func outcome(_ point: FichePoint) -> PointOutcome {
    switch point.kind {
    case .section: sections.outcome(point)
    case .technology:
      outcome(point, at: NameEar([point.text] + point.forms).instants(in: heard))
    case .figure: figure(point)
    case .competence: competence(point)
    }
  }

  private func outcome(_ point: FichePoint, at instants: [Int]) -> PointOutcome {
    PointOutcome(
      point: point, extent: instants.isEmpty ? .never : .said, instantsMilliseconds: instants)
  }

  // MARK: Figures

  private func figure(_ point: FichePoint) -> PointOutcome {
    let wanted = Quantity.all(in: WordSequence.parts(of: point.text))
    guard !wanted.isEmpty else { return words(of: point, window: Self.figureTokens, share: 0.7) }
    let places = wanted.map { quantity in
      quantities.filter(quantity.isSame).map(\.token)
    }
    let found = places.count { !$0.isEmpty }
    let instants = places.first { !$0.isEmpty }?.map { heard.tokens[$0].startMilliseconds } ?? []
    return PointOutcome(
      point: point,
      extent: found == 0 ? .never : found == wanted.count ? .said : .partly,
      instantsMilliseconds: instants)
  }

  // MARK: Competences

  private func competence(_ point: FichePoint) -> PointOutcome {
    words(of: point, window: Self.competenceTokens, share: 0.6)
  }

  /// Whether most of the telling words of a wording stand close together.
  private func words(of point: FichePoint, window: Int, share: Double) -> PointOutcome {
    let wordings = ([point.text] + point.forms).map(WordStem.telling).filter { !$0.isEmpty }
    var instants: [Int] = []
    for wording in wordings {
      let needed = max(
        1, min(wording.count, max(2, Int((Double(wording.count) * share).rounded()))))
      instants += places(of: Set(wording), needed: needed, window: window)
    }
    return outcome(point, at: Array(Set(instants)).sorted())
  }

  /// Where as many different words of a set stand within a window, none of them counted twice.
  private func places(of wanted: Set<String>, needed: Int, window: Int) -> [Int] {
    let hits = heard.stems.indices.filter { wanted.contains(heard.stems[$0]) }
    var found: [Int] = []
    var from = 0
    var end = -1
    for (number, hit) in hits.enumerated() {
      while hit - hits[from] > window { from += 1 }
      guard hits[from] > end else {
        from = min(from + 1, number)
        continue
      }
      let different = Set(hits[from...number].map { heard.stems[$0] })
      if different.count >= needed {
        found.append(heard.tokens[hits[from]].startMilliseconds)
        end = hit
      }
    }
    return found
  }
}
