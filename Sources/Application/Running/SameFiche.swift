import ExamModel
import FicheLibrary
import Pages
import SessionEngine

/// Tells whether a file is the fiche of a past session.
///
/// A journal may come from somebody else, and then so does the path in it.
enum SameFiche {
  /// Whether a file that nobody has chosen is a page with that title and all of those sections.
  static func isSurely(_ timing: FicheTiming, bytes: [UInt8], path: String) -> Bool {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? ""
    guard name.lowercased().hasSuffix(".md") || name.lowercased().hasSuffix(".markdown")
    else { return false }
    let fiche = FicheReader.read(bytes: bytes, path: path).fiche
    let titles = Set(fiche.sections.map { TextFolding.key(of: $0.title) })
    return TextFolding.key(of: fiche.title) == TextFolding.key(of: timing.fiche.title)
      && timing.sections.allSatisfy { titles.contains(TextFolding.key(of: $0.title)) }
  }
}
