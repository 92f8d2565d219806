/// The enums that some sources declare, and their switches that lump together whatever is left.
struct SwitchSurvey {
  /// A switch with `default:` or `case _:`.
  struct Catching: Equatable {
    let place: String
    /// The cases that are named, once for each part of a tuple, otherwise once.
    var columns: [Set<String>]
  }

  /// Names of cases by the name of their enum, which has its type before it if it is nested.
  private(set) var enums: [String: Set<String>] = [:]
  private(set) var catching: [Catching] = []

  private enum Scope {
    case type(String)
    case cases(of: String)
    case branches([Set<String>])
    case other
  }

  init(_ files: [SourceFile]) {
    for file in files { survey(file) }
  }

  private mutating func survey(_ file: SourceFile) {
    let tokens = file.tokens
    var scopes: [Scope] = []
    // What the next brace opens, if it stands in as many parentheses as the word before it.
    var next: (scope: Scope, depth: Int)?
    var depth = 0
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token.text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{":
        if let opened = next, opened.depth == depth {
          scopes.append(opened.scope)
          next = nil
        } else {
          scopes.append(.other)
        }
      case "}": _ = scopes.popLast()
      case "struct", "class", "actor", "extension", "enum", "protocol":
        // `.enum` and `enum:` are names.
        guard index < tokens.count, tokens[index].text.first?.isLetter == true else { break }
        let name = Self.name(tokens[index].text, in: scopes)
        next = (token.text == "enum" ? .cases(of: name) : .type(name), depth)
      case "switch": next = (.branches([]), depth)
      case "case":
        switch scopes.last {
        case .cases(let name): takeCases(of: name, tokens, &index)
        case .branches(let columns):
          let pattern = Self.pattern(tokens, &index)
          if pattern.map(\.text) == ["_"] {
            catching.append(Catching(place: "\(file.path):\(token.line)", columns: columns))
          } else {
            scopes[scopes.count - 1] = .branches(Self.adding(pattern, to: columns))
          }
        case .type, .other, nil: break
        }
      case "default":
        // Behind a comma it is the argument of a dictionary's subscript.
        guard case .branches(let columns) = scopes.last, index < tokens.count, index > 1,
          tokens[index].text == ":", tokens[index - 2].text != ","
        else { break }
        catching.append(Catching(place: "\(file.path):\(token.line)", columns: columns))
      default: break
      }
    }
  }

  private static func name(_ name: String, in scopes: [Scope]) -> String {
    for scope in scopes.reversed() {
      switch scope {
      case .type(let outer), .cases(let outer): return "\(outer).\(name)"
      case .branches, .other: continue
      }
    }
    return String(name)
  }

  /// Takes `a, b(Int), c = 1` after `case`.
  private mutating func takeCases(
    of name: String, _ tokens: [SwiftTokens.Token], _ index: inout Int
  ) {
    while index < tokens.count {
      enums[name, default: []].insert(String(tokens[index].text))
      index += 1
      if index < tokens.count, tokens[index].text == "(" {
        var depth = 0
        repeat {
          if tokens[index].text == "(" { depth += 1 }
          if tokens[index].text == ")" { depth -= 1 }
          index += 1
        } while depth > 0 && index < tokens.count
      }
      if index < tokens.count, tokens[index].text == "=" { index += 2 }
      guard index < tokens.count, tokens[index].text == "," else { return }
      index += 1
    }
  }

  /// The tokens up to the colon that ends a pattern.
  private static func pattern(
    _ tokens: [SwiftTokens.Token], _ index: inout Int
  ) -> [SwiftTokens.Token] {
    var depth = 0
    let start = index
    while index < tokens.count, tokens[index].text != ":" || depth > 0 {
      if "([".contains(tokens[index].text) { depth += 1 }
      if ")]".contains(tokens[index].text) { depth -= 1 }
      index += 1
    }
    return Array(tokens[start..<index])
  }

  /// Adds the cases that a pattern names at its top, or in each part of a tuple.
  private static func adding(
    _ pattern: [SwiftTokens.Token], to columns: [Set<String>]
  ) -> [Set<String>] {
    var columns = columns
    let isTuple = pattern.first?.text == "("
    var depth = isTuple ? -1 : 0
    var column = 0
    for (offset, token) in pattern.enumerated() {
      if token.text == "where", depth <= 0 { break }
      if "([".contains(token.text) { depth += 1 }
      if ")]".contains(token.text) { depth -= 1 }
      if token.text == ",", depth == 0, isTuple { column += 1 }
      if token.text == ",", depth < 0 { column = 0 }
      guard depth == 0, token.text == ".", offset + 1 < pattern.count else { continue }
      // A name behind another is a member of something, and no case by itself.
      if offset > 0, let last = pattern[offset - 1].text.last, last.isLetter,
        pattern[offset - 1].text != "let", pattern[offset - 1].text != "var"
      {
        continue
      }
      while columns.count <= column { columns.append([]) }
      columns[column].insert(String(pattern[offset + 1].text))
    }
    return columns
  }

  /// Whether every part that names cases names those of an enum of ours, none of which may be open.
  func isOverOurs(_ catching: Catching, open: Set<String>) -> Bool {
    let named = catching.columns.map { $0.subtracting(["some", "none"]) }.filter { !$0.isEmpty }
    return !named.isEmpty
      && named.allSatisfy { names in
        let candidates = enums.filter { names.isSubset(of: $0.value) }.keys
        return !candidates.isEmpty && open.isDisjoint(with: candidates)
      }
  }
}
