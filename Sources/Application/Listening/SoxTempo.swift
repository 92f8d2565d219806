/// `sox`, which makes speech faster or slower and leaves its pitch as it is.
struct SoxTempo {
  let path: String

  /// What goes in and comes out.
  static let format = [
    "-t", "raw", "-r", "16000", "-e", "signed", "-b", "16", "-L", "-c", "1",
  ]

  /// The program and its arguments; it takes little at a time, so that the sound begins at once.
  func words(tempo: Double) -> [String] {
    let thousandths = Int((tempo * 1000).rounded())
    let rest = String(thousandths % 1000 + 1000).dropFirst()
    return [path, "-q", "--buffer", "1024"] + Self.format + ["-"] + Self.format
      + ["-", "tempo", "-s", "\(thousandths / 1000).\(rest)"]
  }
}
