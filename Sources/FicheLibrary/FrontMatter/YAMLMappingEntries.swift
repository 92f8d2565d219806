/// Entries of a mapping being read: of a repeated key the last value wins.
struct YAMLMappingEntries {
  /// In the order in which the keys first stood.
  private(set) var ordered: [YAMLEntry] = []
  private var places: [String: Int] = [:]

  mutating func set(_ entry: YAMLEntry) {
    if let place = places[entry.key] {
      ordered[place] = entry
    } else {
      places[entry.key] = ordered.count
      ordered.append(entry)
    }
  }
}
