import Frames

/// A frame together with what it shows, from which the next frame of the same screen is made.
///
/// Most keys and every second of the clock change little, and rendering all of it anew is most of what
/// they cost. It is a value that the run loop keeps, so that screens stay pure.
package struct RenderedScreen: Sendable {
  package let frame: Frame
  private let screen: any Screen
  private let surface: Surface

  /// Renders a screen: as little of it as the one before allows, all of it otherwise.
  package init(_ screen: any Screen, on surface: Surface, since earlier: RenderedScreen? = nil) {
    frame = Self.refreshed(earlier, by: screen, on: surface) ?? screen.frame(on: surface)
    self.screen = screen
    self.surface = surface
  }

  private static func refreshed(
    _ earlier: RenderedScreen?, by screen: any Screen, on surface: Surface
  ) -> Frame? {
    guard let earlier, earlier.surface.size == surface.size,
      earlier.surface.language == surface.language, !surface.size.isTooSmall
    else { return nil }
    var frame = earlier.frame
    return screen.refresh(
      &frame, on: surface, since: earlier.screen, on: earlier.surface) ? frame : nil
  }
}
