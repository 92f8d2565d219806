/// Entries of a mapping being read: of a repeated key the last value wins.
struct YAMLMappingEntries {
  /// In the order in which the keys first stood.
  private(set) var ordered: [YAMLEntry] = []
  /// Filled once there are many entries; the few of a usual page are looked through faster.
  private var places: [String: Int] = [:]
  private static let fewEntries = 16

  mutating func set(_ entry: YAMLEntry) {
    if let place = place(of: entry.key) {
      ordered[place] = entry
      return
    }
    ordered.append(entry)
    if ordered.count == Self.fewEntries {
      for (place, entry) in ordered.enumerated() { places[entry.key] = place }
    } else if ordered.count > Self.fewEntries {
      places[entry.key] = ordered.count - 1
    }
  }

  private func place(of key: String) -> Int? {
    ordered.count < Self.fewEntries ? ordered.firstIndex { $0.key == key } : places[key]
  }
}
