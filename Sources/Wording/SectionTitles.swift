import ExamModel
import SessionEngine

/// What to call a part of a fiche where several fiches are meant.
package struct SectionTitles {
  let language: Language

  package init(language: Language) { self.language = language }

  /// The usual heading; headings stay French, as the exam is.
  package func title(_ role: SectionRole) -> String {
    SectionRoleTexts(language: language).heading(role)
  }

  package func text(_ section: AskedSection) -> String {
    switch section {
    case .role(let role): title(role)
    case .missing(let role):
      language(fr: "\(title(role)) (absente)", en: "\(title(role)) (missing)")
    case .titled(let title): title
    }
  }
}
