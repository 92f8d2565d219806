import ExamModel
import Pages
import Testing

struct MarkdownReaderTests {
  private func read(_ text: String, firstLine: Int = 1) -> [Block] {
    MarkdownReader.blocks(of: text, firstLine: firstLine)
  }

  @Test func readsHeadingsAndParagraphsWithTheLinesOfTheFile() {
    #expect(
      read("# Titre\n\nUn *mot*, **deux** et `trois`.\nSuite.\n", firstLine: 11) == [
        Block(line: 11, content: .heading(level: 1, [.text("Titre")])),
        Block(
          line: 13,
          content: .paragraph([
            .text("Un "), .emphasis([.text("mot")]), .text(", "), .strong([.text("deux")]),
            .text(" et "), .code("trois"), .text("."), .softBreak, .text("Suite."),
          ])),
      ])
  }

  @Test func readsNestedAndTaskLists() {
    #expect(
      read("3. un\n   - [x] fait\n   - [ ] reste\n4. deux\n") == [
        Block(
          line: 1,
          content: .list(
            ListBlock(
              firstNumber: 3,
              items: [
                ListItem(blocks: [
                  Block(line: 1, content: .paragraph([.text("un")])),
                  Block(
                    line: 2,
                    content: .list(
                      ListBlock(
                        firstNumber: nil,
                        items: [
                          ListItem(
                            isChecked: true,
                            blocks: [Block(line: 2, content: .paragraph([.text("fait")]))]),
                          ListItem(
                            isChecked: false,
                            blocks: [Block(line: 3, content: .paragraph([.text("reste")]))]),
                        ]))),
                ]),
                ListItem(blocks: [Block(line: 4, content: .paragraph([.text("deux")]))]),
              ])))
      ])
  }

  @Test func fitsTableRowsToTheHeader() {
    #expect(
      read("| A | B |\n|:-:|--:|\n| 1 |\n| 2 | 3 | 4 |\n") == [
        Block(
          line: 1,
          content: .table(
            TableBlock(
              alignments: [.centre, .trailing], header: [[.text("A")], [.text("B")]],
              rows: [[[.text("1")], []], [[.text("2")], [.text("3")]]])))
      ])
  }

  @Test func readsCodeRulesAndQuotes() {
    #expect(
      read("```{.bash}\nls  -l\n\nls\n```\n---\n> cité\n") == [
        Block(line: 1, content: .code(language: "bash", text: "ls  -l\n\nls")),
        Block(line: 6, content: .rule),
        Block(
          line: 7, content: .quote([Block(line: 7, content: .paragraph([.text("cité")]))])),
      ])
  }

  @Test func readsLinksImagesAndStrikethrough() {
    #expect(
      read("[GLPI](https://glpi.example) ![Schéma du *réseau*](r.png) ~~non~~ https://a.example")
        == [
          Block(
            line: 1,
            content: .paragraph([
              .link([.text("GLPI")], address: "https://glpi.example"), .text(" "),
              .image(caption: "Schéma du réseau", address: "r.png"), .text(" "),
              .strikethrough([.text("non")]), .text(" "),
              .link([.text("https://a.example")], address: "https://a.example"),
            ]))
        ])
  }

  @Test func numbersFootnotesByTheirFirstReference() {
    #expect(
      read("Un[^b] deux[^a].\n\n[^a]: Note A.\n[^b]: Note B.\n") == [
        Block(
          line: 1,
          content: .paragraph([
            .text("Un"), .footnoteReference(1), .text(" deux"), .footnoteReference(2), .text("."),
          ])),
        Block(
          line: 4,
          content: .footnote(1, [Block(line: 4, content: .paragraph([.text("Note B.")]))])),
        Block(
          line: 3,
          content: .footnote(2, [Block(line: 3, content: .paragraph([.text("Note A.")]))])),
      ])
  }

  @Test(arguments: [
    "## Projets {#projets}", "## Projets {#mes_projets .large}", "## Projets { .large }",
    "## Projets {: #projets }", "Projets {#projets}\n---", "## Projets ##",
  ])
  func dropsHeadingAttributes(_ text: String) {
    #expect(read(text) == [Block(line: 1, content: .heading(level: 2, [.text("Projets")]))])
  }

  @Test func keepsBracesThatAreText() {
    #expect(
      read("# Ensemble {a, b}") == [
        Block(line: 1, content: .heading(level: 1, [.text("Ensemble {a, b}")]))
      ])
  }

  @Test func readsLineEndsOfEverySystem() {
    for text in ["a\r\n\r\nb", "a\r\rb", "a\n\nb"] {
      #expect(read(text).map(\.line) == [1, 3])
    }
  }

  @Test func givesNothingForNothing() {
    #expect(read("") == [])
    #expect(read("\n \n\t\n") == [])
  }
}
