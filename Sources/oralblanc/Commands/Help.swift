import Application
import ArgumentParser
import ExamModel
import FileAccess

/// What `--help` says of commands and options, in the language of the environment.
enum Help {
  private static var speak: Language { Surroundings.process.language }

  static var program: String {
    speak(
      fr: "Répétez un oral chronométré devant un jury simulé, dans le terminal et hors ligne.",
      en: "Rehearse a timed oral before a simulated jury, in the terminal and offline.")
  }
  static var rehearse: String {
    speak(fr: "Répéter un oral de bout en bout.", en: "Rehearse an oral from end to end.")
  }
  static var exams: String {
    speak(fr: "Lister les épreuves connues.", en: "List the exams that are known.")
  }
  static var review: String {
    speak(fr: "Relire une fiche avant de la présenter.", en: "Review a fiche before presenting it.")
  }
  static var fiche: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "La fiche : son fichier ou son nom.", en: "The fiche: its file or its name."),
      valueName: "fiche")
  }
  static var replay: String {
    speak(fr: "Rejouer une séance passée.", en: "Replay a past session.")
  }
  static var history: String {
    speak(fr: "Lister les séances passées.", en: "List the past sessions.")
  }
  static var draw: String {
    speak(
      fr: "Écrire les questions qu'un jury poserait.",
      en: "Write the questions that a jury would ask.")
  }
  static var progress: String {
    speak(fr: "Écrire où vous en êtes.", en: "Write how you are getting on.")
  }
  static var count: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Questions par échange.", en: "Questions in each exchange."), valueName: "n")
  }
  static var answers: ArgumentHelp {
    "\(speak(fr: "Ajouter relances et éléments de réponse.", en: "Add follow-ups and elements of an answer."))"
  }
  static var export: String {
    speak(fr: "Écrire une séance pour un autre usage.", en: "Write a session for other uses.")
  }
  static var session: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Identifiant d'une séance, son début, ou le fichier de son journal.",
        en: "Id of a session, its beginning, or the file of its journal."),
      valueName: speak(fr: "séance", en: "session"))
  }
  static var last: ArgumentHelp {
    "\(speak(fr: "La dernière séance.", en: "The last session."))"
  }
  static var transcript: ArgumentHelp {
    "\(speak(fr: "Toute la séance en texte.", en: "The whole session as text."))"
  }
  static var format: ArgumentHelp {
    "\(speak(fr: "md, html, csv, json, cast ou txt.", en: "md, html, csv, json, cast or txt."))"
  }
  static var output: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Fichier à écrire (sinon, la sortie).", en: "File to write (standard output else)."),
      valueName: speak(fr: "fichier", en: "file"))
  }
  static var castVersion: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Format asciicast : 2 ou 3.", en: "asciicast format: 2 or 3."), valueName: "2|3")
  }
  static var resume: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Reprendre une séance inachevée, la dernière si aucune n'est nommée.",
        en: "Resume an unfinished session, the last one if none is named."),
      valueName: speak(fr: "séance", en: "session"))
  }
  static var language: ArgumentHelp {
    "\(speak(fr: "Langue de l'interface : fr ou en.", en: "Language of the interface: fr or en."))"
  }
  static var data: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Dossier des séances (par défaut sous $XDG_DATA_HOME).",
        en: "Folder of the sessions (by default below $XDG_DATA_HOME)."),
      valueName: speak(fr: "dossier", en: "folder"))
  }
  static var color: ArgumentHelp {
    "\(speak(fr: "Couleurs : auto, always ou never.", en: "Colours: auto, always or never."))"
  }
  static var exam: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Épreuve : un identifiant connu ou le fichier d'une page d'épreuve.",
        en: "Exam: an id that is known, or the file of an exam page."),
      valueName: speak(fr: "id|fichier", en: "id|file"))
  }
  static var fiches: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Vos fiches : fichiers ou dossiers (par défaut, les exemples fournis).",
        en: "Your fiches: files or folders (by default the bundled examples)."),
      valueName: speak(fr: "chemin", en: "path"))
  }
  static var mode: ArgumentHelp {
    "\(speak(fr: "training (entraînement) ou exam (examen).", en: "training or exam."))"
  }
  static var jury: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "kindly (bienveillant), demanding (exigeant) ou unsettling (déstabilisant).",
        en: "kindly, demanding or unsettling."),
      valueName: "jury")
  }
  static var seed: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Graine du tirage : la même donne les mêmes questions.",
        en: "Seed of the draw: the same one gives the same questions."),
      valueName: "n")
  }
  static var strict: ArgumentHelp {
    "\(speak(fr: "Chaque temps s'arrête à son terme.", en: "Each slot stops when its time is up."))"
  }
  static var bell: ArgumentHelp {
    "\(speak(fr: "Sonner aux avertissements.", en: "Ring the bell at warnings."))"
  }
  static var mouse: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Molette et clic pour le programme, et non pour le terminal.",
        en: "Wheel and clicks are the program's, not the terminal's."))
  }
  static var remoteButton: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Bouton « . » ou « b » d'une télécommande : nothing (rien), marker (repère) ou pause.",
        en: "Button “.” or “b” of a remote: nothing, marker or pause."),
      valueName: speak(fr: "effet", en: "effect"))
  }
  static var plain: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Ligne par ligne, pour lecteur d'écran ou tube.",
        en: "Line by line, for screen readers and pipes."))
  }
  static var announce: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Confier chaque annonce à un programme, en dernier argument (« spd-say -w »).",
        en: "Hand each announcement to a program as its last argument (\"spd-say -w\")."),
      valueName: speak(fr: "commande", en: "command"))
  }
  static var rate: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Horloge accélérée pour un essai ; la séance ne compte pas dans les progrès.",
        en: "A faster clock for a try-out; the session does not count as progress."),
      valueName: "x")
  }
  static var timeFactor: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Temps majoré (aménagements), par exemple 4/3.",
        en: "More time (special arrangements), for example 4/3."),
      valueName: speak(fr: "facteur", en: "factor"))
  }
  static var json: ArgumentHelp {
    "\(speak(fr: "Écrire en JSON.", en: "Write as JSON."))"
  }
}
