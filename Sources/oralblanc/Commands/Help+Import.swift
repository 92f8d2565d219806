import Application
import ArgumentParser
import ExamModel

extension Help {
  private static var speak: Language { Surroundings.process.language }

  static var imports: String {
    speak(
      fr: "Faire des fiches de documents Word, LibreOffice, PowerPoint, PDF ou de pages web.",
      en: "Make fiches of Word, LibreOffice, PowerPoint and PDF documents and of web pages.")
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
        en: "The documents, or a folder of them."),
      valueName: speak(fr: "fichier", en: "file"))
  }
  static var importFolder: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Où écrire les fiches (par défaut, à côté de chaque document).",
        en: "Where the fiches go (by default beside each document)."),
      valueName: speak(fr: "dossier", en: "folder"))
  }
  static var dryRun: ArgumentHelp {
    "\(speak(fr: "Montrer sans rien écrire.", en: "Show, and write nothing."))"
  }
  static var withImages: ArgumentHelp {
    "\(speak(fr: "Garder les images, à côté de la fiche.", en: "Keep the pictures, beside the fiche."))"
  }
  static var keepAccess: ArgumentHelp {
    "\(speak(fr: "Garder les modalités d'accès, mots de passe compris.", en: "Keep the access data, passwords included."))"
  }
}
