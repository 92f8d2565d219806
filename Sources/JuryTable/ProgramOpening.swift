import ExamModel
import JSONText
import SessionEngine

/// What a program that plays the jury is told before the oral: the exam, and the fiches as texts.
///
/// A section that is kept back on the screen, because it says how to get at something or holds a password,
/// is named and not told.
package struct ProgramOpening: Sendable {
  package var plan: SessionPlan
  package var fiches: [Fiche]
  package var language: Language
  /// The program that asks, with its version.
  package var program: String

  /// What all fiches may come to, in bytes: a program need not read a library.
  private static let textLimitBytes = 262_144

  package init(plan: SessionPlan, fiches: [Fiche], language: Language, program: String) {
    self.plan = plan
    self.fiches = fiches
    self.language = language
    self.program = program
  }

  /// The parameters of `hello`.
  var hello: JSONValue {
    [
      "contract": "jury/1", "program": .string(program), "language": .string(language.rawValue),
      "exam": ["id": .string(plan.examID), "title": .string(plan.examTitle)],
      "mode": .string(plan.mode.rawValue), "jury": .string(plan.jury),
      "seed": .string(String(plan.seed)),
      "criteria": .array(
        plan.criteria.map {
          ["id": .string($0.id), "name": .string($0.name), "details": .string($0.details)]
        }),
      "levels": .array(
        plan.levels.map { ["name": .string($0.name), "points": .optional($0.points)] }),
    ]
  }

  /// The parameters of `prepare`.
  var prepare: JSONValue {
    var leftBytes = Self.textLimitBytes
    return ["fiches": .array(fiches.map { Self.value(of: $0, &leftBytes) })]
  }

  private static func value(of fiche: Fiche, _ leftBytes: inout Int) -> JSONValue {
    var sections: [JSONValue] = []
    let isHeldBack = fiche.preambleHoldsSecret && fiche.preambleSecretStarts.isEmpty
    let preamble =
      isHeldBack ? "" : text(of: shown(fiche.preamble, secretStarts: fiche.preambleSecretStarts))
    if !preamble.isEmpty {
      sections.append(["title": "", "role": nil, "text": .string(taken(preamble, &leftBytes))])
    }
    for section in fiche.sections {
      let blocks =
        section.isWithheld ? [] : shown(section.blocks, secretStarts: section.secretStarts)
      let text = taken(Self.text(of: blocks), &leftBytes)
      sections.append([
        "title": .string(section.title), "role": .optional(section.role?.rawValue),
        "text": .string(text),
      ])
    }
    return [
      "id": .string(fiche.id), "title": .string(fiche.title),
      "kind": fiche.kind == .parcours ? "parcours" : "fiche", "sections": .array(sections),
    ]
  }

  /// A program is told nothing of a block that holds a secret.
  private static func shown(_ blocks: [Block], secretStarts: [Int]) -> [Block] {
    secretStarts.isEmpty
      ? blocks : SecretBlocks(starts: secretStarts) { _ in nil }.shown(blocks)
  }

  private static func taken(_ text: String, _ leftBytes: inout Int) -> String {
    let count = text.utf8.count
    guard count <= leftBytes else { return "" }
    leftBytes -= count
    return text
  }

  private static func text(of blocks: [Block]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func text(of block: Block) -> String {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let list): list.items.map { "- " + text(of: $0.blocks) }.joined(separator: "\n")
    case .code(_, let text): text
    case .quote(let blocks), .footnote(_, let blocks): text(of: blocks)
    case .table(let table):
      ([table.header] + table.rows)
        .map { row in row.map(\.plainText).joined(separator: " | ") }.joined(separator: "\n")
    case .rule: ""
    }
  }
}
