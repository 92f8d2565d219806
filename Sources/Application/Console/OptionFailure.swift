import ExamModel

/// What is wrong with an option, as facts.
package enum OptionFailure: Hashable, Sendable {
  case invalidRate(String)
  case invalidTimeFactor(String)
  /// An option whose value is empty.
  case emptyValue(option: String)
  /// A word that begins as `-h` does and goes on, as the name of a file may.
  case nameLikeOption(String)
  /// The file is one that sessions are kept in.
  case outputIsSession(path: String)
  /// `--announce` without a word.
  case noAnnouncementProgram
  /// `--voice` without a word.
  case noVoiceProgram
  /// `--record` with a word that says neither what nor whether.
  case invalidRecord(String)
  /// `--recorder` without a word.
  case noRecorderProgram
  /// `--player` without a word.
  case noPlayerProgram
  /// `--transcriber` without a word.
  case noTranscriberProgram
  /// An option of the program that this command has no use for.
  case notOfCommand(option: String, command: String)
  /// A word where the name of a command is wanted, and the names there are.
  case unknownCommand(String, known: [String])
  /// `--sound beside` without a file for the page.
  case soundNeedsOutput
  /// `--sound` of a session without any.
  case sessionWithoutSound
  /// `--sound inside` without a program that packs it.
  case noPacker
  /// `--sound inside` of more than a page may hold.
  case soundTooLarge
  /// `--jury-program` without a word, or with a program that is not there.
  case noJuryProgram(String?)

  var exitStatus: Int32 {
    switch self {
    case .invalidRate, .invalidTimeFactor, .emptyValue, .nameLikeOption,
      .noAnnouncementProgram, .noVoiceProgram, .invalidRecord, .noRecorderProgram,
      .noPlayerProgram, .noTranscriberProgram, .noJuryProgram, .notOfCommand, .unknownCommand,
      .soundNeedsOutput:
      ExitStatus.wrongUse
    case .outputIsSession, .sessionWithoutSound, .noPacker, .soundTooLarge:
      ExitStatus.problemsFound
    }
  }

  func text(in language: Language) -> String {
    switch self {
    case .emptyValue(let option):
      language(
        fr: "\(option) : la valeur est vide. Une variable sans valeur, peut-être ?",
        en: "\(option): the value is empty. Is a variable unset?")
    case .nameLikeOption(let word):
      language(
        fr: "\(word) : option inconnue. Si c'est un fichier, écrivez ./\(word).",
        en: "\(word): unknown option. If it is a file, write ./\(word).")
    case .outputIsSession(let path):
      language(
        fr:
          "\(path) : des séances sont gardées ici, rien n'a été écrit. Choisissez un autre fichier.",
        en: "\(path): sessions are kept here, nothing was written. Choose another file.")
    case .notOfCommand(let option, let command):
      language(
        fr: "\(option) ne s'applique pas à \(command). Ses options : oralblanc help \(command)",
        en: "\(option) does not apply to \(command). Its options: oralblanc help \(command)")
    case .unknownCommand(let word, let known):
      language(
        fr: "« \(word) » n'est pas une commande. Commandes : \(known.joined(separator: ", ")). "
          + "Pour vos fiches : oralblanc rehearse --fiches DOSSIER",
        en: "“\(word)” is not a command. Commands: \(known.joined(separator: ", ")). "
          + "For your fiches: oralblanc rehearse --fiches FOLDER")
    case .invalidRate(let text):
      language(
        fr: "--rate \(text) : il faut un nombre entre 0,1 et 3600.",
        en: "--rate \(text): a number between 0.1 and 3600 is needed.")
    case .noAnnouncementProgram:
      language(
        fr: "--announce : il faut un programme, comme --announce \"spd-say -w\".",
        en: "--announce: a program is needed, such as --announce \"spd-say -w\".")
    case .invalidRecord(let text):
      language(
        fr: "--record \(text) : on peut écrire son, mesures ou off.",
        en: "--record \(text): it can be sound, measures or off.")
    case .noRecorderProgram:
      language(
        fr: "--recorder : il faut un programme qui écrit le son du micro sur sa sortie.",
        en: "--recorder: a program is needed that writes the microphone's sound to its output.")
    case .soundNeedsOutput:
      language(
        fr: "--sound beside : nommez la page avec --output, le son est posé à côté.",
        en: "--sound beside: name the page with --output, the sound goes beside it.")
    case .sessionWithoutSound:
      language(
        fr: "--sound : le son de cette séance n'est pas là.",
        en: "--sound: the sound of this session is not there.")
    case .noPacker:
      language(
        fr: "--sound inside : rien pour compresser le son, installez opus-tools.",
        en: "--sound inside: nothing to pack the sound with, install opus-tools.")
    case .soundTooLarge:
      language(
        fr: "--sound inside : plus de 8 Mo de son. Prenez --sound beside.",
        en: "--sound inside: more than 8 MB of sound. Use --sound beside.")
    case .noPlayerProgram:
      language(
        fr: "--player : il faut auto, off ou un programme qui joue le son de son entrée standard.",
        en: "--player: auto, off or a program that plays its standard input is needed.")
    case .noTranscriberProgram:
      language(
        fr: "--transcriber : il faut un programme qui écrit les mots d'un fichier de son.",
        en: "--transcriber: a program is needed that writes the words of a sound file.")
    case .noJuryProgram(nil):
      language(
        fr: "--jury-program : il faut un programme, comme --jury-program \"python3 jury.py\".",
        en: "--jury-program: a program is needed, such as --jury-program \"python3 jury.py\".")
    case .noJuryProgram(let name?):
      language(
        fr: "--jury-program : le programme « \(name) » est introuvable, ou ne peut pas être lancé.",
        en: "--jury-program: there is no program “\(name)” that could be run.")
    case .noVoiceProgram:
      language(
        fr: "--voice : il faut auto, off ou un programme qui lit son entrée standard.",
        en: "--voice: auto, off or a program that reads standard input is needed.")
    case .invalidTimeFactor(let text):
      language(
        fr: "--time-factor \(text) : il faut un nombre ou une fraction entre 1 et 3, comme 4/3.",
        en: "--time-factor \(text): a number or fraction between 1 and 3 is needed, such as 4/3.")
    }
  }
}
