/// Every fact that loading or checking a file can report.
///
/// The screens' texts put them into words.
package enum FindingFact: Hashable, Sendable {
  // Files.
  case fileMissing
  case isFolder
  case notAFile
  case unreadable(reason: String)
  case fileTooLarge(bytes: Int, limitBytes: Int)
  case binaryFile
  case emptyFile
  /// A page of a folder with nothing on it, which is no reason to stop.
  case emptyPage
  /// A page that another stands for: a translation, the notice of a repository of fiches.
  case pagePassedOver
  case linkLeavesFolder(target: String)
  /// A symbolic link to something that is not there.
  case linkBrokenOnDisk(target: String)
  case folderLoop
  /// More levels of folders than are looked into.
  case folderTooDeep(limit: Int)
  /// More names than are looked at.
  case folderTooLarge(limit: Int)
  case noFicheFound
  /// The exam needs more fiches than the folder holds.
  case notEnoughFiches(found: Int, needed: Int)
  /// Documents of a folder that no fiche was made of yet; one of them by its name.
  case documentsToImport(count: Int, example: String, folder: String)

  // Text and front matter.
  case encodingRepaired(SourceEncoding, count: Int)
  case frontMatterUnclosed
  case frontMatterInvalid(problem: String)
  case frontMatterTooComplex
  case frontMatterKeyInvalid(key: String, value: String, expected: String)
  /// A key of the configuration that means nothing.
  case configurationKeyUnknown(key: String, known: [String])

  // Fiches and the question bank.
  /// The `plan` of a fiche gives time to a section that it does not have.
  case planSectionUnknown(title: String)
  case bankInvalid(BankProblem)

  // What a jury would notice in a fiche.
  case draft
  /// A heading with nothing below it.
  case sectionEmpty(title: String)
  /// There are headings, and nothing below any of them.
  case allSectionsEmpty(count: Int)
  /// Another fiche of the collection has the same title.
  case titleRepeated(title: String, otherPath: String)
  /// Another parcours comes first, and an oral opens with one.
  case parcoursRepeated(otherPath: String)
  /// None of the sections that would serve a criterion; the first role is the one to write.
  case criterionWithoutSection(criterion: String, roles: [SectionRole])
  /// No section serves any criterion of the exam.
  case noSectionForCriteria
  case reviewMissing
  case resultsWithoutFigure
  case competencyUnknown(text: String, nearest: String?)
  case competencyObsolete(text: String, nearest: String?)
  /// The words take longer than the slot lasts, at the usual speech rate.
  case tooLongToSay(words: Int, budgetSeconds: Int)
  /// The words fill less than half of the slot, at the usual speech rate.
  case tooShortToSay(words: Int, budgetSeconds: Int)
  /// The tableau de synthèse crosses a competence for a fiche that does not name it.
  case synthesisCrossAlone(fiche: String, competency: String)
  /// A fiche names a competence that the tableau de synthèse does not cross for it.
  case synthesisCrossMissing(fiche: String, competency: String)
  /// A password or a key; it is never part of the fact, so that no message can repeat it.
  case passwordLeft
  case candidateNumberLeft
  case imageMissing(address: String)
  case linkBroken(address: String)

  // Exams.
  case examWithoutDuration
  case examDurationInvalid(text: String)
  case examWithoutPhases
  case examWithoutCriteria
  case examSlotsDoNotAddUp(slotsSeconds: Int, durationSeconds: Int)
  case examPreparationDoesNotAddUp(slotsSeconds: Int, preparationSeconds: Int)
  case examSlotInvalid(text: String)
  case examUnknown(id: String, known: [String])

  package var severity: Finding.Severity {
    switch self {
    case .encodingRepaired, .frontMatterUnclosed, .frontMatterInvalid, .frontMatterTooComplex,
      .frontMatterKeyInvalid, .configurationKeyUnknown, .planSectionUnknown, .bankInvalid,
      .examWithoutCriteria,
      .sectionEmpty, .allSectionsEmpty, .titleRepeated, .parcoursRepeated, .reviewMissing,
      .competencyUnknown, .competencyObsolete, .synthesisCrossAlone, .synthesisCrossMissing,
      .tooLongToSay, .passwordLeft, .candidateNumberLeft, .imageMissing, .linkBroken, .folderLoop:
      .warning
    case .draft, .emptyPage, .pagePassedOver, .criterionWithoutSection, .noSectionForCriteria,
      .resultsWithoutFigure, .tooShortToSay, .documentsToImport:
      .advice
    default: .error
    }
  }
}

/// How a text had been damaged before it was repaired.
package enum SourceEncoding: String, Sendable {
  /// UTF-8 that was read as Mac Roman and stored again.
  case macRoman
  /// UTF-8 that was read as Windows-1252 and stored again.
  case windows1252
  /// Bytes that are not UTF-8 at all, taken as Windows-1252.
  case rawWindows1252
  /// Bytes that are not UTF-8 at all, taken as Mac Roman.
  case rawMacRoman
  /// Bytes that are not UTF-8 at all, taken as code page 850, as a command window of Windows writes.
  case rawCodePage850
  /// UTF-16, with a byte order mark or without.
  case utf16
}
