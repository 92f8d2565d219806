/// What was read of a fiche's file.
struct ReadFiche {
  let reading: FicheReading
  /// The repaired text of the file; `nil` for bytes that are none.
  let text: String?
  /// The lines at both ends of the file, which a site may have on each of its pages.
  let edges: [String]
}
