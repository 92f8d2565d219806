import DocumentImport
import ExamModel
import Wording

/// Reports the result of an import, and what was guessed.
struct ImportTexts {
  let language: Language

  /// Names the file that was written, its title, how many sections it has and what it came from.
  func made(_ fiche: ImportedFiche, path: String, kind: DocumentKind) -> String {
    let sections = count(fiche.sectionCount, fr: "section", en: "section")
    let name = kind.rawValue.uppercased()
    if fiche.isSynthesis {
      return language(
        fr: "\(path) : tableau de synthèse (\(name)).",
        en: "\(path): tableau de synthèse (\(name)).")
    }
    return language(
      fr: "\(path) : « \(fiche.title) », \(sections) (\(name)).",
      en: "\(path): \"\(fiche.title)\", \(sections) (\(name)).")
  }

  /// What was understood or guessed, where, and how to put it right; `nil` for what needs no word.
  func sentence(_ fact: ImportFact) -> String {
    switch fact {
    case .titleGuessed(let origin): title(origin)
    case .nameLies(let actual):
      language(
        fr: "le nom du fichier dit autre chose, c'est un document "
          + "\(actual.rawValue.uppercased()) : il a été lu comme tel.",
        en: "the file name is misleading, the content is \(actual.rawValue.uppercased()): "
          + "read as such.")
    case .headingsGuessed(let number):
      language(
        fr:
          "\(count(number, fr: "titre de section reconnu", en: "", plural: "titres de section reconnus")) "
          + "à \(number == 1 ? "son" : "leur") apparence (gras, taille, numéro) : corrigez les lignes « ## » s'il le faut.",
        en:
          "\(count(number, fr: "", en: "heading")) recognised by look (bold, size, number): "
          + "correct the ## lines where needed.")
    case .noHeadings:
      language(
        fr: "aucun titre de section trouvé : ajoutez des lignes « ## Contexte », « ## Bilan »…",
        en: "no headings found: add lines such as “## Contexte”, “## Bilan”…")
    case .formRecognised:
      language(
        fr: "fiche descriptive officielle reconnue : une section par rubrique.",
        en: "official form recognised: one section for each of its fields.")
    case .synthesisRecognised(0):
      language(
        fr: "tableau de synthèse reconnu, mais aucune croix trouvée : une couleur ne se lit pas. "
          + "Mettez un « X » dans chaque case voulue.",
        en: "tableau de synthèse recognised, but no cross found: a colour cannot be read. "
          + "Put an “X” into each cell that counts.")
    case .synthesisRecognised(let crosses):
      language(
        fr:
          "tableau de synthèse reconnu : \(count(crosses, fr: "croix", en: "", plural: "croix")). "
          + "« oralblanc check --coverage » le compare à vos fiches.",
        en:
          "tableau de synthèse recognised: \(count(crosses, fr: "", en: "cross", plural: "crosses")). "
          + "\"oralblanc check --coverage\" compares it with your fiches.")
    case .identityLeftOut:
      language(
        fr: "nom, numéro et autres données d'identité retirés.",
        en: "name, number and other personal data left out.")
    case .accessLeftOut:
      language(
        fr: "modalités d'accès remplacées par « Remis au jury » (--keep-access les garde).",
        en: "access details replaced by “Remis au jury” (--keep-access keeps them).")
    case .commentsLeftOut(let number):
      language(
        fr: "\(count(number, fr: "commentaire", en: "")) en marge non repris.",
        en: "\(count(number, fr: "", en: "comment")) in the margin left out.")
    case .contentsLeftOut:
      language(fr: "sommaire non repris.", en: "table of contents left out.")
    case .menusLeftOut:
      language(
        fr: "menus et pied de page du site non repris.",
        en: "site menus and footer left out.")
    case .repeatedLinesLeftOut(let number):
      language(
        fr: "en-têtes et pieds de page non repris (\(count(number, fr: "ligne", en: ""))).",
        en: "page headers and footers left out (\(count(number, fr: "", en: "line"))).")
    case .hiddenSlidesLeftOut(let number):
      language(
        fr:
          "\(count(number, fr: "diapositive masquée non reprise", en: "", plural: "diapositives masquées non reprises")).",
        en: "\(count(number, fr: "", en: "hidden slide")) left out.")
    case .imagesLeftOut(let number):
      language(
        fr: "\(count(number, fr: "image non reprise", en: "", plural: "images non reprises")) "
          + "(--with-images les garde).",
        en: "\(count(number, fr: "", en: "picture")) left out (--with-images keeps them).")
    case .pagesWithoutText(let number):
      language(
        fr: "\(count(number, fr: "page sans texte", en: "", plural: "pages sans texte")) "
          + "(image ou numérisation) : recopiez ce qui compte.",
        en: "\(count(number, fr: "", en: "page")) without text (a picture or a scan): "
          + "copy what matters.")
    case .imagesKept(let number):
      language(
        fr:
          "\(count(number, fr: "image gardée", en: "", plural: "images gardées")) à côté de la fiche.",
        en: "\(count(number, fr: "", en: "picture")) kept beside the fiche.")
    case .changesAccepted:
      language(
        fr: "modifications suivies : lues comme acceptées.",
        en: "tracked changes: read as accepted.")
    case .readFromLook:
      language(
        fr: "un PDF ne dit pas ce qui est un titre : relisez la fiche avant de répéter.",
        en: "a PDF does not mark its headings: read the fiche through before you rehearse.")
    case .notesTaken(let number):
      language(
        fr:
          "\(count(number, fr: "page de commentaires reprise", en: "", plural: "pages de commentaires reprises")) "
          + "sous sa diapositive.",
        en: "\(count(number, fr: "", en: "page", plural: "pages")) of speaker notes included.")
    case .severalFiches(let number):
      language(
        fr:
          "\(number) réalisations trouvées, une fiche pour chacune : supprimez celles qui sont de trop.",
        en: "\(number) achievements found, one fiche for each: delete any you do not want.")
    case .shortWorksLeftOut(let titles):
      shortWorks(titles)
    case .cutOff:
      language(
        fr: "document très long : seul le début a été lu.",
        en: "very long document: only the beginning was read.")
    }
  }

  private func shortWorks(_ titles: [String]) -> String {
    let names = titles.prefix(3).map { language.quoted($0) }
      .joined(separator: ", ")
    let list = titles.count > 3 ? names + "…" : names
    return language(
      fr: titles.count == 1
        ? "un projet sans texte laissé de côté : \(list). Sa page à lui en dit peut-être plus."
        : "\(titles.count) projets sans texte laissés de côté : \(list). Leurs pages en disent peut-être plus.",
      en: titles.count == 1
        ? "one project without text left out: \(list). Its own page may say more."
        : "\(titles.count) projects without text left out: \(list). Their own pages may say more.")
  }

  /// Says that the fiche exists and that the document has not changed.
  func alreadyMade(_ path: String, of document: String) -> String {
    language(
      fr: "\(path) : déjà importé de \(document), qui n'a pas changé.",
      en: "\(path): already imported from \(document), which has not changed.")
  }

  /// Says that there is an older fiche of the same document.
  func changed(since path: String, day: String) -> String {
    language(
      fr: "le document a changé depuis \(path) (importé le \(day)), qui est gardé tel quel : "
        + "comparez les deux, puis supprimez celui qui ne sert plus.",
      en: "the document has changed since \(path) (imported on \(day)), which is kept as it is: "
        + "compare the two, then delete the one you no longer need.")
  }

  /// Why a page of a site was passed over.
  var pageOfSite: String {
    language(
      fr: "page du site (accueil, profil, contact…) et non d'une réalisation : non reprise. Nommez "
        + "son fichier pour la reprendre.",
      en:
        "a page of the site (home, profile, contact…) and not of an achievement: left out. Name its "
        + "file to take it in.")
  }

  func leads(to pages: Int) -> String {
    language(
      fr: "cette page ne fait que mener à \(pages) autres : non reprise.",
      en: "the page only leads to \(pages) others: left out.")
  }

  private func title(_ origin: TitleOrigin) -> String {
    let fix = language(
      fr: " Corrigez la ligne « title: » s'il le faut.", en: " Correct the “title:” line if needed."
    )
    let source =
      switch origin {
      case .form, .firstHeading:
        language(fr: "titre : le premier titre.", en: "title: the first heading.")
      case .largestLine:
        language(
          fr: "titre deviné : la ligne la plus grande du début.",
          en: "title guessed: the largest line at the top.")
      case .firstLine:
        language(fr: "titre deviné : la première ligne.", en: "title guessed: the first line.")
      case .properties:
        language(
          fr: "titre pris dans les propriétés du document.",
          en: "title taken from the document's properties.")
      case .runningHead:
        language(
          fr: "titre pris en haut des pages.", en: "title taken from the head of the pages.")
      case .fileName:
        language(fr: "titre tiré du nom du fichier.", en: "title taken from the file name.")
      }
    return source + fix
  }

  private func count(
    _ number: Int, fr french: String, en english: String, plural: String? = nil
  ) -> String {
    language(
      fr: "\(number) \(number < 2 ? french : plural ?? french + "s")",
      en: "\(number) \(number == 1 ? english : plural ?? english + "s")")
  }
}
