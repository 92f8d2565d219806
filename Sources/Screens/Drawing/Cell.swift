/// One column of a frame.
///
/// A character two columns wide takes a cell and an empty one after it.
public struct Cell: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// The second column of a wide character.
  public var isContinuation: Bool { text.isEmpty }
}
