import TestSupport

/// `Package.swift` as text: what each target declares.
enum Manifest {
  /// The names in the list of dependencies of a target; `nil` where there is no such target.
  static func dependencies(of target: String) -> Set<String>? {
    let text = Repository.text(of: "Package.swift")
    let heads = [".target(", ".executableTarget(", ".testTarget("]
    var pieces = [text[...]]
    for head in heads { pieces = pieces.flatMap { $0.split(separator: head) } }
    let name = "name: \"\(target)\""
    guard let piece = pieces.first(where: { $0.drop { $0.isWhitespace }.hasPrefix(name) })
    else { return nil }
    let parts = piece.split(separator: "dependencies: [", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    let list = parts[1].prefix { $0 != "]" }
    var names: Set<String> = []
    for entry in list.split(separator: ",") where !entry.contains("package:") {
      let quoted = entry.split(separator: "\"", omittingEmptySubsequences: false)
      if quoted.count >= 3 { names.insert(String(quoted[1])) }
    }
    return names
  }
}
