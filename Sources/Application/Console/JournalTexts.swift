import ExamModel
import FileAccess
import SessionJournal
import TextCells

/// Puts what is wrong with a journal into words.
package struct JournalTexts {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func damage(_ damage: JournalDamage) -> String {
    switch damage {
    case .empty: language(fr: "journal vide", en: "empty journal")
    case .noHeader:
      language(
        fr: "ce n'est pas un journal d'oralblanc", en: "not an oralblanc journal")
    case .tornTail(let bytes):
      language(
        fr: "dernière ligne incomplète (\(bytes) octets), le reste est bon",
        en: "last line incomplete (\(bytes) bytes), the rest is intact")
    case .badLine(let number, let fault):
      language(
        fr: "ligne \(number) abîmée (\(reason(fault))), lisible jusque-là",
        en: "line \(number) damaged (\(reason(fault))), readable up to there")
    case .newerVersion(let version):
      language(
        fr: "écrit par une version plus récente (format \(version)), lecture seule",
        en: "written by a newer version (format \(version)), read-only")
    case .unreadable(let error): FileErrorTexts(language: language).reason(error)
    }
  }

  private func reason(_ fault: LineFault) -> String {
    switch fault {
    case .checksum: language(fr: "somme de contrôle fausse", en: "wrong checksum")
    case .json: language(fr: "illisible", en: "unreadable")
    case .sequence(let found, let expected):
      language(
        fr: "numéro \(found) au lieu de \(expected)", en: "number \(found) instead of \(expected)")
    case .payload(let member?):
      language(
        fr: "« \(TextCells.cleaned(member)) » : valeur impossible",
        en: "impossible value for “\(TextCells.cleaned(member))”")
    case .payload(nil):
      language(fr: "contenu impossible ou incomplet", en: "impossible or incomplete content")
    }
  }

  /// A path with what is to be said of it.
  package func named(_ path: String, _ text: String) -> String {
    language(fr: "\(path) : \(text)", en: "\(path): \(text)")
  }

  func error(_ error: JournalError) -> String {
    switch error {
    case .file(let failure, let path):
      named(path, FileErrorTexts(language: language).reason(failure))
    case .damaged(let damage, let path): named(path, self.damage(damage))
    case .unknownID(let id):
      language(fr: "aucune séance ne s'appelle \(id)", en: "no session named \(id)")
    }
  }
}
