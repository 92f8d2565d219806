import Application
import ArgumentParser
import ExamModel

extension Help {
  private static var speak: Language { CommandArguments.processLanguage }

  static var imports: String {
    speak(
      fr: "Convertir en fiches des documents Word, LibreOffice, PowerPoint, PDF ou des pages web.",
      en: "Turn Word, LibreOffice, PowerPoint and PDF documents and web pages into fiches.")
  }
  static var importsDiscussion: String {
    speak(
      fr:
        "Lit DOCX, ODT, PPTX, ODP, HTML et PDF (avec poppler-utils), et le tableau de synthèse en XLSX ou "
        + "ODS. N'écrase aucun fichier, et dit ce qui a été deviné.",
      en:
        "Reads DOCX, ODT, PPTX, ODP, HTML and PDF (with poppler-utils), and the tableau de synthèse in XLSX "
        + "or ODS. Overwrites no file, and says what was guessed.")
  }
  static var documents: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Les documents, ou un dossier qui en contient.",
        en: "Documents, or a folder of documents."),
      valueName: file)
  }
  static var importFolder: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Où écrire les fiches (par défaut, à côté de chaque document).",
        en: "Where the fiches go (default: beside each document)."),
      valueName: folder)
  }
  static var dryRun: ArgumentHelp {
    "\(speak(fr: "Montrer sans rien écrire.", en: "Show the result without writing anything."))"
  }
  static var withImages: ArgumentHelp {
    "\(speak(fr: "Garder les images, à côté de la fiche.", en: "Save the pictures beside the fiche."))"
  }
  static var keepAccess: ArgumentHelp {
    "\(speak(fr: "Garder les modalités d'accès, mots de passe compris.", en: "Keep access details, passwords included."))"
  }
}
