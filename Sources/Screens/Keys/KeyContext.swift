/// Where a key is pressed; the same key may mean different things in different places.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The home screen and every list.
  case list
  /// A text that scrolls.
  case reader
  case presentation
  case exchange
  case debrief
  case replay
  /// The list of past sessions, besides what holds in every list.
  case history
}
