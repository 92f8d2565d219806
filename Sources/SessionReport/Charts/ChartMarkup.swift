import TextCells

/// Pieces of SVG that the charts are made of.
///
/// Coordinates are in the units of the charts' view box, which is 720 wide.
enum ChartMarkup {
  static let width = 720.0

  /// A whole picture with its name and description for those who do not see it.
  static func picture(
    id: String, height: Double, title: String, description: String, _ children: [Markup]
  ) -> Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-label": title, "aria-describedby": "\(id)-desc",
      ],
      [
        .element("title", text: title),
        .element("desc", ["id": "\(id)-desc"], text: description),
      ] + children)
  }

  static func rectangle(
    _ kind: String, x: Double, y: Double, width: Double, height: Double, tip: String = ""
  ) -> Markup {
    .element(
      "rect",
      [
        "class": kind, "x": number(x), "y": number(y), "width": number(max(0, width)),
        "height": number(height),
      ], tip.isEmpty ? [] : [.element("title", text: tip)])
  }

  static func line(_ kind: String, x: Double, from top: Double, to bottom: Double) -> Markup {
    .element(
      "line",
      [
        "class": kind, "x1": number(x), "y1": number(top), "x2": number(x), "y2": number(bottom),
      ])
  }

  static func circle(_ kind: String, x: Double, y: Double, radius: Double) -> Markup {
    .element(
      "circle", ["class": kind, "cx": number(x), "cy": number(y), "r": number(radius)])
  }

  enum Anchor: String {
    case start
    case middle
    case end
  }

  static func label(
    _ text: String, _ kind: String = "", x: Double, y: Double, anchor: Anchor = .start
  ) -> Markup {
    var attributes: [(name: String, value: String)] = []
    if !kind.isEmpty { attributes.append(("class", kind)) }
    attributes += [("x", number(x)), ("y", number(y))]
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    return .element("text", attributes, [.text(text)])
  }

  /// About how wide a text comes out; fonts differ, so it is a generous guess.
  static func width(of text: String, fontSize: Double = 11) -> Double {
    Double(TextCells.width(of: text)) * fontSize * 0.56
  }

  /// At most two lines that fit a width, the second one cut where it must be.
  static func lines(_ text: String, width: Double, fontSize: Double = 11) -> [String] {
    let columns = max(4, Int(width / (fontSize * 0.56)))
    let lines = TextCells.wrapped(text, to: columns)
    guard lines.count > 2 else { return lines }
    return [lines[0], TextCells.truncated(lines[1] + " " + lines[2], to: columns)]
  }

  /// A coordinate with at most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
