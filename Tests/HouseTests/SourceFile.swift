import Synchronization
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Swift file of the package, as text.
struct SourceFile: Sendable {
  let path: String
  let lines: [Substring]
  private let taken = TakenApart()

  init(path: String, lines: [Substring]) {
    self.path = path
    self.lines = lines
  }

  /// Every Swift file below a folder of the package, in the order of their paths.
  ///
  /// A tree is read once, however many rules look at it.
  static func all(below folder: String) -> [SourceFile] {
    let tree = trees.first { folder == $0 || folder.hasPrefix("\($0)/") } ?? folder
    let files = known.withLock { known in
      if let files = known[tree] { return files }
      let files = read(below: tree).sorted { $0.path < $1.path }
      known[tree] = files
      return files
    }
    return tree == folder ? files : files.filter { $0.path.hasPrefix("\(folder)/") }
  }

  private static let trees = ["Sources", "Tests", "Tools", "Plugins", "Page/Sources"]
  private static let known = Mutex<[String: [SourceFile]]>([:])

  /// The words and signs of the file, taken apart once for all rules.
  var tokens: [SwiftTokens.Token] {
    taken.tokens.withLock { tokens in
      if let tokens { return tokens }
      let found = SwiftTokens(lines.joined(separator: "\n")).tokens
      tokens = found
      return found
    }
  }

  /// Shared by all copies of a file.
  private final class TakenApart: Sendable {
    let tokens = Mutex<[SwiftTokens.Token]?>(nil)
  }

  private static func read(below folder: String) -> [SourceFile] {
    guard let directory = opendir("\(Repository.root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var files: [SourceFile] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".swift") {
        let text = Repository.text(of: path)
        files.append(
          SourceFile(
            path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
      } else {
        files += read(below: path)
      }
    }
    return files
  }

  /// The modules that the file imports, whatever attributes stand before.
  var imports: [String] {
    lines.compactMap { line in
      guard line.holds("import ") else { return nil }
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "internal" || $0 == "public" })
      else { return nil }
      return words[index + 1].split(separator: ".").first.map(String.init)
    }
  }

  /// Whether a line forces an optional open: `!` right behind a name, a call or a subscript.
  static func forcesUnwrap(_ line: some StringProtocol) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "!")) else { return false }
    var previous: Character = " "
    var isInString = false
    var characters = Array(line)[...]
    while let character = characters.popFirst() {
      if character == "\\", isInString {
        characters = characters.dropFirst()
      } else if character == "\"" {
        isInString.toggle()
      } else if !isInString {
        if character == "/", characters.first == "/" { return false }
        let isOpenable = previous.isLetter || previous.isNumber || ")]_".contains(previous)
        if character == "!", isOpenable, characters.first != "=" { return true }
      }
      previous = character
    }
    return false
  }
}
