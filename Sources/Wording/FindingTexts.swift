import ExamModel

/// Puts findings into words: what happened, and what to do about it.
package struct FindingTexts {
  private let language: Language

  package init(language: Language) { self.language = language }

  /// One line in the style of compilers, which editors can follow: `file:line: level: text`.
  package func line(_ finding: Finding) -> String {
    let place = finding.location.line.map { "\(finding.location.path):\($0)" }
    return "\(place ?? finding.location.path): \(severity(finding.severity)): \(text(finding.fact))"
  }

  package func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: language(fr: "erreur", en: "error")
    case .warning: language(fr: "avertissement", en: "warning")
    case .advice: language(fr: "conseil", en: "advice")
    }
  }

  /// What is so and, where there is more to say, what it costs and how to mend it.
  package func words(_ fact: FindingFact) -> FindingWords {
    if let words = FicheFindingTexts(language: language).words(fact) { return words }
    if case .encodingRepaired = fact {
      return FindingWords(
        frontMatterText(fact),
        cost: language(
          fr: "Ailleurs qu'ici, le jury lirait des signes à la place des accents.",
          en: "Anywhere else the jury would see garbled characters instead of accents."),
        fix: language(
          fr: "« oralblanc check --fix » réécrit le fichier.",
          en: "“oralblanc check --fix” rewrites the file."))
    }
    return FindingWords(message(fact))
  }

  package func text(_ fact: FindingFact) -> String { words(fact).text }

  private func message(_ fact: FindingFact) -> String {
    switch fact {
    case .fileMissing, .isFolder, .notAFile, .unreadable, .fileTooLarge, .binaryFile, .emptyFile,
      .emptyPage, .pagePassedOver, .noFicheFound, .notEnoughFiches, .documentsToImport:
      fileText(fact)
    case .linkLeavesFolder, .linkBrokenOnDisk, .folderLoop, .folderTooDeep, .folderTooLarge:
      FolderTexts(language: language).text(fact)
    case .encodingRepaired, .frontMatterUnclosed, .frontMatterInvalid, .frontMatterTooComplex,
      .frontMatterKeyInvalid, .configurationKeyUnknown:
      frontMatterText(fact)
    case .planSectionUnknown(let title): unknownSectionText(title)
    case .bankInvalid(let problem): BankProblemTexts(language: language).text(problem)
    default: examText(fact)
    }
  }

  private func unknownSectionText(_ title: String) -> String {
    language(
      fr: "plan : la fiche n'a pas de section « \(title) ». Reprenez le titre exact.",
      en: "plan: the fiche has no section \"\(title)\". Use the exact heading.")
  }

  private func fileText(_ fact: FindingFact) -> String {
    switch fact {
    case .fileMissing:
      language(
        fr: "ce fichier n'existe pas. Vérifiez le chemin.",
        en: "there is no such file. Check the path.")
    case .isFolder:
      language(
        fr: "c'est un dossier, il faut un fichier.", en: "expected a file, found a folder.")
    case .notAFile:
      language(
        fr: "ce n'est pas un fichier ordinaire.", en: "this is not a regular file.")
    case .unreadable(let reason):
      language(
        fr: "lecture impossible (\(SystemReasonTexts.french(reason))). Vérifiez les droits.",
        en: "cannot be read (\(reason)). Check its permissions.")
    case .fileTooLarge(let bytes, let limit):
      language(
        fr: "fichier trop gros (\(size(bytes)), limite \(size(limit))). "
          + "Une fiche est un texte : sortez-en les images et les annexes.",
        en: "file too large (\(size(bytes)), limit \(size(limit))). "
          + "A fiche is a text: move images and annexes out of it.")
    case .binaryFile:
      language(
        fr: "ce n'est pas un texte. Exportez la fiche en Markdown (.md).",
        en: "this is not a text file. Export the fiche as Markdown (.md).")
    case .emptyFile:
      language(
        fr: "fichier vide. « oralblanc nouveau » en écrit un à remplir.",
        en: "empty file. “oralblanc new” creates one to fill in.")
    case .emptyPage:
      language(
        fr: "page vide : elle n'est pas proposée.", en: "empty page: it is not offered.")
    case .pagePassedOver:
      language(
        fr: "page laissée de côté (traduction, ou présentation du dépôt). Nommez ce fichier "
          + "pour le prendre.",
        en: "page left out (a translation, or the repository's notice). Name this file to take it.")
    case .noFicheFound:
      language(
        fr: "aucune fiche (.md) ici. « oralblanc nouveau fiche » en écrit une à remplir.",
        en: "no fiche (.md) here. “oralblanc new fiche” creates one to fill in.")
    case .documentsToImport(let count, let example, let folder):
      language(
        fr: count == 1
          ? "un document n'est pas encore une fiche : \(example). « oralblanc import \(folder) » en fait une."
          : "\(count) documents ne sont pas encore des fiches (\(example)…). « oralblanc import \(folder) » en fait.",
        en: count == 1
          ? "one document is no fiche yet: \(example). “oralblanc import \(folder)” makes one of it."
          : "\(count) documents are no fiches yet (\(example)…). “oralblanc import \(folder)” makes them."
      )
    case .notEnoughFiches(let found, let needed):
      language(
        fr: "\(found == 1 ? "une seule fiche" : "\(found) fiches") ici, "
          + "l'épreuve en demande \(needed). Ajoutez un fichier .md par fiche.",
        en: "\(found == 1 ? "only one fiche" : "\(found) fiches") here, "
          + "the exam needs \(needed). Add one .md file for each fiche.")
    default: ""
    }
  }

  private func frontMatterText(_ fact: FindingFact) -> String {
    switch fact {
    case .encodingRepaired(let encoding, let count): encodingText(encoding, count)
    case .frontMatterUnclosed:
      language(
        fr: "l'en-tête n'est pas refermé. Ajoutez une ligne « --- » avant le texte.",
        en: "the front matter is not closed. Add a line “---” before the text.")
    case .frontMatterInvalid, .frontMatterTooComplex, .frontMatterKeyInvalid,
      .configurationKeyUnknown:
      FrontMatterTexts(language: language).text(fact)
    default: ""
    }
  }

  private func examText(_ fact: FindingFact) -> String {
    switch fact {
    case .examWithoutDuration:
      language(
        fr: "l'épreuve n'a pas de durée. Ajoutez « duration: 30 » à l'en-tête ou une ligne "
          + "« Durée » au tableau.",
        en: "the exam has no duration. Add “duration: 30” to the front matter or a row “Durée” "
          + "to the table.")
    case .examDurationInvalid(let text):
      language(
        fr: "« \(text) » n'est pas une durée. Écrivez par exemple « 30 minutes » ou « 1 h 30 ».",
        en: "“\(text)” is not a valid duration. Write for example “30 minutes” or “1 h 30”.")
    case .examWithoutPhases:
      language(
        fr: "l'épreuve n'a pas de phases. Ajoutez une liste « - **Phase 1** : … » ou « phases: » "
          + "à l'en-tête.",
        en: "the exam has no phases. Add a list “- **Phase 1** : …” or “phases:” to the front "
          + "matter.")
    case .examWithoutCriteria:
      language(
        fr: "l'épreuve n'a pas de critères : les questions porteront sur l'ensemble.",
        en: "the exam has no criteria; questions will be general.")
    case .examSlotsDoNotAddUp(let slots, let duration):
      language(
        fr: "les temps font \(ClockText.duration(slots)), la durée annoncée est "
          + "\(ClockText.duration(duration)). Corrigez l'un ou l'autre.",
        en: "the slots add up to \(ClockText.duration(slots)), the duration given is "
          + "\(ClockText.duration(duration)). Correct one or the other.")
    case .examPreparationDoesNotAddUp(let slots, let preparation):
      language(
        fr: "les temps de préparation font \(ClockText.duration(slots)), l'en-tête annonce "
          + "\(ClockText.duration(preparation)). Corrigez l'un ou l'autre.",
        en: "the preparation slots add up to \(ClockText.duration(slots)), the front matter says "
          + "\(ClockText.duration(preparation)). Correct one or the other.")
    case .examSlotInvalid(let text):
      language(
        fr: "« \(text) » n'est pas un temps. Écrivez « {kind: presentation, minutes: 10} ».",
        en: "“\(text)” is not a valid slot. Write “{kind: presentation, minutes: 10}”.")
    case .examUnknown(let id, let known):
      language(
        fr: "épreuve inconnue : \(id). Épreuves connues : \(known.joined(separator: ", ")).",
        en: "unknown exam: \(id). Known exams: \(known.joined(separator: ", ")).")
    default: ""
    }
  }

  private func encodingText(_ encoding: SourceEncoding, _ count: Int) -> String {
    switch encoding {
    case .macRoman, .windows1252:
      let origin = encoding == .macRoman ? "Mac Roman" : "Windows-1252"
      return language(
        fr: "texte abîmé (UTF-8 lu comme du \(origin)), réparé à la lecture : "
          + (count == 1 ? "1 endroit." : "\(count) endroits."),
        en: "damaged text (UTF-8 read as \(origin)), repaired on reading: "
          + (count == 1 ? "1 place." : "\(count) places."))
    case .rawMacRoman, .rawWindows1252, .rawCodePage850, .utf16:
      let origin =
        switch encoding {
        case .rawMacRoman: "Mac Roman"
        case .rawCodePage850: language(fr: "page de codes 850", en: "code page 850")
        case .utf16: "UTF-16"
        default: "Windows-1252"
        }
      return language(
        fr: "texte enregistré en \(origin) et non en UTF-8, converti à la lecture.",
        en: "text stored as \(origin) instead of UTF-8, converted when read.")
    }
  }

  private func size(_ bytes: Int) -> String {
    let unit = language(fr: "o", en: "B")
    if bytes >= 1 << 20 {
      // A tenth, rounded up: "1 MiB, limit 1 MiB" would explain nothing.
      let tenths = (((bytes - 1) * 10) >> 20) + 1
      let point = language(fr: ",", en: ".")
      let amount = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
      return "\(amount) M\(unit == "o" ? "io" : "iB")"
    }
    return bytes >= 1 << 10 ? "\(bytes >> 10) K\(unit == "o" ? "io" : "iB")" : "\(bytes) \(unit)"
  }
}
