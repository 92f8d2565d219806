/// What is fed; the raw value is the word of the command line.
enum FuzzTarget: String, CaseIterable {
  /// What a browser, or anybody, sends to the page.
  case visit
  /// What the oral's table says to the page, and the bodies of wishes.
  case table

  func take(_ bytes: [UInt8]) {
    switch self {
    case .visit: VisitTarget.take(bytes)
    case .table: TableTarget.take(bytes)
    }
  }
}
