import Frames

/// The look of the tones in a picture: the terminal's 256 colours on a dark ground.
enum PictureColors {
  static let styleSheet =
    "text{font:15px 'DejaVu Sans Mono',Menlo,Consolas,monospace;white-space:pre}"
    + ".back{fill:#16181d}" + rules
    + ".b{font-weight:bold}.i{font-style:italic}.u{text-decoration:underline}"
    + "text.r{fill:#16181d}"

  /// The classes of a style: a letter for its tone, then one for each attribute.
  static func classes(_ style: Style) -> String {
    var classes = [name(style.tone)]
    if style.isBold { classes.append("b") }
    if style.isItalic { classes.append("i") }
    if style.isUnderlined { classes.append("u") }
    if style.isReverse { classes.append("r") }
    return classes.joined(separator: " ")
  }

  private static let rules = Style.Tone.allCases.map { ".\(name($0)){fill:\(color($0))}" }.joined()

  private static func name(_ tone: Style.Tone) -> String {
    switch tone {
    case .plain: "p"
    case .muted: "m"
    case .accent: "c"
    case .green: "g"
    case .amber: "a"
    case .red: "e"
    }
  }

  private static func color(_ tone: Style.Tone) -> String {
    switch tone {
    case .plain: "#e4e4e4"
    case .muted: "#9a9a9a"
    case .accent: "#00afd7"
    case .green: "#5faf5f"
    case .amber: "#d7af00"
    case .red: "#ff5f5f"
    }
  }
}
