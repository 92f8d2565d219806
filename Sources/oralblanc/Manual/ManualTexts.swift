import ExamModel
import TextSearch

/// What the manual says beyond the help of the commands.
struct ManualTexts {
  let language: Language

  var manual: String { language(fr: "Commandes", en: "User Commands") }
  var name: String { language(fr: "NOM", en: "NAME") }
  var synopsis: String { "SYNOPSIS" }
  var description: String { "DESCRIPTION" }
  var commands: String { language(fr: "COMMANDES", en: "COMMANDS") }
  var options: String { "OPTIONS" }
  var keys: String { language(fr: "TOUCHES", en: "KEYS") }
  var plain: String { language(fr: "LIGNE PAR LIGNE", en: "LINE MODE") }
  var exitStatus: String { language(fr: "CODE DE RETOUR", en: "EXIT STATUS") }
  var files: String { language(fr: "FICHIERS", en: "FILES") }
  var environment: String { language(fr: "ENVIRONNEMENT", en: "ENVIRONMENT") }
  var examples: String { language(fr: "EXEMPLES", en: "EXAMPLES") }

  var oneLine: String {
    language(
      fr: "répéter un oral chronométré devant un jury simulé",
      en: "practise a timed oral with a simulated jury")
  }

  var optionWord: String { language(fr: "options", en: "options") }

  func alias(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return language(fr: "Aussi : \(list).", en: "Also: \(list).")
  }

  func defaultValue(_ value: String) -> String {
    language(fr: "Par défaut : \(value).", en: "Default: \(value).")
  }

  func values(_ words: [String]) -> String {
    let list = words.joined(separator: ", ")
    return language(fr: "Valeurs : \(list).", en: "Values: \(list).")
  }

  /// Options that a command shares with the program.
  func shared(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return language(
      fr: "Accepte aussi les options communes : \(list).",
      en: "Also takes the common options: \(list).")
  }

  var introduction: String {
    language(
      fr: """
        oralblanc fait répéter un oral d'examen : il chronomètre les présentations et les échanges, \
        lit vos fiches, pose les questions d'un jury sur les critères de l'épreuve et garde chaque \
        séance pour la rejouer. Sans commande, il ouvre l'écran d'accueil. Tout se passe hors ligne.
        La note qu'il affiche est indicative : seul le vrai jury note.
        """,
      en: """
        oralblanc helps you rehearse an oral exam: it times presentations and exchanges, reads your fiches, \
        asks what a jury would ask on the exam's criteria, and keeps every session so that it can be \
        replayed. Without a command it opens the home screen. Everything happens offline.
        The mark it shows is indicative: only the real jury marks.
        """)
  }

  var optionsIntroduction: String {
    language(
      fr: "Le programme sans commande prend les options de rehearse et celles-ci :",
      en: "Without a command, the program takes the options of rehearse and these:")
  }

  var keysIntroduction: String {
    language(
      fr: "La touche ? les rappelle sur chaque écran.", en: "Press ? on any screen to list them.")
  }

  var plainIntroduction: String {
    language(
      fr: """
        Avec --plain, le programme écrit une ligne pour chaque chose qui arrive et lit des lignes sur \
        l'entrée standard, terminal ou tube. Il ne déplace jamais le curseur. Les mots français et \
        anglais sont compris dans les deux langues. La fin de l'entrée garde l'oral pour le reprendre. \
        review --plain écrit la liste des fiches, ou la fiche nommée avec ses remarques et ses questions.
        """,
      en: """
        With --plain the program writes one line for each thing that happens and reads lines from \
        standard input, a terminal or a pipe. It never moves the cursor. French and English words \
        are understood in both languages. At the end of the input the oral is saved, to be resumed. \
        review --plain writes the list of fiches, or the named one with its remarks and questions.
        """)
  }

  var statuses: [(String, String)] {
    [
      ("0", language(fr: "Tout va bien.", en: "Done.")),
      (
        "1",
        language(
          fr: "Quelque chose ne va pas dans un fichier, ou une séance est introuvable.",
          en: "A file has problems, or a session cannot be found.")
      ),
      (
        "2",
        language(
          fr: "Commande ou option incorrecte, ou pas de terminal là où il en faut un.",
          en: "Usage error, or no terminal where one is needed.")
      ),
      (
        "128+n",
        language(
          fr: "Arrêté par le signal n ; le journal de la séance est entier.",
          en: "Ended by signal n; the session's journal is complete.")
      ),
    ]
  }

  var fileEntries: [(String, String)] {
    [
      (
        "$XDG_DATA_HOME/oralblanc/sessions/",
        language(
          fr: "Les séances, un journal JSON Lines chacune, en accès privé (0600). Sans "
            + "XDG_DATA_HOME, sous ~/.local/share.",
          en: "The sessions, one JSON Lines journal each, private to you. Without "
            + "XDG_DATA_HOME, below ~/.local/share.")
      ),
      (
        "$XDG_DATA_HOME/oralblanc/sessions/trash/",
        language(
          fr: "La corbeille des séances ; elle n'est jamais vidée automatiquement.",
          en: "Deleted sessions; never emptied automatically.")
      ),
    ]
  }

  var variables: [(String, String)] {
    [
      (
        "LC_ALL, LC_MESSAGES, LANG",
        language(
          fr: "La langue : anglais pour une locale « en », français pour toute autre. --lang "
            + "l'emporte.",
          en: "The language: English for a locale that begins with en, French for any other. "
            + "--lang takes precedence.")
      ),
      (
        "NO_COLOR",
        language(
          fr: "Pas de couleurs, quelle qu'en soit la valeur. --color l'emporte.",
          en: "No colours, whatever its value. --color takes precedence.")
      ),
      (
        "XDG_DATA_HOME, HOME",
        language(
          fr: "Où sont les séances. --data l'emporte.",
          en: "Where sessions are kept. --data takes precedence.")
      ),
      (
        "VISUAL, EDITOR",
        language(
          fr: "L'éditeur qui ouvre une fiche pendant la révision ; vi à défaut.",
          en: "The editor that opens a fiche from the review; vi otherwise.")
      ),
      ("TERM", language(fr: "Le type de terminal.", en: "The type of terminal.")),
    ]
  }

  var exampleEntries: [(String, [String])] {
    [
      (
        language(
          fr: "Un premier essai, soixante fois plus vite :",
          en: "A first try, sixty times faster:"),
        ["oralblanc rehearse --rate 60"]
      ),
      (
        language(
          fr: "L'épreuve E5 avec vos propres fiches, sans aide :",
          en: "Exam E5 with your own fiches and no hints:"),
        ["oralblanc rehearse --exam bts-sio-e5 --fiches ~/portfolio --mode exam"]
      ),
      (
        language(
          fr: "Avec un lecteur d'écran ou une synthèse vocale :",
          en: "With a screen reader or a speech synthesiser:"),
        [
          "oralblanc rehearse --plain", "oralblanc rehearse --announce \"spd-say -w\"",
          "oralblanc review --plain",
        ]
      ),
      (
        language(fr: "Vérifier un dossier de fiches :", en: "Check a folder of fiches:"),
        ["oralblanc check ~/portfolio"]
      ),
      (
        language(fr: "Une classe d'un coup d'œil :", en: "A class at a glance:"),
        [
          "oralblanc class eleves",
          "oralblanc class eleves --moodle classe.csv --output notes.csv",
          "oralblanc export eleves --all --format answers --spreadsheet --output questions.csv",
        ]
      ),
      (
        language(
          fr: "La dernière séance en page à imprimer :", en: "The last session as a page to print:"),
        ["oralblanc export --format html --output bilan.html"]
      ),
    ]
  }
}
