import Application
import FicheLibrary
import Screens
import SessionEngine
import Terminal

extension SessionMode: WordedChoice {
  static let words = ChoiceWords<SessionMode>([
    .init(.training, fr: "entraînement", en: "training"),
    .init(.exam, fr: "examen", en: "exam"),
  ])
}

extension JuryTemper: WordedChoice {
  static let words = ChoiceWords<JuryTemper>([
    .init(.kindly, fr: "bienveillant", en: "kindly"),
    .init(.demanding, fr: "exigeant", en: "demanding"),
    .init(.unsettling, fr: "déstabilisant", en: "unsettling"),
  ])
}

/// No program rates yet.
extension Rater: WordedChoice {
  static let words = ChoiceWords<Rater>([
    .init(.candidate, fr: "moi", en: "self"),
    .init(.jury, fr: "jury", en: "jury"),
  ])
}

extension RemoteButton: WordedChoice {
  static let words = ChoiceWords<RemoteButton>([
    .init(.nothing, fr: "rien", en: "nothing"),
    .init(.marker, fr: "repère", en: "marker"),
    .init(.pause, fr: "pause", en: "pause"),
  ])
}

extension LinkChoice: WordedChoice {
  static let words = ChoiceWords<LinkChoice>([
    .init(.auto, fr: "auto", en: "auto"),
    .init(.always, fr: "toujours", en: "always"),
    .init(.never, fr: "jamais", en: "never"),
  ])
}

extension ColorChoice: WordedChoice {
  static let words = ChoiceWords<ColorChoice>([
    .init(.auto, fr: "auto", en: "auto"),
    .init(.always, fr: "toujours", en: "always"),
    .init(.never, fr: "jamais", en: "never"),
  ])
}

extension PageTemplate: WordedChoice {
  static let words = ChoiceWords<PageTemplate>([
    .init(.fiche, fr: "fiche", en: "fiche"),
    .init(.exam, fr: "épreuve", en: "exam"),
    .init(.config, fr: "config", en: "config", "configuration"),
  ])
}

extension BlocChoice: WordedChoice {
  static let words = ChoiceWords<BlocChoice>([
    .init(.one, fr: "1", en: "1", "bloc1"),
    .init(.sisr, fr: "2-sisr", en: "2-sisr", "sisr", "bloc2-sisr"),
    .init(.slam, fr: "2-slam", en: "2-slam", "slam", "bloc2-slam"),
    .init(.three, fr: "3", en: "3", "bloc3"),
    .init(.all, fr: "tous", en: "all"),
  ])
}
