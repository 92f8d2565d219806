/// Which program that speaks was given up, by its name.
enum SpeechFailure: Equatable {
  /// That of `--announce`.
  case announcer(String)
  /// That of `--voice`.
  case voice(String)
}
