import Frames
import Terminal

/// What the run loop shows frames on and takes keys from: a terminal, or a test's memory.
package protocol Display: AnyObject {
  var size: Size { get }
  /// Shows a frame of the present size.
  func show(_ frame: Frame)
  /// Forgets what is shown, so that the next frame repaints all of it.
  func invalidate()
  func ringBell()
  /// Hands a text over, to be pasted elsewhere; returns whether it is known to be taken.
  func copy(_ text: String) -> Bool
  /// Sleeps until a key, a signal or the end of the time.
  ///
  /// - Parameters:
  ///   - milliseconds: `nil` to wait without end.
  ///   - descriptors: what else to wake up for when it can be read; negative ones are nothing.
  func wait(milliseconds: Int?, watching descriptors: [Int32]) -> Wake
  /// Leaves the display to another program while `body` runs.
  func whileLeft(_ body: () -> Bool) -> Bool
}

extension Terminal: Display {}
