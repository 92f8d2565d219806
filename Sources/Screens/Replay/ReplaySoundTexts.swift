import ExamModel
import Wording

/// What the replay says of the candidate's sound.
struct ReplaySoundTexts {
  let language: Language

  /// A word or two before the line of the voice.
  func label(_ sound: ReplaySound, isMuted: Bool) -> String {
    if isMuted, sound.isAudible { return language(fr: "son coupé", en: "muted") }
    return switch sound {
    case .none, .measured: language(fr: "voix", en: "voice")
    case .heard: language(fr: "son", en: "sound")
    case .unpacking: language(fr: "son (attente)", en: "sound (wait)")
    case .tooFast: language(fr: "trop vite", en: "too fast")
    case .tooSlow: language(fr: "trop lent", en: "too slow")
    case .needsTempo, .noPlayer, .failed: SoundTexts(language: language).noSound
    case .gone: language(fr: "son absent", en: "sound gone")
    }
  }

  var pause: String { language(fr: "silence", en: "pause") }
  var jury: String { TableTexts(language: language).name(.jury) }

  /// What has become of the sound, in a sentence; `nil` for what the label alone tells.
  func notice(_ sound: ReplaySound) -> String? {
    switch sound {
    case .measured, .heard, .unpacking, .tooFast, .tooSlow: nil
    case .none: language(fr: "Cette séance n'a pas de son.", en: "This session has no sound.")
    case .needsTempo:
      language(
        fr: "Son à ×1 seulement : sox manque.",
        en: "No sox: sound is heard at ×1 only.")
    case .noPlayer:
      language(
        fr: "Aucun lecteur : oralblanc diagnostic",
        en: "Nothing to play with: oralblanc doctor")
    case .failed:
      language(
        fr: "Le lecteur audio ne répond pas.",
        en: "The audio player does not work.")
    case .gone:
      language(
        fr: "Le son de cette séance n'est plus là.",
        en: "The sound of this session is gone.")
    }
  }

  /// What `M` came to.
  func muted(_ isMuted: Bool, _ sound: ReplaySound) -> String {
    guard sound.isAudible else {
      return sound == .measured
        ? language(
          fr: "Voix mesurée, aucun son gardé.",
          en: "Voice measured, no sound kept.")
        : notice(sound) ?? ""
    }
    return isMuted
      ? language(fr: "Son coupé.", en: "Sound off.") : language(fr: "Son rétabli.", en: "Sound on.")
  }

  func pause(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    let length = seconds < 60 ? "\(seconds) s" : ClockText.duration(seconds)
    return language(fr: "Silence de \(length)", en: "Pause of \(length)")
  }

  func noPause(isHeard: Bool) -> String {
    isHeard
      ? language(
        fr: "Plus de silence de 2 s après ici.", en: "No more pauses of 2 s after this.")
      : language(
        fr: "Oral non enregistré : silences inconnus",
        en: "Oral not recorded: pauses unknown")
  }
}
