extension RandomAccessCollection {
  /// The first index of a sorted collection from which on a condition holds; `endIndex` where it
  /// never does.
  ///
  /// - Parameter holds: true for everything behind the first element for which it is true.
  func firstIndexOfSorted(where holds: (Element) -> Bool) -> Index {
    var rest = self[...]
    while !rest.isEmpty {
      let middle = rest.index(rest.startIndex, offsetBy: rest.count / 2)
      rest = holds(rest[middle]) ? rest[..<middle] : rest[rest.index(after: middle)...]
    }
    return rest.startIndex
  }
}
