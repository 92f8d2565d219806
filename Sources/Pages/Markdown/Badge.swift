/// The little pictures by which a repository shows its version, its licence and its builds.
enum Badge {
  /// Whether the address of an image is that of one; nothing in them is said or shown to a jury.
  static func isOne(_ address: String) -> Bool {
    guard address.utf8.starts(with: "http".utf8) else { return false }
    return places.contains { address.utf8.contains(text: $0) }
  }

  private static let places: [StaticString] = [
    "img.shields.io/", "badge.fury.io/", "badgen.net/", "/badge.svg", "/badges/", "codecov.io/",
    "travis-ci.", "circleci.com/", "forthebadge.com/", "coveralls.io/", "/api/project_badges/",
    "visitor-badge", "komarev.com/", "skillicons.dev/", "github-readme-stats",
    "app.netlify.com/", "zenodo.org/badge",
  ]
}
