import ExamModel

/// What the screens say about making fiches of documents.
struct ImportOfferTexts {
  let language: Language

  var title: String { KeyTexts(language: language).context(.importOffer) }

  /// - Parameter count: how many documents there are.
  func explanation(count: Int) -> String {
    count == 1
      ? language(
        fr: "Ce document n'est pas encore une fiche. L'import en fait un fichier .md ; "
          + "le document reste tel quel.",
        en:
          "This document is not a fiche yet. Importing it makes a .md file; the document stays as it is."
      )
      : language(
        fr: "Ces documents ne sont pas encore des fiches. L'import en fait des fichiers .md ; "
          + "les documents restent tels quels.",
        en: "These documents are not fiches yet. Importing them makes .md files; "
          + "the documents stay as they are.")
  }

  func ticked(_ count: Int, of whole: Int) -> String {
    language(fr: "\(count) sur \(whole)", en: "\(count) of \(whole)")
  }

  var folderPrompt: String { language(fr: "Fiches écrites dans : ", en: "Fiches written to: ") }
  var ownFolders: String {
    language(fr: "le dossier de chaque document", en: "the folder of each document")
  }
  var nothingReplaced: String {
    language(
      fr: "Rien n'est remplacé : si le nom est pris, « -2 » s'y ajoute.",
      en: "Nothing is overwritten: if a name is taken, “-2” is added.")
  }
  var folderAdvice: String {
    language(
      fr: "Un dossier, créé s'il manque ; vide : celui de chaque document.",
      en: "A folder, created if missing; empty: the folder of each document.")
  }
  var needsSaving: String {
    language(
      fr: "Ce format n'est pas lu : enregistrez d'abord le document en DOCX.",
      en: "This format is not read: save the document as DOCX first.")
  }
  var importThem: String { language(fr: "importer", en: "import") }
  var accept: String { language(fr: "garder ce dossier", en: "keep this folder") }
  var skip: String { language(fr: "sans importer", en: "without importing") }
  var tickOne: String {
    language(fr: "Cochez un document avec Espace.", en: "Tick a document with Space.")
  }

  var running: String { language(fr: "Import en cours", en: "Importing") }
  func progress(_ done: Int, of whole: Int) -> String {
    language(fr: "\(done) sur \(whole)", en: "\(done) of \(whole)")
  }

  var outcome: String { language(fr: "Import terminé", en: "Import finished") }
  func written(_ count: Int) -> String {
    switch count {
    case 0: language(fr: "aucune fiche", en: "no fiches")
    case 1: language(fr: "1 fiche", en: "1 fiche")
    default: language(fr: "\(count) fiches", en: "\(count) fiches")
    }
  }

  /// What the lists say of documents that are not fiches yet.
  ///
  /// - Parameter isWide: whether there is room to say what the key is for.
  func waiting(_ count: Int, isWide: Bool) -> String {
    let documents =
      count == 1
      ? language(fr: "1 document à importer", en: "1 document to import")
      : language(fr: "\(count) documents à importer", en: "\(count) documents to import")
    return "+ \(documents) "
      + (isWide ? language(fr: "(i : en faire des fiches)", en: "(i: make fiches)") : "(i)")
  }
}
