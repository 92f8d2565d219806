import ExamModel
import TextCells

/// Finds the parts of an account of work that their headings name by their content.
///
/// A question on such a part is true by construction: the candidate wrote it and headed it so.
enum ContentHeadings {
  private static let limit = 5
  /// A part of fewer words gives a candidate nothing to speak about.
  private static let leastWords = 30

  static func headings(of text: FicheText) -> [Mention] {
    var found: [Mention] = []
    var seen: Set<String> = []
    let title = text.fiche.title.lowercased()
    for index in text.runs.indices where text.runs[index].place == .heading {
      let run = text.runs[index]
      if let section = run.section {
        let own = text.fiche.sections[section]
        if own.holdsBack || own.role.map(framingRoles.contains) ?? false { continue }
      }
      // The title over the whole is no part of it.
      guard let name = telling(run.text), !title.holds(name.lowercased()),
        wordsBelow(index, in: text) >= leastWords,
        seen.insert(name.lowercased()).inserted
      else { continue }
      found.append(Mention(text: name, line: run.line))
    }
    guard found.count > limit else { return found }
    // Of many those that lie apart.
    return (0..<limit).map { found[$0 * (found.count - 1) / (limit - 1)] }
  }

  /// What a heading says of this one work, without its number; `nil` where it says what stands in any report.
  static func telling(_ heading: String) -> String? {
    let line = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var words = line.split(separator: " ")
    while let first = words.first, first.allSatisfy({ "0123456789IVX.)-–—:°".contains($0) }) {
      words.removeFirst()
    }
    // "Test de restauration (à refaire tous les trimestres)", "Pose (faite par moi)"
    if let open = words.firstIndex(where: { $0.hasPrefix("(") }), open >= 1,
      words.last?.hasSuffix(")") ?? false
    {
      words.removeSubrange(open...)
    }
    let name = words.joined(separator: " ")[...].trimming([" ", ":", ";", ".", "*", "-", "–", "—"])
    guard (2...8).contains(words.count), name.count <= 70,
      !name.contains(where: { "?!«»{}|\"<>`".contains($0) })
    else { return nil }
    let plain = LetterFolding.folded(name.lowercased())
    let parts = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    // "Le point de départ", "Ce que j'ai fait": frames of any report, and what was there before.
    guard !parts.contains(where: { word in barred.contains(where: word.hasPrefix) }),
      let first = parts.first, !openings.contains(first)
    else { return nil }
    let content = parts.count { word in
      word.count >= 4 && !frames.contains(where: word.hasPrefix)
    }
    return content >= 2 ? String(name) : nil
  }

  private static func wordsBelow(_ index: Int, in text: FicheText) -> Int {
    var count = 0
    for place in (index + 1)..<max(index + 1, text.runs.count) {
      if text.runs[place].place == .heading { break }
      count += text.runs[place].text.split(whereSeparator: \.isWhitespace).count
      if count >= leastWords { break }
    }
    return count
  }

  /// What was there, what was asked for, and what the candidate makes of it all.
  private static let framingRoles: Set<SectionRole> = [
    .context, .need, .competences, .access, .review,
  ]

  /// Beginnings of words that any report has in its headings.
  private static let frames = [
    "contexte", "besoin", "choix", "solution", "realis", "test", "essai", "result", "difficult",
    "bilan", "etape", "partie", "travail", "mise", "oeuvre", "projet", "mission", "presentation",
    "description", "deroul", "demarche", "outil", "moyen", "etude", "recette", "controle", "avec",
    "dans", "pour", "sans", "entre", "notre", "votre", "mon", "comment", "apres", "technique",
    "techniques", "principal", "rencontr", "obtenu", "effectu", "methode", "organisation",
    "planning", "document", "verification", "validation", "deuxieme", "premier", "troisieme",
    "second", "fonction", "livr", "detail", "general", "global", "rapide", "petit", "gros", "reste",
    "autre", "chose",
    "fait", "faire", "retenu", "propos", "mesure", "chiffre", "sur", "cette", "cela", "vraiment",
    "enfin", "alors", "mode", "operatoire", "procedure", "pas",
  ]

  /// "Ce qui a coincé", "Comment j'ai procédé": words that open a sentence rather than name a thing.
  private static let openings: Set<String> = [
    "ce", "comment", "d", "pourquoi", "quoi", "qui", "que", "qu", "quand", "ou", "je", "j", "on",
    "nous", "si", "et", "mais", "c", "il", "de", "tout", "rien", "avant", "au", "aux",
    "en",
    // "Objet de la procédure", "Cadre de la mission": why there is a work, and nothing of it.
    "objet", "cadre", "sujet", "but", "buts", "perimetre", "finalite", "enjeu", "enjeux",
    "raison", "raisons", "motivation", "motivations",
  ]

  /// Beginnings of words that head what is not, or not yet, the candidate's work.
  private static let barred = [
    "annexe", "source", "remerci", "sommaire", "glossaire", "lexique", "bibliogr", "sitogr",
    "existant", "avant", "ancien", "vieux", "vieil", "depart", "initial", "entreprise", "organisme",
    "client",
    "structure", "equipe", "perspective", "suite", "suivre", "avenir", "venir", "prochain",
    "amelior", "evolution", "conclusion", "competenc", "personnel", "retiens", "appris",
    "objectif", "demande", "cahier", "charges", "identite", "candidat", "fiche", "ecart",
    "abandon", "rejet", "option", "comparat", "compar", "veille", "budget", "prevu",
    "recommand", "preconis", "probleme", "constat", "situation", "etat", "lieux", "question",
    "moi", "hors", "attent", "attend", "regard",
    "envisag", "etudi", "difficil", "incident", "panne", "erreur", "galere", "solution", "vient",
    "motif", "repartition", "role", "introduc", "present", "contexte", "origine", "essay", "enlev",
    "retrait", "rappel", "histor", "chronolog", "resultat", "anomal", "bug", "acte", "complement",
    // What others are to do, when something was, and whose it was: "Conduite à tenir", "Le lundi matin".
    "conduite", "consigne", "prevoir", "precis", "descripti", "journee", "nuit", "matin", "lundi",
    "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "semaine", "janvier", "fevrier",
    "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "soins",
    "urgence", "rappeler", "contact", "savoir",
    "retire", "rate", "laiss", "decision", "limite", "mauvais", "moment", "pire", "idee", "bref",
    "lignes",
    "histoire",
  ]
}
