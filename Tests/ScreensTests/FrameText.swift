import Frames

/// A frame as text that a reviewer can read: its characters between bars, then its styles.
enum FrameText {
  /// Both layers.
  ///
  /// In the second one a letter names a cell's tone, upper case when it is bold; `#` is reverse, `u`
  /// underlined, `i` italic and a dot is plain.
  static func both(_ frame: Frame) -> String {
    let edge = "+" + String(repeating: "-", count: frame.columns) + "+"
    let characters = frame.text.map { "|\($0)|" }
    let styles = (0..<frame.rows).map { row in
      "|" + frame.row(row).filter { !$0.isContinuation }.map { letter($0.style) }.joined() + "|"
    }
    return ([edge] + characters + [edge] + styles + [edge]).joined(separator: "\n") + "\n"
  }

  private static func letter(_ style: Style) -> String {
    if style.isReverse { return "#" }
    if style.isUnderlined { return style.isBold ? "U" : "u" }
    if style.isItalic { return style.isBold ? "I" : "i" }
    let letter =
      switch style.tone {
      case .plain: style.isBold ? "b" : "."
      case .muted: "m"
      case .accent: "c"
      case .green: "g"
      case .amber: "a"
      case .red: "r"
      }
    return style.isBold ? letter.uppercased() : letter
  }
}
