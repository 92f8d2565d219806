import ExamModel
import FileAccess
import SessionJournal

/// `oralblanc pack`: packs the sound of past orals, and tells what became of it.
package struct PackingReport {
  private let packer: SoundPacker
  private let language: Language

  package init(folder: JournalFolder, language: Language) {
    let search = ProgramSearch(path: Surroundings.process.programFolders)
    packer = SoundPacker(
      folder: folder, programs: PackerProgram.found(by: search), search: search)
    self.language = language
  }

  /// Packs, and hands out a line for each take.
  ///
  /// - Returns: whether all is packed that can be.
  package func run(_ tell: (String) -> Void) -> Bool {
    guard !packer.programs.isEmpty else {
      tell(
        language(
          fr: "Rien pour compresser le son sur cette machine : paquet opus-tools.",
          en: "Nothing to pack sound with on this machine: package opus-tools."))
      return false
    }
    var isWhole = true
    var count = 0
    packer.packAll { id, take, outcome in
      count += 1
      tell(line(id, take, outcome))
      switch outcome {
      case .packed: break
      case .failed, .inUse, .notKept: isWhole = false
      }
    }
    if count == 0 {
      tell(language(fr: "Aucun son à compresser.", en: "No sound to pack."))
    }
    return isWhole
  }

  private func line(_ id: String, _ take: Int, _ outcome: SoundPacker.Outcome) -> String {
    let place = language(fr: "\(id), prise \(take) : ", en: "\(id), take \(take): ")
    switch outcome {
    case .packed(let kind, let before, let after):
      return place + "\(megabytes(before)) → \(megabytes(after)) (\(kind.name))"
    case .failed:
      return place
        + language(
          fr: "pas compressé, l'enregistrement reste tel quel.",
          en: "not packed, the recording stays as it is.")
    case .inUse:
      return place
        + language(fr: "séance en cours, à refaire plus tard.", en: "in use, try again later.")
    case .notKept:
      return place
        + language(
          fr: "le disque n'a pas pris le fichier, l'enregistrement reste tel quel.",
          en: "the disk did not take the file, the recording stays as it is.")
    }
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return language(
      fr: "\(tenths / 10),\(tenths % 10) Mo", en: "\(tenths / 10).\(tenths % 10) MB")
  }
}
