import ExamModel
import Pages

/// Which heading of a fiche is its title, and which open its parts.
struct FicheTitle {
  private(set) var title: String?
  /// The block that holds the title and nothing else.
  private(set) var titleBlock: Int?
  /// The headings that may open a section.
  private(set) var others: [FicheBody.Heading] = []

  /// - Parameters:
  ///   - fileTitle: what the file is called; programs that export notes name it after the title.
  ///   - isExported: whether the file bears the mark of such a program, which writes the title first.
  init(
    _ body: FicheBody, declaredTitle: String?, fileTitle: String? = nil, isExported: Bool = false
  ) {
    let headings = body.headings.filter { !GenericHeading.isForm($0.title) }
    let heading = Self.titleHeading(
      headings, in: body, declaredTitle: declaredTitle, fileTitle: fileTitle,
      isExported: isExported)
    titleBlock = heading?.index
    others = headings.filter { $0.index != heading?.index }
    title = declaredTitle ?? heading?.title
    if let heading {
      let subtitle = Self.subtitle(of: heading, others, in: body)
      others.removeAll { $0 == subtitle }
      if declaredTitle == nil, GenericHeading.isTitle(heading.title) {
        title = Self.specificTitle(below: heading, subtitle, others.first, in: body) ?? title
        if title == subtitle?.title { titleBlock = subtitle?.index }
      }
    } else if declaredTitle == nil {
      let opening = body.blocks[..<(others.first?.index ?? body.blocks.count)]
      title =
        StatedTitle.field(in: opening.prefix(Self.openingBlocks))
        ?? StatedTitle.boldLine(in: opening.prefix(Self.openingBlocks))
      takeBoldTitle(in: body)
    }
    if title == nil { title = Self.fallback(others) }
  }

  /// A title stands at the beginning, and so does the field that gives it.
  private static let openingBlocks = 8

  /// A title in bold is shown once, as the title.
  private mutating func takeBoldTitle(in body: FicheBody) {
    guard let title else { return }
    titleBlock = body.blocks.indices.prefix(Self.openingBlocks).first {
      body.lead(of: $0).map { $0.isAlone && $0.title == title } ?? false
    }
  }

  private static func titleHeading(
    _ headings: [FicheBody.Heading], in body: FicheBody, declaredTitle: String?,
    fileTitle: String?, isExported: Bool
  ) -> FicheBody.Heading? {
    guard let first = headings.first, let top = headings.map(\.level).min(), first.level == top
    else { return nil }
    if let declaredTitle, isSame(declaredTitle, first.title) { return first }
    if isExported, first.index == 0, declaredTitle == nil { return first }
    let rivals = headings.filter { $0.level == top }.dropFirst()
    if SectionRoleMatcher.isSectionName(first.title) {
      // "Comparatif" above deeper headings is what the fiche is about; "Contexte" never is.
      let role = SectionRoleMatcher.role(of: first.title)
      let isSubject = role == .choices || role == .realisation || role == .tests
      guard isSubject, rivals.isEmpty, headings.count > 1, declaredTitle == nil else { return nil }
    }
    if rivals.isEmpty {
      // The only heading of a fiche that has its title already opens a section.
      return declaredTitle != nil && headings.count == 1 ? nil : first
    }
    guard declaredTitle == nil else { return nil }
    if let fileTitle, first.index == 0, isCut(fileTitle, of: first.title) { return first }
    // Several headings of one level: the first is the title when it alone says nothing, or when all
    // others are the names of sections.
    let next = first.index + 1
    let isBare = headings.contains { $0.index == next } && headings.count < body.blocks.count
    let areSections =
      rivals.count > 1 && rivals.allSatisfy { SectionRoleMatcher.opening(of: $0.title) != nil }
      && SectionRoleMatcher.opening(of: first.title) == nil
    return isBare || areSections ? first : nil
  }

  /// Whether a file's name is the title, or the beginning of a long one.
  private static func isCut(_ name: String, of title: String) -> Bool {
    let (name, title) = (TextFolding.key(of: name), TextFolding.key(of: title))
    return name == title || name.utf8.count >= shortestCut && title.hasPrefix(name)
  }

  private static let shortestCut = 24

  private static func isSame(_ title: String, _ other: String) -> Bool {
    title == other || TextFolding.key(of: title) == TextFolding.key(of: other)
  }

  /// A heading right below the title with nothing under it: "Modernisation d'une école".
  private static func subtitle(
    of title: FicheBody.Heading, _ others: [FicheBody.Heading], in body: FicheBody
  ) -> FicheBody.Heading? {
    guard let first = others.first, !body.holdsContent(title.index..<first.index),
      SectionRoleMatcher.opening(of: first.title) == nil
    else { return nil }
    let isGeneric = GenericHeading.isTitle(title.title)
    guard others.count > 1 else { return nil }
    let next = others[1]
    // Where nothing is written yet, no heading is less than another.
    guard !body.holdsContent(first.index..<next.index),
      body.holdsContent(next.index..<body.blocks.count)
    else { return nil }
    return isGeneric || next.level <= first.level ? first : nil
  }

  /// What a fiche is called below a heading that any fiche may have.
  private static func specificTitle(
    below heading: FicheBody.Heading, _ subtitle: FicheBody.Heading?,
    _ first: FicheBody.Heading?, in body: FicheBody
  ) -> String? {
    let opening = body.blocks[heading.index..<(first?.index ?? body.blocks.count)]
      .prefix(openingBlocks).dropFirst()
    if let subtitle, !GenericHeading.isTitle(subtitle.title) { return subtitle.title }
    return StatedTitle.field(in: opening) ?? StatedTitle.boldLine(in: opening)
  }

  /// The first heading, unless it is the name of a section, such as "Présentation de l'entreprise".
  private static func fallback(_ headings: [FicheBody.Heading]) -> String? {
    guard let first = headings.first, SectionRoleMatcher.role(of: first.title) == nil,
      !GenericHeading.isTitle(first.title), !SectionRoleMatcher.isNumbered(first.title)
    else { return nil }
    return first.title
  }
}
