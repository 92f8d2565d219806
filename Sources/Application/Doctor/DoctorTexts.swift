import ExamModel

/// What `oralblanc doctor` says.
struct DoctorTexts {
  let language: Language

  func name(of subject: DoctorSubject) -> String {
    switch subject {
    case .terminal: language(fr: "Terminal", en: "Terminal")
    case .dataFolder: language(fr: "Dossier de données", en: "Data folder")
    case .editor: language(fr: "Éditeur", en: "Editor")
    case .pdfReader: language(fr: "Lecture des PDF", en: "PDF reader")
    case .voice: language(fr: "Voix", en: "Voice")
    case .sound: language(fr: "Système de son", en: "Sound system")
    case .player: language(fr: "Lecteur audio", en: "Player")
    case .tempo: language(fr: "Écoute rapide", en: "Fast speech")
    case .recorder: language(fr: "Enregistreur", en: "Recorder")
    case .packer: language(fr: "Compression du son", en: "Sound packer")
    case .transcriber: language(fr: "Transcripteur", en: "Transcriber")
    case .juryProgram: language(fr: "Programme du jury", en: "Jury program")
    case .page: language(fr: "Page du jury", en: "Jury's page")
    case .qrCode: language(fr: "Code QR", en: "QR code")
    }
  }

  func text(of state: DoctorState, for subject: DoctorSubject) -> String {
    switch state {
    case .found(let name, let path):
      language(fr: "trouvé : ", en: "found: ") + name + (path.map { " (\($0))" } ?? "")
    case .missing(let package):
      language(fr: "manque : ", en: "missing: ")
        + language(
          fr: "paquet \(package), \(use(of: subject))",
          en: "package \(package), \(use(of: subject))")
    case .none: none(subject)
    case .broken(let problem):
      language(fr: "à réparer : ", en: "to fix: ") + self.text(of: problem)
    }
  }

  /// What it is for; follows the name of what provides it.
  private func use(of subject: DoctorSubject) -> String {
    switch subject {
    case .terminal: language(fr: "pour les écrans", en: "for the screens")
    case .dataFolder: language(fr: "pour garder les séances", en: "to keep sessions")
    case .editor:
      language(
        fr: "pour corriger une fiche pendant la révision", en: "to edit a fiche while reviewing")
    case .pdfReader: language(fr: "pour importer des PDF", en: "to import PDF files")
    case .voice:
      language(fr: "pour que le jury parle", en: "to let the jury speak")
    case .sound, .player: language(fr: "pour entendre la voix", en: "to hear the voice")
    case .tempo:
      language(fr: "pour réécouter plus vite", en: "to listen faster")
    case .recorder: language(fr: "pour enregistrer l'oral", en: "to record the oral")
    case .packer:
      language(fr: "pour garder le son en peu de place", en: "to keep sound in little room")
    case .transcriber:
      language(fr: "pour transcrire ce qui a été dit", en: "to transcribe what was said")
    case .juryProgram:
      language(
        fr: "pour que le programme du jury ne voie rien de vos fichiers",
        en: "to keep the jury's program from seeing your files")
    case .page: language(fr: "pour un jury au téléphone", en: "for a jury on a phone")
    case .qrCode:
      language(
        fr: "pour ouvrir la page du jury sans la taper",
        en: "to open the jury's page without typing it")
    }
  }

  private func none(_ subject: DoctorSubject) -> String {
    if subject == .juryProgram {
      return language(fr: "aucun n'est nommé", en: "none is named")
    }
    if subject == .qrCode {
      return language(fr: "inutile sans la page du jury", en: "no use without the jury's page")
    }
    if subject == .page {
      return language(
        fr: "oralblanc-page n'est pas installé (sources : make page) ; --serve en a besoin",
        en: "oralblanc-page is not installed (sources: make page); --serve needs it")
    }
    return subject == .transcriber
      ? language(
        fr: "aucun n'est choisi : « transcriber: » dans config.yaml, modèle dans examples/",
        en: "none is chosen: “transcriber:” in config.yaml, a model in examples/")
      : language(
        fr: "aucun : ni serveur de son, ni carte son",
        en: "none: no sound server and no sound card")
  }

  private func text(of problem: DoctorProblem) -> String {
    switch problem {
    case .unknownTerminal(""):
      language(
        fr: "la variable TERM n'est pas définie. Sans écran, --plain écrit ligne par ligne.",
        en: "TERM is not set. Without a screen, --plain writes line by line.")
    case .unknownTerminal(let name):
      language(
        fr:
          "TERM=\(name) n'est pas un terminal connu ici. Essayez TERM=xterm-256color, ou --plain.",
        en: "TERM=\(name) is not a known terminal here. Try TERM=xterm-256color, or --plain.")
    case .otherCharset(let name):
      language(
        fr:
          "la langue du système annonce \(name), il faut UTF-8 : LC_ALL=C.UTF-8, ou --plain.",
        en: "the locale uses \(name), but UTF-8 is needed: LC_ALL=C.UTF-8, or --plain.")
    case .noDataFolder:
      language(
        fr: "ni HOME ni XDG_DATA_HOME ne sont définies. Nommez un dossier avec --data.",
        en: "neither HOME nor XDG_DATA_HOME is set. Choose a folder with --data.")
    case .unwritableFolder(let path):
      language(
        fr:
          "\(path) : impossible d'y écrire. Changez ses droits, ou prenez-en un autre (--data).",
        en:
          "\(path): cannot be written to. Change its permissions, or choose another (--data).")
    case .noSuchProgram(let name):
      language(
        fr: "« \(name) » est introuvable. Installez-le, ou nommez un autre programme.",
        en: "“\(name)” cannot be found. Install it, or name another program.")
    }
  }

  var install: String {
    language(fr: "Pour installer ce qui manque :", en: "To install what is missing:")
  }

  var packages: String {
    language(
      fr: "Ce qui manque, sous les noms de Debian :", en: "Missing Debian packages:"
    )
  }
}
