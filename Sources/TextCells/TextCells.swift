/// Text as a terminal shows it: cleaned of controls, measured in columns, cut and wrapped to fit.
///
/// Every glyph is placed by the sum of `wcwidth` over the scalars, while a terminal may show a
/// whole emoji sequence in two columns. So `cleaned` takes away what the two disagree about, and
/// everything else here measures cleaned text by that same sum.
package enum TextCells {
  /// Columns of a cleaned text: the sum of its scalars' widths, as glibc's `wcwidth` has them.
  ///
  /// Controls that were not cleaned away count for nothing, nor does a mark without a base.
  package static func width(of text: String) -> Int {
    if let width = PlainText.width(of: text) { return width }
    return text.unicodeScalars.reduce(0) { $0 + ScalarWidth.width(of: $1) }
  }

  /// True when every scalar of a text takes one column and is shown as it is.
  ///
  /// `false` says nothing: the text may be of that kind all the same.
  package static func isPlain(_ text: String) -> Bool {
    PlainText.isPlain(text, allowingNewlines: false)
  }

  /// The same for a text by its UTF-8.
  package static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    PlainText.scalarCount(bytes, allowingNewlines: false) != nil
  }

  /// The text cut into what one or two cells hold; zero-width marks stay with their base.
  ///
  /// Controls, newlines and marks without a base have no cell and are left out.
  package static func clusters(of text: String) -> [Cluster] {
    if PlainText.isPlain(text, allowingNewlines: false) {
      return text.unicodeScalars.map { Cluster(text: String($0), width: 1) }
    }
    var clusters: [Cluster] = []
    var base = ""
    var baseWidth = 0
    func close() {
      if baseWidth > 0 { clusters.append(Cluster(text: base, width: baseWidth)) }
      base = ""
      baseWidth = 0
    }
    for scalar in text.unicodeScalars {
      let scalarWidth = ScalarWidth.width(of: scalar)
      if scalarWidth > 0 {
        close()
        base.unicodeScalars.append(scalar)
        baseWidth = scalarWidth
      } else if ScalarWidth.isControl(scalar) {
        close()
      } else if baseWidth > 0 {
        base.unicodeScalars.append(scalar)
      }
    }
    close()
    return clusters
  }

  /// At most `columns` columns, ending in "…" when something was cut; never cut inside a cluster.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if let width = PlainText.width(of: text) {
      guard width > columns else { return text }
      var kept = text.unicodeScalars.prefix(columns - 1)
      while kept.last == " " { kept.removeLast() }
      return String(kept) + "…"
    }
    guard width(of: text) > columns else { return text }
    var kept = ""
    var keptWidth = 0
    for cluster in clusters(of: text) {
      guard keptWidth + cluster.width <= columns - 1 else { break }
      kept += cluster.text
      keptWidth += cluster.width
    }
    while kept.unicodeScalars.last == " " { kept.unicodeScalars.removeLast() }
    return kept + "…"
  }

  /// Padded with spaces, or truncated, to exactly `columns` columns.
  ///
  /// A text in the centre leans to the left when the space around it is odd.
  package static func fitted(
    _ text: String, to columns: Int, alignment: Alignment = .leading
  ) -> String {
    let content = truncated(text, to: columns)
    let free = max(0, columns - width(of: content))
    let before =
      switch alignment {
      case .leading: 0
      case .centre: free / 2
      case .trailing: free
      }
    return spaces(before) + content + spaces(free - before)
  }

  /// So many spaces.
  package static func spaces(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: 0x20)
      return count
    }
  }
}
