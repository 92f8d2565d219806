/// A frame together with what it shows, from which the next frame of the same screen is drawn.
///
/// Most keys and every second of the clock change little, and drawing all of it anew is most of what
/// they cost. It is a value that the run loop keeps, so that screens stay pure.
public struct DrawnScreen: Sendable {
  public let frame: Frame
  fileprivate let screen: any Screen
  private let surface: Surface

  /// Draws a screen: as little of it as the one before allows, all of it otherwise.
  public init(_ screen: any Screen, on surface: Surface, since earlier: DrawnScreen? = nil) {
    frame = earlier.flatMap { screen.frame(on: surface, since: $0) } ?? screen.frame(on: surface)
    self.screen = screen
    self.surface = surface
  }

  fileprivate func isLike(_ surface: Surface) -> Bool {
    surface.size == self.surface.size && surface.language == self.surface.language
  }
}

extension Screen {
  fileprivate func frame(on surface: Surface, since drawn: DrawnScreen) -> Frame? {
    guard !surface.size.isTooSmall, drawn.isLike(surface), let earlier = drawn.screen as? Self
    else { return nil }
    var frame = drawn.frame
    return refresh(&frame, on: surface, since: earlier) ? frame : nil
  }
}
