import People

/// A piece of text with its place on a page, in the units of the child that read it.
struct LayoutText {
  var left: Double
  var top: Double
  var width: Double
  var height: Double
  var size: Double
  var text: StyledText
  /// Whether it is written in a colour so light that it stands on a dark ground.
  var isLight = false
  /// Whether each of its letters is as wide as any other, as in programs.
  var isCode = false
  /// Whether it is written in a colour.
  var isTinted = false

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { top + height / 2 }
}
