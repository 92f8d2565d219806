import Application
import ArgumentParser
import ExamModel
import FileAccess

/// What `--help` says of commands and options, in the language of the process.
enum Help {
  private static var speak: Language { CommandArguments.processLanguage }

  // What stands for a value behind an option's name.

  static var path: String { speak(fr: "chemin", en: "path") }
  static var file: String { speak(fr: "fichier", en: "file") }
  static var list: String { speak(fr: "liste", en: "list") }
  static var when: String { speak(fr: "quand", en: "when") }
  static var folder: String { speak(fr: "dossier", en: "folder") }
  static var command: String { speak(fr: "commande", en: "command") }
  static var sessionName: String { speak(fr: "séance", en: "session") }

  static var program: String {
    speak(
      fr: "Répétez un oral chronométré devant un jury simulé, dans le terminal et hors ligne.",
      en: "Practise a timed oral with a simulated jury, in the terminal, offline.")
  }
  static var rehearse: String {
    speak(fr: "Répéter un oral de bout en bout.", en: "Run a full oral.")
  }
  static var exams: String {
    speak(fr: "Lister les épreuves disponibles.", en: "List available exams.")
  }
  static var review: String {
    speak(fr: "Relire une fiche ou réviser ses cartes.", en: "Reread a fiche or study its cards.")
  }
  static var drill: String {
    speak(
      fr: "Répondre aux questions du jour, réparties jusqu'à l'épreuve.",
      en: "Answer the questions due today, spread up to the exam.")
  }
  static var config: String {
    speak(
      fr: "Afficher les réglages et d'où ils viennent.",
      en: "Show the settings and where they come from.")
  }
  static var doctor: String {
    speak(
      fr: "Indiquer ce qui est installé, ce qui manque et comment l'installer.",
      en: "Check what is installed, what is missing and how to install it.")
  }
  static var examDate: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Date de l'épreuve (enregistrée si aucune ne l'est).",
        en: "Date of the exam (saved if none is set)."),
      valueName: "date")
  }
  static var minutes: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Minutes par jour (15).", en: "Minutes per day (15)."), valueName: "n")
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
    speak(fr: "Lister les séances passées.", en: "List past sessions.")
  }
  static var draw: String {
    speak(
      fr: "Tirer les questions qu'un jury poserait.",
      en: "Print questions a jury would ask.")
  }
  static var progress: String {
    speak(fr: "Afficher votre progression.", en: "Show your progress.")
  }
  static var count: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Questions par échange.", en: "Questions per exchange."), valueName: "n")
  }
  static var answers: ArgumentHelp {
    "\(speak(fr: "Ajouter relances et éléments de réponse.", en: "Add follow-ups and elements of a good answer."))"
  }
  static var transcribe: String {
    speak(fr: "Écrire ce qui a été dit, mot à mot.", en: "Write down what was said.")
  }
  static var export: String {
    speak(
      fr: "Exporter une séance, ou toutes en tables.", en: "Export a session, or all as tables.")
  }
  static var session: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Identifiant d'une séance, son début, ou le fichier de son journal.",
        en: "Session id, the start of one, or a journal file."),
      valueName: sessionName)
  }
  static var last: ArgumentHelp {
    "\(speak(fr: "La dernière séance.", en: "The last session."))"
  }
  static var transcript: ArgumentHelp {
    "\(speak(fr: "Toute la séance en texte.", en: "The whole session as text."))"
  }
  static var output: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Fichier de destination (par défaut, ou avec -, la sortie standard).",
        en: "Output file (default, or -: standard output)."),
      valueName: file)
  }
  static var sound: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Son d'un oral enregistré dans la page html : à côté (beside) ou dedans (inside, 8 Mo).",
        en: "Sound of a recorded oral in the html page: beside it, or inside (8 MB)."),
      valueName: "beside|inside")
  }
  static var castVersion: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Format asciicast : 2 ou 3.", en: "asciicast format: 2 or 3."), valueName: "2|3")
  }
  static var resume: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Reprendre une séance inachevée, la dernière si aucune n'est nommée.",
        en: "Resume an unfinished session (default: the last one)."),
      valueName: sessionName)
  }
  static var language: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Langue de l'interface.",
        en: "Interface language."),
      valueName: speak(fr: "langue", en: "language"))
  }
  static var data: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Dossier des séances (par défaut sous $XDG_DATA_HOME).",
        en: "Folder where sessions are kept (default: below $XDG_DATA_HOME)."),
      valueName: folder)
  }
  static var color: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Couleurs ; auto : si le terminal en a et que NO_COLOR n'est pas défini.",
        en: "Colours; auto: where the terminal has them and NO_COLOR is not set."),
      valueName: when)
  }
  static var exam: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Épreuve : un identifiant connu ou le fichier d'une page d'épreuve.",
        en: "Exam: an id (see oralblanc exams) or an exam page."),
      valueName: speak(fr: "id|fichier", en: "id|file"))
  }
  static var fiches: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Vos fiches : fichiers, dossiers, ou - pour l'entrée standard (par défaut, les exemples fournis).",
        en: "Your fiches: files, folders, or - for standard input (default: the bundled examples)."),
      valueName: path)
  }
  static var fichePaths: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Vos fiches, comme avec --fiches ; un document (DOCX, PDF…) est proposé à l'import.",
        en: "Your fiches, as with --fiches; a document (DOCX, PDF, HTML…) is offered for import."),
      valueName: path)
  }
  static var mode: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Avec aides et pause, ou comme à l'examen.",
        en: "With hints and a pause, or as in the exam."),
      valueName: "mode")
  }
  static var jury: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Caractère du jury.",
        en: "The temper of the jury."),
      valueName: "jury")
  }
  static var ratedBy: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Qui donne les niveaux : vous, ou une autre personne au même clavier.",
        en: "Who gives the levels: you, or another person at the same keyboard."),
      valueName: speak(fr: "qui", en: "who"))
  }
  static var seed: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Graine du tirage : la même donne les mêmes questions.",
        en: "Seed of the draw: the same seed gives the same questions."),
      valueName: "n")
  }
  static var strict: ArgumentHelp {
    "\(speak(fr: "Chaque temps s'arrête à son terme.", en: "End each slot when its time is up."))"
  }
  static var bell: ArgumentHelp {
    "\(speak(fr: "Sonner aux avertissements.", en: "Ring the terminal bell at warnings."))"
  }
  static var mouse: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Laisser la molette et le clic au programme plutôt qu'au terminal.",
        en: "Send the wheel and clicks to the program, not the terminal."))
  }
  static var links: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Liens cliquables ; auto : si le terminal les prend en charge.",
        en: "Clickable links; auto: where the terminal supports them."),
      valueName: when)
  }
  static var remoteButton: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Effet du bouton « . » ou « b » d'une télécommande.",
        en: "What button “.” or “b” of a remote does."),
      valueName: speak(fr: "effet", en: "effect"))
  }
  static var plain: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Ligne par ligne, pour un lecteur d'écran ou une redirection.",
        en: "Line by line, for screen readers and pipes."))
  }
  static var announce: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Confier chaque annonce à un programme, en dernier argument (« spd-say -w »).",
        en: "Pass each announcement to a program as its last argument (\"spd-say -w\")."),
      valueName: command)
  }
  static var voice: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Voix du jury : auto, off, ou un programme qui dit ce qu'il lit sur son entrée standard.",
        en: "The jury's voice: auto, off, or a program that speaks its standard input."
      ),
      valueName: "auto|off|cmd")
  }
  static var record: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Enregistre votre voix sur cette machine (son), ou la mesure sans rien garder (mesures).",
        en: "Record your voice on this machine (sound), or measure it and keep nothing (measures)."),
      valueName: speak(fr: "son|mesures|off", en: "sound|measures|off"))
  }
  static var recorder: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Programme qui écrit le son du micro sur sa sortie (16 bits, mono, 16 kHz).",
        en: "Program that writes the microphone's sound to its output (16 bit, mono, 16 kHz)."),
      valueName: command)
  }
  static var pack: String {
    speak(
      fr:
        "Compresser le son des oraux passés (Opus, sinon FLAC) ; se fait de lui-même après un oral.",
      en: "Pack the sound of past orals (Opus, else FLAC); happens by itself after an oral.")
  }
  static var quiet: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Ne rien écrire ; le code de sortie dit le reste.",
        en: "Print nothing; the exit status tells."))
  }
  static var player: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Ce qui fait entendre un oral enregistré : auto, off, ou un programme qui joue son entrée (16 bits, mono, 16 kHz).",
        en:
          "What plays a recorded oral: auto, off, or a program that plays its input (16 bit, mono, 16 kHz)."
      ),
      valueName: "auto|off|cmd")
  }
  static var transcriber: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Programme qui écrit les mots d'un fichier de son, avec leurs instants (voir le guide).",
        en: "Program that writes the words of a sound file with their times (see the guide)."),
      valueName: command)
  }
  static var spokenLanguage: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Langue parlée pendant l'oral, si ce n'est pas celle de l'épreuve.",
        en: "Language spoken in the oral, if it is not that of the exam."),
      valueName: "fr|en")
  }
  static var juryCommand: String {
    speak(
      fr: "Faire le jury d'un oral en cours, depuis un autre terminal.",
      en: "Be the jury of a running oral, from another terminal.")
  }
  static var runningSession: ArgumentHelp {
    "\(speak(fr: "Oral en cours, s'il y en a plusieurs.", en: "The running oral, if there are several."))"
  }
  static var withJury: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Laisser une autre personne faire le jury depuis un autre terminal (oralblanc jury).",
        en: "Let another person be the jury from another terminal (oralblanc jury)."))
  }
  static var serve: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Laisser quelqu'un faire le jury sur un téléphone, par une page à cette adresse "
          + "(sans adresse : cette machine seulement).",
        en: "Let somebody be the jury on a phone, by a page at this address (without one: this "
          + "machine only)."),
      valueName: speak(fr: "adresse", en: "address"))
  }
  static var juryProgram: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Programme qui propose des questions pendant que vous répondez (docs/JURY-PROGRAM.md).",
        en: "Program that proposes questions while you answer (docs/JURY-PROGRAM.md)."),
      valueName: command)
  }
  static var juryNetwork: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Laisser ce programme parler à un serveur, par exemple de cette machine.",
        en: "Let that program talk to a server, of this machine for instance."))
  }
  static var rate: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Horloge accélérée pour un essai ; la séance ne compte pas dans la progression.",
        en: "Run x times faster for a quick try; the session does not count as progress."),
      valueName: "x")
  }
  static var timeFactor: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Temps majoré (aménagements), par exemple 4/3.",
        en: "Extra time (special arrangements), for example 4/3."),
      valueName: speak(fr: "facteur", en: "factor"))
  }
  static var json: ArgumentHelp {
    "\(speak(fr: "Afficher en JSON.", en: "Print as JSON."))"
  }
}
