import Pages
import People
import TextSearch

/// A narrow column beside all of a page that says whose it is, as drawn résumés have: name, contact,
/// diploma.
///
/// It is told by its place: nothing crosses the strip between it and the rest, and the file draws it by
/// itself, before the rest or after.
struct SideColumn {
  /// The page without it.
  private(set) var main: LayoutPage
  /// What of it helps to know the candidate, who is left out later: the name, and how to reach them.
  private(set) var owner: [StyledText] = []
  /// What else it says, such as tools under a heading of their own.
  private(set) var rest: [LayoutLine] = []

  private static let fewestLines = 4
  private static let widest = 0.36
  private static let narrowestGap = 12.0

  /// Where it stands.
  private(set) var strip: ClosedRange<Double>

  /// - Parameter earlier: where it stood on a page before, below which it may go on with less.
  init?(_ page: LayoutPage, like earlier: ClosedRange<Double>? = nil) {
    guard page.texts.count >= Self.fewestLines * 2,
      let range = Self.ranges(of: page).first(where: { range in
        Self.isSide(range, of: page)
          || earlier.map { Self.goesOn(range, of: page, in: $0) } ?? false
      })
    else { return nil }
    let lines = LayoutLine.lines(of: Array(page.texts[range]))
    let own = page.texts[range]
    let left = own.map(\.left).min() ?? 0
    strip = left...max(left, own.map(\.right).max() ?? left)
    main = page
    main.texts.removeSubrange(range)
    let sizes = lines.map(\.size).sorted()
    let usual = sizes[sizes.count / 2]
    var isKept = true
    var names: [String] = []
    for line in lines {
      let text = line.text.trimmed
      let plain = text.line
      if line.isBold || line.size > usual + 1 {
        isKept = !Self.isOfPerson(plain)
        let isAtTop = names.count < 2 && isKept && line.top < lines[0].top + page.height * 0.1
        if line.size > usual + 3 || isAtTop && line.size > usual + 1.5 {
          // First name and surname stand below one another.
          names.append(plain)
          continue
        }
      }
      if ContactLines.isContact(plain) {
        owner.append(text.withoutBold)
      } else if isKept, !CoverWords.isBeside(plain) {
        rest.append(line)
      }
    }
    let name = names.joined(separator: " ")
    if !name.isEmpty { owner.insert(StyledText(name), at: 0) }
  }

  /// The runs of texts at the begin and the end of the file that stand in a strip of their own.
  private static func ranges(of page: LayoutPage) -> [Range<Int>] {
    let texts = page.texts
    func length(_ order: [Int]) -> Int {
      // How far the rest reaches, from each text on.
      var left = Double.infinity
      var right = -Double.infinity
      var reach: [Int: (left: Double, right: Double)] = [:]
      for index in order.reversed() {
        reach[index] = (left, right)
        left = min(left, texts[index].left)
        right = max(right, texts[index].right)
      }
      left = .infinity
      right = -.infinity
      var best = 0
      for (count, index) in order.enumerated() {
        left = min(left, texts[index].left)
        right = max(right, texts[index].right)
        guard right - left < page.width * widest, let others = reach[index] else { break }
        if others.left - right > narrowestGap || left - others.right > narrowestGap {
          best = count + 1
        }
      }
      return best
    }
    let first = length(Array(texts.indices))
    let last = length(texts.indices.reversed())
    return [0..<first, (texts.count - last)..<texts.count].filter { $0.count < texts.count }
  }

  /// Whether a strip stands where the column of an earlier page did.
  private static func goesOn(
    _ range: Range<Int>, of page: LayoutPage, in strip: ClosedRange<Double>
  ) -> Bool {
    let own = page.texts[range]
    return !own.isEmpty && own.count < page.texts.count
      && own.allSatisfy { $0.left >= strip.lowerBound - 2 && $0.left <= strip.upperBound }
      && own.contains { abs($0.left - strip.lowerBound) < 4 }
  }

  /// Whether a strip says who made the page, beside text that is wider and more.
  private static func isSide(_ range: Range<Int>, of page: LayoutPage) -> Bool {
    let own = page.texts[range]
    let others = page.texts[..<range.lowerBound] + page.texts[range.upperBound...]
    guard own.count >= fewestLines, others.count >= fewestLines else { return false }
    let lines = LayoutLine.lines(of: Array(own)).map(\.text.line)
    guard lines.contains(where: { HeadingWords.isContact($0) || ContactLines.isContact($0) }) else {
      return false
    }
    func width(_ texts: ArraySlice<LayoutText>) -> Double {
      (texts.map(\.right).max() ?? 0) - (texts.map(\.left).min() ?? 0)
    }
    func letters(_ texts: ArraySlice<LayoutText>) -> Int {
      texts.reduce(0) { $0 + $1.text.plain.utf8.count }
    }
    // It stands beside the text and not above or below it.
    let top = max(own.map(\.top).min() ?? 0, others.map(\.top).min() ?? 0)
    let bottom = min(own.map(\.bottom).max() ?? 0, others.map(\.bottom).max() ?? 0)
    return bottom - top > page.height * 0.15 && width(others) > width(own) * 1.5
      && letters(others) > letters(own) * 2
  }

  /// What follows such a heading tells of the person and not of the work.
  private static func isOfPerson(_ heading: String) -> Bool {
    HeadingWords.isContact(heading)
      || TextFolding.words(of: heading).contains(where: ofPerson.contains)
  }

  private static let ofPerson: Set<String> = [
    "contact", "contacts", "coordonnees", "formation", "formations", "diplome", "diplomes",
    "divers",
    "langue", "langues", "loisirs", "interets", "permis", "profil", "candidat", "candidate",
    "etudiant", "etudiante", "reseaux", "scolarite", "etudes", "qualites", "hobbies", "hobby",
  ]
}
