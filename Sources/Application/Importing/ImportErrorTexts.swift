import DocumentImport
import ExamModel

/// Says why a document was not read, and the way out: one sentence for each reason.
struct ImportErrorTexts {
  let language: Language

  /// One line: the file, why it was not read, and what to do.
  func line(_ error: ImportError, path: String) -> String {
    language(fr: "\(path) : \(sentence(error))", en: "\(path): \(sentence(error))")
  }

  private func sentence(_ error: ImportError) -> String {
    switch error {
    case .empty: language(fr: "fichier vide.", en: "the file is empty.")
    case .damaged(let kind):
      language(
        fr: "\(document(kind)) abîmé ou incomplet. Rouvrez-le dans le logiciel qui l'a fait et "
          + "enregistrez-le de nouveau, ou téléchargez-le encore une fois.",
        en:
          "\(document(kind)) is damaged or incomplete. Open it in the program that made it and save "
          + "it again, or download it once more.")
    case .encrypted(let kind):
      language(
        fr:
          "\(document(kind)) protégé par un mot de passe (chiffré). Enregistrez-en une copie sans "
          + "mot de passe.",
        en:
          "\(document(kind)) is protected by a password (encrypted). Save a copy without the password."
      )
    case .bomb:
      language(
        fr: "le contenu décompressé est démesuré (bombe de décompression) : document refusé.",
        en: "it unpacks to an excessive size (a decompression bomb): refused.")
    case .tangled:
      language(
        fr:
          "page trop embrouillée (plus de \(ImportLimits.openTags) balises ouvertes et jamais fermées, plus de "
          + "\(ImportLimits.depth) l'une dans l'autre, ou plus de \(ImportLimits.attributes) attributs dans une "
          + "seule) : refusée. Copiez son texte depuis le navigateur dans un document Word ou LibreOffice.",
        en:
          "the page is too tangled (more than \(ImportLimits.openTags) tags that are opened and never closed, more "
          + "than \(ImportLimits.depth) inside one another, or more than \(ImportLimits.attributes) attributes in "
          + "one): refused. Copy its text from the browser into a Word or LibreOffice document.")
    case .tooLarge:
      language(
        fr: "document trop gros pour une fiche. Gardez-en la partie qui présente la réalisation.",
        en: "too large for a fiche. Keep the part that presents the achievement.")
    case .entities:
      language(
        fr:
          "le document déclare des entités XML, ce qu'aucun traitement de texte ne fait : refusé.",
        en: "it declares XML entities, which no word processor does: refused.")
    case .scanned:
      language(
        fr:
          "aucun texte, seulement des images (document numérisé). Partez du document d'origine, ou "
          + "faites reconnaître le texte (OCR) d'abord.",
        en: "no text, only pictures (a scanned document). Use the original document, or have its "
          + "text recognised (OCR) first.")
    case .builtByScript:
      language(
        fr: "la page est construite par JavaScript et ne contient aucun texte. Ouvrez-la dans le "
          + "navigateur, puis « Enregistrer sous » (page complète) et importez ce fichier.",
        en: "the page is built by JavaScript and holds no text. Open it in the browser, use "
          + "\"Save as\" (complete page) and import that file.")
    case .leadsElsewhere(let pages):
      language(
        fr: "cette page ne fait que mener à \(pages) autres, rien n'y est raconté. Importez ces "
          + "pages, ou tout le dossier.",
        en: "the page only leads to \(pages) others and tells nothing itself. Import those pages, "
          + "or the whole folder.")
    case .noText(let kind):
      language(
        fr: "\(document(kind)) sans aucun texte : rien à en faire.",
        en: "\(document(kind)) has no text to make a fiche from.")
    case .otherFormat(let format): other(format)
    case .alreadyText:
      language(
        fr: "c'est déjà du texte : donnez-lui l'extension .md, et oralblanc le lit tel quel.",
        en: "already text: give it the extension .md, and oralblanc reads it as it is.")
    case .unknownKind:
      language(
        fr: "format inconnu. oralblanc lit DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML et PDF.",
        en: "unknown format. oralblanc reads DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML and PDF.")
    case .needsPoppler:
      language(
        fr: "pour lire un PDF, il faut pdftohtml : installez poppler-utils "
          + "(sudo apt install poppler-utils), ou importez le DOCX d'origine.",
        en:
          "reading a PDF needs pdftohtml: install poppler-utils (sudo apt install poppler-utils), "
          + "or import the original DOCX.")
    case .childFailed:
      language(
        fr: "pdftohtml n'a pas su lire ce PDF. Importez plutôt le document d'origine.",
        en: "pdftohtml could not read this PDF. Import the original document instead.")
    }
  }

  private func document(_ kind: DocumentKind?) -> String {
    guard let kind else { return language(fr: "document", en: "the document") }
    let name = kind.rawValue.uppercased()
    return language(fr: "document \(name)", en: "the \(name) document")
  }

  private func other(_ format: ForeignFormat) -> String {
    switch format {
    case .doc: resave(fr: "ancien format de Word (.doc)", en: "Word's old format (.doc)", "DOCX")
    case .ppt:
      resave(fr: "ancien format de PowerPoint (.ppt)", en: "PowerPoint's old format (.ppt)", "PPTX")
    case .xls: resave(fr: "ancien format d'Excel (.xls)", en: "Excel's old format (.xls)", "XLSX")
    case .rtf: resave(fr: "format RTF", en: "RTF", "DOCX")
    case .pages:
      exported(fr: "document Pages d'Apple", en: "an Apple Pages document", "Word (.docx)")
    case .keynote:
      exported(
        fr: "présentation Keynote d'Apple", en: "a Keynote presentation", "PowerPoint (.pptx)")
    case .numbers: exported(fr: "tableau Numbers d'Apple", en: "a Numbers table", "Excel (.xlsx)")
    case .image:
      language(
        fr: "c'est une image : oralblanc ne lit pas le texte des images. Recopiez-le.",
        en: "a picture: oralblanc cannot read text in pictures. Type it out.")
    case .epub:
      language(
        fr: "livre EPUB : importez plutôt le document d'origine.",
        en: "an EPUB book: import the original document instead.")
    case .archive:
      language(
        fr: "archive ZIP : décompressez-la, puis importez les documents qu'elle contient.",
        en: "a ZIP archive: unpack it, then import the documents in it.")
    }
  }

  private func resave(fr: String, en: String, _ format: String) -> String {
    language(
      fr:
        "\(fr), qu'oralblanc ne lit pas. Ouvrez-le, puis « Enregistrer sous » au format \(format).",
      en:
        "\(en), which oralblanc does not read. Open it and use \"Save as\" with the format \(format)."
    )
  }

  private func exported(fr: String, en: String, _ format: String) -> String {
    language(
      fr: "\(fr). Dans l'application : Fichier, Exporter vers, \(format).",
      en: "\(en). In the application: File, Export To, \(format).")
  }
}
