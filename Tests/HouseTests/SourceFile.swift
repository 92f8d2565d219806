import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Swift file of the package, as text.
struct SourceFile {
  let path: String
  let lines: [Substring]

  /// Every Swift file below a folder of the package.
  static func all(below folder: String) -> [SourceFile] {
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
        files += all(below: path)
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The modules that the file imports, whatever attributes stand before.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "internal" || $0 == "public" })
      else { return nil }
      return words[index + 1].split(separator: ".").first.map(String.init)
    }
  }

  /// Whether a line forces an optional open: `!` right behind a name, a call or a subscript.
  static func forcesUnwrap(_ line: some StringProtocol) -> Bool {
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
