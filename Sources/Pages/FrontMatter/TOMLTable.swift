/// A table of a TOML text while it is being filled, as later lines may add to it.
final class TOMLTable {
  private enum Item {
    case value(YAMLNode)
    case table(TOMLTable)
    case tables(TOMLTableArray)
  }

  private struct Entry {
    let key: String
    var line: Int
    var item: Item
  }

  private let line: Int
  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  init(line: Int) { self.line = line }

  /// The table and everything below it.
  var node: YAMLNode {
    let entries = entries.map { entry in
      let value: YAMLNode
      switch entry.item {
      case .value(let node): value = node
      case .table(let table): value = table.node
      case .tables(let array):
        value = YAMLNode(line: entry.line, content: .sequence(array.tables.map(\.node)))
      }
      return YAMLEntry(key: entry.key, line: entry.line, value: value)
    }
    return YAMLNode(line: line, content: .mapping(entries))
  }

  /// The table that dotted keys lead to, made on the way where it is missing.
  func table(_ keys: [String], line: Int) throws(TOMLError) -> TOMLTable {
    var table = self
    for key in keys { table = try table.child(key, line: line) }
    return table
  }

  /// A new table at the end of the array of tables that dotted keys lead to.
  func appendedTable(_ keys: [String], line: Int) throws(TOMLError) -> TOMLTable {
    let parent = try table(Array(keys.dropLast()), line: line)
    let key = keys.last ?? ""
    let added = TOMLTable(line: line)
    switch parent.item(of: key) {
    case nil: parent.set(.tables(TOMLTableArray(first: added)), for: key, line: line)
    case .tables(let array): array.tables.append(added)
    case .value, .table: throw TOMLError(.keyTakenTwice, line: line)
    }
    return added
  }

  func set(_ keys: [String], to value: YAMLNode, line: Int) throws(TOMLError) {
    let parent = try table(Array(keys.dropLast()), line: line)
    let key = keys.last ?? ""
    switch parent.item(of: key) {
    case nil, .value: parent.set(.value(value), for: key, line: line)
    case .table, .tables: throw TOMLError(.keyTakenTwice, line: line)
    }
  }

  private func child(_ key: String, line: Int) throws(TOMLError) -> TOMLTable {
    switch item(of: key) {
    case .table(let table): return table
    case .tables(let array):
      if let last = array.tables.last { return last }
    case .value: throw TOMLError(.keyTakenTwice, line: line)
    case nil: break
    }
    let made = TOMLTable(line: line)
    set(.table(made), for: key, line: line)
    return made
  }

  private func item(of key: String) -> Item? { places[key].map { entries[$0].item } }

  private func set(_ item: Item, for key: String, line: Int) {
    if let place = places[key] {
      entries[place].line = line
      entries[place].item = item
    } else {
      places[key] = entries.count
      entries.append(Entry(key: key, line: line, item: item))
    }
  }
}

/// The tables of one `[[key]]`.
private final class TOMLTableArray {
  var tables: [TOMLTable]

  init(first: TOMLTable) { tables = [first] }
}
