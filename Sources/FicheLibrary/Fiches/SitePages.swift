import FileAccess
import Pages
import TextCells

/// Which Markdown files of a site may be fiches: those that its author wrote about achievements.
struct SitePages {
  private let root: String
  /// Whether a folder is made or read by a generator itself, by its path.
  private var madeFolders: [String: Bool] = [:]
  /// The folder of the last page, and whether its pages were written by the author of the site.
  private var lastFolder: (path: Substring, mayHoldFiches: Bool)?
  /// Whether a folder is the root of what a site publishes, by its path.
  private var homeFolders: [String: Bool] = [:]

  /// - Parameter root: the folder that was given, as it was given.
  init(root: String) {
    self.root = root.utf8.last == UInt8(ascii: "/") ? String(root.dropLast()) : root
  }

  /// Folders of generators and their tools that hold templates, copies or other people's pages.
  static let skippedFolders: Set<String> = [
    "_build", "_data", "_includes", "_layouts", "_plugins", "_sass", "_site", "_templates",
    "_partials", "_components", "_snippets",
    "__pycache__", "archetypes", "bower_components", "dist-packages", "exampleSite", "layouts",
    "node_modules", "public", "site-packages", "static", "templates", "themes",
    "tutorial-basics", "tutorial-extras", "vendor", "venv", "versioned_docs", "Templates",
    "template", "Template", "Modèles", "modèles", "modeles", "Modeles",
  ]

  /// Section pages and notices, which describe a folder or a site rather than an achievement, and
  /// what generators and tools ask for.
  private static let skippedNames: Set<String> = [
    "404", "_404", "_coverpage", "_footer", "_index", "_navbar", "_sidebar", "agents", "changelog",
    "claude", "code_of_conduct", "contributing", "copilot-instructions", "licence", "license",
    "pull_request_template", "summary", "todo", "to-do",
  ]

  /// Pages that a generator puts into every new site.
  private static let sampleNames: Set<String> = [
    "api-examples", "congratulations", "create-a-blog-post", "create-a-document", "create-a-page",
    "deploy-your-site", "emoji-support", "first-blog-post", "first-post", "hello-world",
    "long-blog-post", "manage-docs-versions", "markdown-examples", "markdown-features",
    "markdown-page", "markdown-style-guide", "markdown-syntax", "math-typesetting",
    "mdx-blog-post", "my-first-post", "placeholder-text", "rich-content", "sample-page",
    "second-post", "third-post", "translate-your-site", "using-mdx", "welcome-to-jekyll",
  ]

  /// Names that people choose as well; of a sample the text says so.
  private static let suspectNames: Set<String> = [
    "bienvenue", "index", "intro", "welcome", "example",
  ]
  private static let sampleSentences = [
    "Tutorial Intro", "Docusaurus in less than", "Welcome to MkDocs", "nouveau *coffre*",
    "new *vault*", "This is an example page", "Guides lead a user through a specific task",
  ]

  /// Common words elsewhere, but templates and copies beside a generator's settings.
  private static let madeFolders: [Substring: [String]] = [
    "overrides": ["mkdocs.yml"], "site": ["mkdocs.yml"], "output": ["pelicanconf.py"],
    "docs": ["quartz.config.ts"], "quartz": ["quartz.config.ts"],
    "build": ["docusaurus.config.js", "docusaurus.config.ts", "conf.py"],
    "dist": ["package.json", "astro.config.mjs"], "book": ["book.toml"],
    "scaffolds": ["_config.yml"], "_book": ["book.json"], "journals": ["logseq", "pages"],
  ]

  /// Words with which the names of empty forms begin or end.
  private static let formWords: Set<Substring> = [
    "template", "modele", "gabarit", "canevas", "squelette",
  ]

  mutating func mayHoldFiche(_ path: String) -> Bool {
    let name = path.utf8.lastIndex(of: Ascii.slash).map { path.utf8.index(after: $0) }
    let file = path[(name ?? path.startIndex)...]
    let folder = path.utf8[..<file.startIndex].dropLast()
    let stem = file.utf8.lastIndex(of: Ascii.dot).map { file[..<$0] } ?? file
    if stem.utf8.count <= Self.longestSkippedName {
      let name = stem.lowercased()
      let bare = FicheName(path: String(file)).bareID.lowercased()
      if Self.skippedNames.contains(name) || Self.sampleNames.contains(bare) { return false }
      if name == "security", stem.utf8.first == UInt8(ascii: "S"), stem == "SECURITY" {
        return false
      }
      if name == "index", isHome(Self.parts(of: Substring(folder))) { return false }
      if Self.isForm(name) || name.hasSuffix(".excalidraw") { return false }
      if name == "contents", isGraph(Self.parts(of: Substring(folder))) { return false }
      if Self.suspectNames.contains(name), isSample(path) { return false }
      if name == "readme", isRoot(Substring(folder)) {
        rootReadmes.append(path)
        return false
      }
    }
    // Paths come by folder.
    if let last = lastFolder, last.path.utf8.elementsEqual(folder) { return last.mayHoldFiches }
    let path = Substring(folder)
    let mayHoldFiches = !isMade(Self.parts(of: path))
    lastFolder = (path, mayHoldFiches)
    return mayHoldFiches
  }

  /// Longer names are those of no page that is left out, which need not be folded.
  private static let longestSkippedName = 40

  /// The notices of repositories: of one that holds nothing else, it may be the fiche.
  private(set) var rootReadmes: [String] = []

  private func isRoot(_ folder: Substring) -> Bool { folder == root[...] }

  private static func isForm(_ name: String) -> Bool {
    var name = name
    guard name.withUTF8(mayHoldFormWord) else { return false }
    let words = LetterFolding.folded(name).split { "-_ .".contains($0) }
    guard let first = words.first, let last = words.last else { return false }
    return formWords.contains(first) || formWords.contains(last)
  }

  /// Whether a part of a form's word stands in a name that was not taken apart yet.
  private static func mayHoldFormWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.indices.contains { formWordParts.longestLength(in: name, at: $0) != nil }
  }

  /// Beginnings of `formWords` up to where one may be spelt in several ways.
  private static let formWordParts = WordSet(["template", "mod", "gabarit", "canevas", "squelette"])

  /// Whether the beginning of a file is that of a page that comes with a generator.
  private func isSample(_ path: String) -> Bool {
    guard let bytes = try? FileReader.bytes(at: path, limitBytes: 16_384) else { return false }
    let text = String(decoding: bytes.prefix(2_048), as: UTF8.self)
    return Self.sampleSentences.contains { text.contains($0) }
  }

  private static func parts(of folder: Substring) -> ArraySlice<Substring> {
    folder.split(separator: "/", omittingEmptySubsequences: false)[...]
  }

  /// The page of a site's root greets visitors; in other folders `index.md` is the folder's fiche.
  private mutating func isHome(_ folder: ArraySlice<Substring>) -> Bool {
    let path = folder.joined(separator: "/")
    if let known = homeFolders[path] { return known }
    let above = folder.dropLast().joined(separator: "/")
    let isHome =
      Self.homeMarks.contains { Self.holds($0, path) }
      || (folder.last == "docs" && Self.holds("mkdocs.yml", above))
      || (folder.last == "content" && Self.holds("quartz.config.ts", above))
    homeFolders[path] = isHome
    return isHome
  }

  /// The pages of Logseq, of which one lists the others.
  private func isGraph(_ folder: ArraySlice<Substring>) -> Bool {
    folder.last == "pages" && Self.holds("logseq", folder.dropLast().joined(separator: "/"))
  }

  private static let homeMarks = ["_config.yml", "mkdocs.yml", ".vitepress"]

  /// Looks at the folders below the root only: anyone who names such a folder means it.
  private mutating func isMade(_ folder: ArraySlice<Substring>) -> Bool {
    let rootParts = root.split(separator: "/", omittingEmptySubsequences: false).count
    return folder.indices.dropFirst(rootParts).contains { index in
      guard let marks = Self.madeFolders[folder[index]] else { return false }
      let parent = folder[..<index].joined(separator: "/")
      let key = parent + "/" + folder[index]
      if let known = madeFolders[key] { return known }
      let isMade = marks.contains { Self.holds($0, parent) }
      madeFolders[key] = isMade
      return isMade
    }
  }

  private static func holds(_ name: String, _ folder: String) -> Bool {
    FileStamp.of(folder + "/" + name) != nil
  }
}
