/// What was read of a fiche's file.
struct ReadFiche {
  let reading: FicheReading
  /// The lines at both ends of the file, which a site may have on each of its pages.
  let edges: [String]
  /// Whether its text was not parsed.
  var isGlimpse = false
}
