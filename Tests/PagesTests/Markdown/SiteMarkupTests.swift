import ExamModel
import Pages
import Testing

/// Raw HTML and what site generators add to Markdown.
struct SiteMarkupTests {
  private func read(_ text: String) -> [Block] { MarkdownReader.blocks(of: text) }

  private func paragraph(_ line: Int, _ text: String) -> Block {
    Block(line: line, content: .paragraph([.text(text)]))
  }

  @Test func dropsShortcodesAndKeepsTheLines() {
    #expect(
      read(
        """
        {{< embed-pdf url="/fiche.pdf" >}}

        Avant {{% notice info %}}dedans{{% /notice %}} après.

        {{< figure
          src="a.png" >}}

        {% include x.html %}
        Fin.
        """) == [
          paragraph(3, "Avant dedans après."),
          Block(line: 5, content: .paragraph([.image(caption: "", address: "a.png")])),
          paragraph(9, "Fin."),
        ])
  }

  @Test func dropsAttributeListsAndIcons() {
    #expect(
      read(
        """
        Passé à 4 heures.{ .highlight } Fait :material-check:
        {: .note }

        Le fichier {.env} et `a{.b}` à 10:30:45.
        """) == [
          Block(
            line: 1, content: .paragraph([.text("Passé à 4 heures. Fait")])),
          Block(
            line: 4,
            content: .paragraph([
              .text("Le fichier {.env} et "), .code("a{.b}"), .text(" à 10:30:45."),
            ])),
        ])
  }

  @Test func readsFieldsOfDataviewWithinASentence() {
    for (text, shown) in [
      (
        "Le chantier a pris [durée:: trois jours] en mars.",
        "Le chantier a pris durée : trois jours en mars."
      ),
      ("Relu [par:: Odile] et [le:: 3 mai].", "Relu par : Odile et le : 3 mai."),
      ("Le vecteur [std::vector] et [a::b].", "Le vecteur [std::vector] et [a::b]."),
      ("Une case [vide:: ] reste.", "Une case vide :  reste."),
    ] {
      #expect(read(text) == [paragraph(1, shown)])
    }
  }

  @Test func readsWhatMkDocsAdds() {
    let blocks = read(
      "[TOC]\n\n=== \"Linux\"\n    apt install\n\n--8<-- \"a.md\"\n\nFin.\n\n```\n[TOC]\n```\n")
    #expect(
      blocks == [
        Block(
          line: 3,
          content: .quote([
            Block(
              line: 3,
              content: .paragraph([.strong([.text("Linux")]), .lineBreak, .text("apt install")]))
          ])), paragraph(8, "Fin."),
        Block(line: 10, content: .code(language: "", text: "[TOC]")),
      ])
  }

  @Test func leavesCodeAlone() {
    #expect(
      read("`{% if %}` et\n\n```twig\n{% block %}<!-- a -->\n```\n") == [
        Block(line: 1, content: .paragraph([.code("{% if %}"), .text(" et")])),
        Block(line: 3, content: .code(language: "twig", text: "{% block %}<!-- a -->")),
      ])
  }

  @Test func keepsWhatIsOpenedAndNeverClosed() {
    #expect(
      read("{{< figure\n\nSuite <!-- et fin.\n\n<style>\n\np\n") == [
        paragraph(1, "{{< figure"), paragraph(3, "Suite <!-- et fin."), paragraph(7, "p"),
      ])
  }

  @Test func reducesHTMLToItsText() {
    #expect(
      read(
        """
        <div style="color:red">
        Le <b>parc</b> d&eacute;j&agrave;<br>install&#233; &amp; suivi
        </div>

        <h3 align="center">Bilan</h3>

        <ul><li>un</li><li>deux</li></ul>
        """) == [
          Block(
            line: 2,
            content: .paragraph([
              .text("Le parc déjà"), .lineBreak, .text("installé & suivi"),
            ])),
          Block(line: 5, content: .heading(level: 3, [.text("Bilan")])),
          paragraph(7, "un"), paragraph(7, "deux"),
        ])
  }

  @Test func reducesHTMLInsideText() {
    #expect(
      read(
        "Une <span class=\"x\">ligne</span>,<br/>une <kbd>autre</kbd> <img alt='Schéma' src='s.png'>"
      )
        == [
          Block(
            line: 1,
            content: .paragraph([
              .text("Une ligne,"), .lineBreak, .text("une autre "),
              .image(caption: "Schéma", address: "s.png"),
            ]))
        ])
  }

  @Test func dropsStylesScriptsAndComments() {
    #expect(
      read(
        """
        <style>
        p { color: red }

        h1 { margin: 0 }
        </style>
        Texte <!-- rien
        de plus --> visible.

        <SCRIPT type="module">alert("<b>")</SCRIPT>
        """) == [
          Block(
            line: 6, content: .paragraph([.text("Texte"), .softBreak, .text("visible.")]))
        ])
  }

  @Test func keepsAComparisonThatIsNoTag() {
    #expect(read("<div>\na < b et 3 <4\n</div>") == [paragraph(2, "a < b et 3 <4")])
  }

  @Test func quotesAdmonitions() {
    #expect(
      read(
        """
        !!! warning "À retenir"
            Sauvegarder.

            Puis vérifier.

        ??? note
            Replié.

        > [!TIP]
        > Astuce.
        """) == [
          Block(
            line: 1,
            content: .quote([
              Block(
                line: 1,
                content: .paragraph([
                  .strong([.text("À retenir")]), .lineBreak, .text("Sauvegarder."),
                ])),
              paragraph(4, "Puis vérifier."),
            ])),
          Block(
            line: 6,
            content: .quote([
              Block(
                line: 6,
                content: .paragraph([.strong([.text("Note")]), .lineBreak, .text("Replié.")]))
            ])),
          Block(
            line: 9,
            content: .quote([
              Block(
                line: 9,
                content: .paragraph([.strong([.text("Tip")]), .lineBreak, .text("Astuce.")]))
            ])),
        ])
  }
}
