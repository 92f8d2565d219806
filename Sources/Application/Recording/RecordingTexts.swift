import ExamModel
import Wording

/// What is said of the recording while an oral goes on.
struct RecordingTexts {
  let language: Language

  /// A sentence; `nil` for what the sign on the screen alone tells.
  func notice(_ notice: OralRecording.Notice) -> String? {
    switch notice {
    case .take(let notice, let isKept):
      SoundTexts(language: language).notice(notice, isKept: isKept)
    case .noRoom(let neededBytes):
      language(
        fr:
          "Pas assez de place sur le disque (\(megabytes(neededBytes)) Mo) : votre voix est mesurée, le son n'est pas gardé.",
        en:
          "Not enough room on the disk (\(megabytes(neededBytes)) MB): your voice is measured, the sound is not kept."
      )
    case .noProgram:
      language(
        fr: "Rien pour enregistrer sur cette machine : voir oralblanc diagnostic.",
        en: "Nothing to record with on this machine: see oralblanc doctor.")
    }
  }

  private func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
