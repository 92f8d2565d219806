import Testing

@testable import FicheLibrary

/// Pages of a site that tell of its author, or list works, told by their name and by their title.
@Suite struct OtherPagesTests {
  @Test(arguments: [
    "Me contacter e5c0b8.html", "Portfolio/Veille technologique 77aa10.html", "contact.html",
    "a-propos/index.html", "Mon CV 9c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f.html",
  ])
  func aPageAboutTheAuthorIsToldByItsName(path: String) {
    #expect(LikenessJudge.isAboutAuthor(path[...]))
  }

  @Test(arguments: ["Bornage 3-2-1 d02e5a.html", "projets/veille-du-parc.html", "baie-2026.html"])
  func aWorkIsNone(path: String) { #expect(!LikenessJudge.isAboutAuthor(path[...])) }

  @Test func titlesTellWhatNamesDoNot() {
    for title in ["Mon parcours", "Me contacter", "Veille : les clés d’accès", "À propos de moi"] {
      #expect(LikenessJudge.isAboutAuthor(title: title), "\(title)")
    }
    for title in ["Surveiller un rucher", "Parcours de visite d’un musée"] {
      #expect(!LikenessJudge.isAboutAuthor(title: title), "\(title)")
    }
    #expect(LikenessJudge.listsWorks(title: "Mes réalisations"))
    #expect(!LikenessJudge.listsWorks(title: "Réalisation d’un rucher connecté"))
  }
}
