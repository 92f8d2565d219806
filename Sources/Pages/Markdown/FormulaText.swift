/// Makes of LaTeX what a person would write on one line: `2^8 - 2 \ge 200` gives "2⁸ − 2 ≥ 200".
struct FormulaText {
  static func readable(_ bytes: ArraySlice<UInt8>) -> String {
    var reader = FormulaText(text: Array(String(decoding: bytes, as: UTF8.self)))
    return Blank.collapsed(reader.run(depth: 0))
  }

  private let text: [Character]
  private var index = 0

  /// Groups deeper than this are left out.
  private static let deepest = 12

  private init(text: [Character]) { self.text = text }

  /// The text up to the end of the group that was opened.
  private mutating func run(depth: Int) -> String {
    var shown = ""
    while index < text.count {
      let character = text[index]
      index += 1
      switch character {
      case "}": if depth > 0 { return shown }
      case "{": shown += run(deeperThan: depth)
      case "\\": shown += command(depth)
      case "^": shown += raised(depth, Self.superscripts, "^")
      case "_": shown += raised(depth, Self.subscripts, "_")
      case "-": shown += "−"
      case "&", "~": shown += " "
      default: shown.append(character)
      }
    }
    return shown
  }

  private mutating func run(deeperThan depth: Int) -> String {
    if depth < Self.deepest { return run(depth: depth + 1) }
    var open = 1
    while index < text.count, open > 0 {
      if text[index] == "{" { open += 1 }
      if text[index] == "}" { open -= 1 }
      index += 1
    }
    return ""
  }

  /// A group, a command or one character, as an argument.
  private mutating func argument(_ depth: Int) -> String {
    while index < text.count, Blank.contains(text[index]) { index += 1 }
    guard index < text.count else { return "" }
    let character = text[index]
    index += 1
    switch character {
    case "{": return run(deeperThan: depth)
    case "\\": return command(depth)
    case "}":
      index -= 1
      return ""
    default: return String(character)
    }
  }

  private mutating func command(_ depth: Int) -> String {
    let start = index
    while index < text.count, text[index].isASCII, text[index].isLetter { index += 1 }
    let name = String(text[start..<index])
    guard !name.isEmpty else {
      guard index < text.count else { return "" }
      index += 1
      switch text[index - 1] {
      case "\\": return "; "
      case ",", ";", ":", "!", " ": return " "
      case let sign: return String(sign)
      }
    }
    switch name {
    case "frac", "dfrac", "tfrac":
      let upper = argument(depth)
      return Self.grouped(upper) + "/" + Self.grouped(argument(depth))
    case "sqrt": return "√" + Self.grouped(argument(depth))
    case "begin", "end":
      _ = argument(depth)
      return " "
    case "left", "right", "displaystyle", "text", "textbf", "textit", "mathrm", "mathbf",
      "mathit", "mathtt", "texttt", "operatorname", "big", "Big", "bigl", "bigr", "limits":
      return ""
    case "quad", "qquad": return " "
    default: return Self.signs[name] ?? name
    }
  }

  private static func grouped(_ text: String) -> String {
    let bare = Blank.collapsed(text)
    return bare.contains { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," }
      ? "(\(bare))" : bare
  }

  private mutating func raised(_ depth: Int, _ forms: [Character: Character], _ mark: String)
    -> String
  {
    let inner = Blank.collapsed(argument(depth))
    if !inner.isEmpty, inner.allSatisfy({ forms[$0] != nil }) {
      return String(inner.compactMap { forms[$0] })
    }
    return mark + Self.grouped(inner)
  }

  private static let superscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−-=()nixabcdekmptuv", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣᵃᵇᶜᵈᵉᵏᵐᵖᵗᵘᵛ"))
  private static let subscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−-=()aeioxn", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒₓₙ"))

  private static let signs: [String: String] = [
    "ge": "≥", "geq": "≥", "geqslant": "≥", "le": "≤", "leq": "≤", "leqslant": "≤", "ne": "≠",
    "neq": "≠", "lt": "<", "gt": ">", "times": "×", "cdot": "·", "div": "÷", "pm": "±",
    "approx": "≈", "simeq": "≃", "equiv": "≡", "sim": "∼", "propto": "∝", "to": "→",
    "rightarrow": "→", "longrightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒",
    "implies": "⇒", "Leftrightarrow": "⇔", "iff": "⇔", "mapsto": "↦", "infty": "∞", "sum": "Σ",
    "prod": "Π", "int": "∫", "partial": "∂", "forall": "∀", "exists": "∃", "in": "∈",
    "notin": "∉", "subset": "⊂", "cup": "∪", "cap": "∩", "emptyset": "∅", "oplus": "⊕",
    "land": "∧", "wedge": "∧", "lor": "∨", "vee": "∨", "neg": "¬", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε", "varepsilon": "ε", "eta": "η",
    "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "pi": "π", "rho": "ρ",
    "sigma": "σ", "Sigma": "Σ", "tau": "τ", "phi": "φ", "varphi": "φ", "psi": "ψ", "omega": "ω",
    "Omega": "Ω", "degree": "°", "circ": "°", "ldots": "…", "dots": "…", "cdots": "…",
    "lceil": "⌈", "rceil": "⌉", "lfloor": "⌊", "rfloor": "⌋", "lvert": "|", "rvert": "|",
    "langle": "⟨", "rangle": "⟩", "star": "⋆", "ast": "∗", "bullet": "•", "prime": "′",
  ]
}
