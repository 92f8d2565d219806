/// What somebody did with the mouse.
package enum Pointer: Hashable, Sendable {
  case wheelUp
  case wheelDown
  /// The first button was pressed on a cell; both are counted from 0.
  case press(row: Int, column: Int)
}
