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
  /// Two options, or an option and what it is for, that do not go together.
  case conflict(String, String)
  /// An option that needs another one.
  case needs(String, String)
  /// Candidates whose list gives them no pseudonym.
  case noPseudonym([String])
  /// A pseudonym that two candidates have, or that cannot be the name of a folder.
  case invalidPseudonym(String)
  /// Nobody in the list has an address or a number that a platform knows.
  case noIdentifier(list: String)

  var exitStatus: Int32 {
    switch self {
    case .invalidRate, .invalidTimeFactor, .emptyValue, .nameLikeOption,
      .noAnnouncementProgram, .noVoiceProgram, .invalidRecord, .noRecorderProgram,
      .noPlayerProgram, .noTranscriberProgram, .noJuryProgram, .notOfCommand, .unknownCommand,
      .soundNeedsOutput, .conflict, .needs, .noPseudonym, .invalidPseudonym, .noIdentifier:
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
    case .conflict(let first, let second):
      language(
        fr: "\(first) ne va pas avec \(second).", en: "\(first) does not go with \(second).")
    case .needs(let first, let second):
      language(fr: "\(first) demande \(second).", en: "\(first) needs \(second).")
    case .noPseudonym(let names): Self.noPseudonym(names, language)
    case .invalidPseudonym(let name):
      language(
        fr: "Pseudonyme « \(name) » : il en faut un par personne, en lettres et en chiffres.",
        en: "Pseudonym “\(name)”: each person needs one of their own, in letters and digits.")
    case .noIdentifier(let list):
      language(
        fr:
          "\(list) : aucune colonne « email », « id number » ou « username » : Moodle ne saurait pas "
          + "de qui il s'agit.",
        en: "\(list): no column “email”, “id number” or “username”: Moodle could not tell who "
          + "is meant.")
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

  private static func noPseudonym(_ names: [String], _ language: Language) -> String {
    let some = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return language(
      fr: "Aucun pseudonyme pour : \(some). Donnez une liste avec une colonne « pseudonyme » "
        + "(--list FICHIER).",
      en: "No pseudonym for: \(some). Give a list with a column “pseudonym” (--list FILE).")
  }
}
