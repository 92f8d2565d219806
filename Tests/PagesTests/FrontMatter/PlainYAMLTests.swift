import TestSupport
import Testing

@testable import Pages

@Suite struct PlainYAMLTests {
  private static let page = """
    title: "Gestion d'une flotte : 45 téléphones"
    date: 2026-04-04
    # Un commentaire.
    weight:   3
    technologies: [Debian, C#, "a, b" ]

    competences:
      - "Répondre aux incidents"
      - Gérer l'existant
    plan:
      Contexte de la mission: 50

      Mise en œuvre: 1:30
    draft:
    titre: L’été – « fin »

    """

  @Test func readsWhatMostFichesHave() throws {
    let node = try #require(PlainYAML.read(Self.page[...], firstLine: 2))
    #expect(try YAMLReader.read(Self.page, firstLine: 2) == node)
    #expect(node["technologies"]?.value.items?.map(\.text) == ["Debian", "C#", "a, b"])
    #expect(node["plan"]?.value["mise en œuvre"]?.value.text == "1:30")
    #expect(node["competences"]?.value.items?.map(\.line) == [9, 10])
  }

  @Test(arguments: [
    "", "# rien\n", "a: &x 1\n", "b: *x\n", "a: |\n  texte\n", "a: 1\n  suite\n", "a: 'l''été'\n",
    "a: \"x\\ty\"\n", "a: {b: 1}\n", "a: [b, [c]]\n", "a: [b,\n  c]\n", "a: b: c\n", "a: 1 # dit\n",
    "- a\n", "  a: 1\n", "a:\n  - b: 1\n", "a:\n  - b\n - c\n", "a: 1\r\n", "a:\t1\n", "a: !t 1\n",
    "a: \"b\nc: 1\n", "a: b\n---\nc: d\n", "texte\n", "? a\n", "\"a\": 1\n", "a: [b, ]\n",
    "a: ...\n",
  ])
  func leavesTheRestToLibyaml(text: String) {
    #expect(PlainYAML.read(text[...], firstLine: 1) == nil)
  }

  /// What it accepts has the same values on the same lines for libyaml.
  @Test func agreesWithLibyaml() throws {
    var random = SplitMix64(seed: 29)
    let pieces = [
      "a", "clé", "b c", ":", ": ", ":\n", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ",
      "- ", "[",
      "]", ", ", ",", "\"", "'", "#", " #", "{", "}", "&", "*", "?", "-", "|", ">", "…", "1", "\\",
      "  ",
      "é: 1", "\n# x\n", "---", "...", "%", "@", "\u{A0}", "x: [a, b]", "y: \"z\"", ": 'q'",
    ]
    var accepted = 0
    for _ in 0..<60_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text =
        "k" + (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "\n"
      guard let node = PlainYAML.read(text[...], firstLine: 3) else { continue }
      accepted += 1
      let expected = try? YAMLReader.read(text, firstLine: 3)
      #expect(expected == node, "\(text.debugDescription)")
      if expected != node { break }
    }
    #expect(accepted > 2_000)
  }
}
