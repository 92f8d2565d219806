import Application
import ArgumentParser
import ExamModel

/// What `--help` says of checking and of new files.
extension Help {
  private static var speak: Language { CommandArguments.processLanguage }

  static var check: String {
    speak(
      fr: "Vérifier des épreuves et des fiches : ce qui manque, où, et comment y remédier.",
      en: "Find problems in exams and fiches: what is missing, where, and how to fix it.")
  }
  static var checkDiscussion: String {
    speak(
      fr: """
        Une page est une épreuve si son en-tête a « phases », ou « duration » avec une autre clé \
        d'épreuve, ou si son texte a une liste de critères et une durée ; sinon c'est une fiche.

        Code de retour : 1 s'il y a des erreurs, 0 sinon, avertissements et conseils compris.
        """,
      en: """
        A page is an exam if its front matter has “phases”, or “duration” with another \
        exam key, or if its text has a list of criteria and a duration; otherwise it is a fiche.

        Exit status: 1 if there are errors, 0 otherwise, even with warnings or advice.
        """)
  }
  static var checkPaths: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Fichiers, dossiers, ou - pour l'entrée standard (par défaut, ./fiches et ./exams, sinon les exemples fournis).",
        en:
          "Files, folders, or - for standard input (default: ./fiches and ./exams, otherwise the bundled examples)."
      ),
      valueName: path)
  }
  static var fix: ArgumentHelp {
    ArgumentHelp(
      "\(speak(fr: "Réécrire en UTF-8 les fichiers dont l'encodage est abîmé.", en: "Rewrite files with a damaged encoding as UTF-8."))"
    )
  }
  static var coverage: ArgumentHelp {
    ArgumentHelp(
      "\(speak(fr: "Montrer ce que les fiches couvrent : compétences et critères.", en: "Show which competencies and criteria the fiches cover."))"
    )
  }
  static var bloc: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Compétences de la couverture.",
        en: "Competencies of the coverage."),
      valueName: "bloc")
  }
  static var checkFormat: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Forme du résultat ; table se lit à l'écran.",
        en: "Form of the result; table is for the screen."),
      valueName: "format")
  }
  static var new: String {
    speak(
      fr: "Créer une fiche, une épreuve ou une configuration à remplir, expliquée ligne à ligne.",
      en: "Create a fiche, an exam page or a configuration to fill in, explained line by line.")
  }
  static var newKind: ArgumentHelp {
    ArgumentHelp(
      speak(fr: "Ce qu'il faut créer.", en: "What to create."),
      valueName: speak(fr: "fiche|épreuve|config", en: "fiche|exam|config"))
  }
  static var newPath: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr:
          "Fichier à créer (par défaut ./fiche.md ou ./exam.md), jamais écrasé ; - l'écrit sur la sortie.",
        en:
          "File to create (default: ./fiche.md or ./exam.md); never overwritten; - writes to the output."
      ),
      valueName: path)
  }
}
