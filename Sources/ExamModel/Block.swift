/// A block of a fiche's body.
///
/// Every block knows the line of the file on which it starts.
public struct Block: Hashable, Sendable {
  public var line: Int
  public var content: Content

  public init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  public enum Content: Hashable, Sendable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    case list(ListBlock)
    indirect case code(language: String, text: String)
    case quote([Block])
    case table(TableBlock)
    case rule
    case footnote(Int, [Block])
  }
}

/// An ordered, unordered or task list.
public struct ListBlock: Hashable, Sendable {
  /// The first number of an ordered list; `nil` for bullets.
  public var firstNumber: Int?
  public var items: [ListItem]

  public init(firstNumber: Int?, items: [ListItem]) {
    self.firstNumber = firstNumber
    self.items = items
  }
}

/// An item of a list, with its box where it is a task.
public struct ListItem: Hashable, Sendable {
  public var isChecked: Bool?
  public var blocks: [Block]

  public init(isChecked: Bool? = nil, blocks: [Block]) {
    self.isChecked = isChecked
    self.blocks = blocks
  }
}

/// A GFM table; every row has as many cells as the header.
public struct TableBlock: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
  }

  public var alignments: [Alignment]
  public var header: [[Inline]]
  public var rows: [[[Inline]]]

  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
