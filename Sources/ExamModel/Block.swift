/// A block of a fiche's body.
///
/// Every block knows the line of the file on which it starts.
package struct Block: Hashable, Sendable {
  package var line: Int
  package var content: Content

  package init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  package enum Content: Hashable, Sendable {
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
package struct ListBlock: Hashable, Sendable {
  /// The first number of an ordered list; `nil` for bullets.
  package var firstNumber: Int?
  package var items: [ListItem]

  package init(firstNumber: Int?, items: [ListItem]) {
    self.firstNumber = firstNumber
    self.items = items
  }
}

/// An item of a list, with its box where it is a task.
package struct ListItem: Hashable, Sendable {
  package var isChecked: Bool?
  package var blocks: [Block]

  package init(isChecked: Bool? = nil, blocks: [Block]) {
    self.isChecked = isChecked
    self.blocks = blocks
  }
}

/// A GFM table; every row has as many cells as the header.
package struct TableBlock: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
  }

  package var alignments: [Alignment]
  package var header: [[Inline]]
  package var rows: [[[Inline]]]

  package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
