import ExamModel
import FicheLibrary
import TestSupport
import Testing

/// An exam, a référentiel and fiches that the tests of this folder share.
enum InspectionSamples {
  /// The default exam, whose five criteria a fiche can all serve.
  static func inspector() throws -> FicheInspector {
    FicheInspector(exam: try #require(ExamCatalog.exam(id: ExamCatalog.defaultID)))
  }

  static func fiche(_ text: String, path: String = "f.md") -> Fiche {
    FicheReader.read(text: text, path: path).fiche
  }

  /// What an inspection of a text says, as lines and facts.
  static func facts(
    _ text: String, path: String = "f.md"
  ) throws -> [Place] {
    try inspector().findings(on: fiche(text, path: path), text: text)
      .map { Place(line: $0.location.line, fact: $0.fact) }
  }

  struct Place: Hashable {
    let line: Int?
    let fact: FindingFact
  }

  /// Serves every criterion, cites two competences and can be said in about five minutes.
  static let complete = """
    ---
    title: Supervision
    ---
    ## Contexte
    Une école, 40 équipements.
    ## Choix techniques
    \(String(repeating: "Un mot de plus. ", count: 180))
    ## Mise en œuvre
    J'ai installé le serveur.
    ## Difficultés
    Un agent muet.
    ## Documentation
    Une procédure.
    ## Résultats
    De 4 h à 20 minutes.
    ## Retour critique
    Je commencerais par les seuils.
    ## Compétences
    - Gérer le patrimoine informatique
    - Travailler en mode projet
    """
}
