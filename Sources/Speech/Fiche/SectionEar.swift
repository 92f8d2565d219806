/// Hears which sections of the fiches were presented, by the words that each has for itself.
struct SectionEar {
  private let heard: HeardSequence
  /// The telling stems of each section, with how much each says of it.
  private let weights: [FichePoint: [String: Double]]

  /// What a person says in some twenty seconds.
  private static let windowTokens = 60
  /// As many words of its own must be heard together; fewer of a section that has few.
  private static let neededWeight = 3.0
  private static let shareOfShort = 0.5

  init(_ heard: HeardSequence, points: [FichePoint]) {
    self.heard = heard
    var counts: [String: Int] = [:]
    let stems = points.map { point in
      Set((WordStem.telling(point.text) + point.forms.flatMap(WordStem.telling)))
    }
    for set in stems { for stem in set { counts[stem, default: 0] += 1 } }
    var weights: [FichePoint: [String: Double]] = [:]
    for (point, set) in zip(points, stems) {
      weights[point] = Dictionary(
        uniqueKeysWithValues: set.map { ($0, 1 / Double(counts[$0] ?? 1)) })
    }
    self.weights = weights
  }

  func outcome(_ point: FichePoint) -> PointOutcome {
    guard let own = weights[point], !own.isEmpty else {
      return PointOutcome(point: point, extent: .never, instantsMilliseconds: [])
    }
    let all = own.values.reduce(0, +)
    let needed = min(Self.neededWeight, max(0.9, all * Self.shareOfShort))
    let hits = heard.stems.indices.filter { own[heard.stems[$0]] != nil }
    var best = 0.0
    var instants: [Int] = []
    var from = 0
    var end = -1
    for (number, hit) in hits.enumerated() {
      while hit - hits[from] > Self.windowTokens { from += 1 }
      var seen: Set<String> = []
      var sum = 0.0
      for index in hits[from...number] where seen.insert(heard.stems[index]).inserted {
        sum += own[heard.stems[index]] ?? 0
      }
      best = max(best, sum)
      if sum >= needed, hits[from] > end {
        instants.append(heard.tokens[hits[from]].startMilliseconds)
        // What goes on is the same time of speaking of it.
        end = hit + Self.windowTokens
      } else if sum >= needed {
        end = max(end, hit + Self.windowTokens)
      }
    }
    let extent: PointOutcome.Extent =
      !instants.isEmpty ? .said : best >= needed * 0.6 ? .partly : .never
    if extent == .partly, let first = hits.first {
      instants = [heard.tokens[first].startMilliseconds]
    }
    return PointOutcome(point: point, extent: extent, instantsMilliseconds: instants)
  }
}
