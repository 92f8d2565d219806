import ExamModel

/// Says how a text was stored or damaged, what that would cost elsewhere, and how to put it right.
struct EncodingTexts {
  let language: Language

  func words(_ encoding: SourceEncoding, count: Int) -> FindingWords {
    FindingWords(
      text(encoding, count: count),
      cost: language(
        fr: "Ailleurs qu'ici, le jury lirait des signes à la place des accents.",
        en: "Anywhere else the jury would see garbled characters instead of accents."),
      fix: language(
        fr: "« oralblanc check --fix » réécrit le fichier.",
        en: "“oralblanc check --fix” rewrites the file."))
  }

  private func text(_ encoding: SourceEncoding, count: Int) -> String {
    switch encoding {
    case .macRoman: misread(as: "Mac Roman", count)
    case .windows1252: misread(as: "Windows-1252", count)
    case .rawMacRoman: stored(as: "Mac Roman")
    case .rawWindows1252: stored(as: "Windows-1252")
    case .rawCodePage850: stored(as: language(fr: "page de codes 850", en: "code page 850"))
    case .utf16: stored(as: "UTF-16")
    }
  }

  private func misread(as origin: String, _ count: Int) -> String {
    language(
      fr: "texte abîmé (UTF-8 lu comme du \(origin)), réparé à la lecture : "
        + (count == 1 ? "1 endroit." : "\(count) endroits."),
      en: "damaged text (UTF-8 read as \(origin)), repaired when read: "
        + (count == 1 ? "1 place." : "\(count) places."))
  }

  private func stored(as origin: String) -> String {
    language(
      fr: "texte enregistré en \(origin) et non en UTF-8, converti à la lecture.",
      en: "text stored as \(origin) instead of UTF-8, converted when read.")
  }
}
