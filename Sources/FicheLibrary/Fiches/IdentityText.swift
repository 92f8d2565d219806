import Pages
import People

/// The text of a file without the lines that say whose it is, which no jury hears and no screen shows.
///
/// The file is never changed. Above the first section and below the last sentence, where a cover and a
/// signature stand, such lines are empty in the text that is read.
struct IdentityText {
  private(set) var text: String
  /// The lines that tell of a person, from 1.
  private(set) var lines: [Int] = []
  /// The lines at both ends of the text, which a site may have on each of its pages.
  private(set) var edges: [String] = []
  /// Those that went because other pages have them as well.
  private(set) var siteLines: [String] = []

  /// Where in the original lines begin that tell whose it is.
  private var told: [Int] = []

  /// Whether it keeps all its lines, as the official form does.
  private(set) var isForm = false

  /// A text that keeps all its lines.
  init(whole text: String) {
    self.text = text
    isForm = true
  }

  /// - Parameters:
  ///   - shared: the lines that it has.
  ///   - keepsPeople: whether the people whom the text between the ends names keep their names, as nobody
  ///     will see it.
  init(_ text: String, shared: SharedLines = SharedLines(), keepsPeople: Bool = false) {
    self.text = text
    let bytes = Array(text.utf8)
    let (left, told) = takeEnds(of: bytes, shared)
    self.told = told
    if let left { self.text = String(decoding: left, as: UTF8.self) }
    if !keepsPeople { setInitials(original: bytes) }
  }

  /// Sets initials for the people whom the text names anywhere.
  ///
  /// - Parameter original: the text as it was before its ends were taken.
  mutating func setInitials(original: [UInt8]) {
    guard !isForm else { return }
    let people = PeopleInMarkdown(original, announcedBy: told)
    guard let named = people.withInitials(Array(text.utf8)) else { return }
    text = String(decoding: named, as: UTF8.self)
  }

  /// The text without such lines at its ends, unless it has none, and where those that tell of people began.
  private mutating func takeEnds(
    of bytes: [UInt8], _ shared: SharedLines
  ) -> (left: [UInt8]?, told: [Int]) {
    let head = IdentityZone(headOf: bytes)
    let tail = IdentityZone(tailOf: bytes, behind: head.range.upperBound)
    guard head.holdsLines || tail.holdsLines else { return (nil, []) }
    let prose = Prose(bytes[head.range.upperBound..<tail.range.lowerBound])
    let above = head.left(prose, shared)
    let below = tail.left(prose, shared)
    edges = above.edges + below.edges
    siteLines = above.shared + below.shared
    guard above.isChanged || below.isChanged else { return (nil, []) }
    let told = above.told + below.told
    lines = told.map { offset in bytes[..<offset].count { $0 == Ascii.newline } + 1 }
    let left =
      bytes[..<head.range.lowerBound] + above.bytes
      + bytes[head.range.upperBound..<tail.range.lowerBound] + below.bytes
      + bytes[tail.range.upperBound...]
    return (Array(left), told)
  }

  /// The words of running text, which are told when they are first asked for.
  final class Prose {
    private let bytes: ArraySlice<UInt8>
    private static let longest = 24_000

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    private(set) lazy var words = Set(
      TextFolding.words(of: String(decoding: bytes.prefix(Self.longest), as: UTF8.self)))
  }
}
