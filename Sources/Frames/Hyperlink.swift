/// Cells of a frame that lead to an address, where a terminal can follow it.
package struct Hyperlink: Hashable, Sendable {
  package var row: Int
  package var columns: Range<Int>
  package var address: WebAddress

  package init(row: Int, columns: Range<Int>, address: WebAddress) {
    self.row = row
    self.columns = columns
    self.address = address
  }
}
