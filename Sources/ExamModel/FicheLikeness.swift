/// How much a page looks like the fiche of an achievement, and why.
package struct FicheLikeness: Hashable, Sendable {
  package enum Rank: Int, Hashable, Sendable, Comparable {
    case achievement
    /// Little tells what it is.
    case unclear
    /// A page of the site rather than a fiche.
    case page

    package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// What speaks for an achievement or against it.
  package enum Reason: Hashable, Sendable {
    /// It was given by name.
    case named
    /// It lies in a folder of achievements.
    case achievementFolder(String)
    /// It lies in a folder of other pages.
    case pageFolder(String)
    /// So many different kinds of sections are those of a fiche.
    case sections(Int)
    case noSections
    /// The front matter names competences or technologies.
    case declared
    /// The file is called what pages of a site are called.
    case pageName(String)
    /// The front matter asks for the layout of a home page or the like.
    case pageLayout(String)
    case words(Int)

    /// Whether it says that the page is one that every site has: about, contact, a list of projects.
    package var isSitePage: Bool {
      switch self {
      case .pageName, .pageLayout: true
      case .named, .achievementFolder, .pageFolder, .sections, .noSections, .declared, .words: false
      }
    }
  }

  package var rank: Rank
  /// The weightiest first.
  package var reasons: [Reason]

  package init(rank: Rank, reasons: [Reason] = []) {
    self.rank = rank
    self.reasons = reasons
  }
}
