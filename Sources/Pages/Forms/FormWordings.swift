/// How forms call their fields (docs/EXAM-FACTS.md, and the forms of other diplomas).
enum FormWordings {
  struct Wording {
    let words: [String]
    let field: FormField
    /// No other kind of page says so.
    let isStrong: Bool
  }

  /// By their first word, the longest first.
  static let byFirstWord: [String: [Wording]] = {
    var all: [Wording] = []
    for (field, isStrong, texts) in table {
      for text in texts.split(separator: "|") {
        let words = TextFolding.words(of: text)
        all.append(Wording(words: words, field: field, isStrong: isStrong))
      }
    }
    return Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) {
      $0.words.first ?? ""
    }
  }()

  private static let table: [(FormField, Bool, String)] = [
    (
      .title, true,
      "intitulé de la réalisation professionnelle|intitulé de la réalisation|intitulé de la situation professionnelle|intitulé de la situation|intitulé de la mission|intitulé de l'activité|intitulé du projet|intitulé du contexte|titre de la réalisation|titre de la réalisation professionnelle|titre de la situation|titre de la mission|titre de l'activité|libellé de la réalisation"
    ),
    (.title, false, "intitulé|titre du projet|nom du projet|titre|sujet"),
    (
      .number, true,
      "n° réalisation|n° de réalisation|n° de la réalisation|numéro de réalisation|numéro de la réalisation|numéro réalisation|réalisation n°|réalisation professionnelle n°|no réalisation|n° de la situation|n° de la fiche|fiche n°|situation n°"
    ),
    (
      .identity, true,
      "nom, prénom|nom et prénom|nom prénom(s)|nom et prénoms|nom, prénom du candidat|nom et prénom du candidat|nom et prénom de l'étudiant|nom du candidat|prénom du candidat|nom de l'étudiant|nom de naissance|n° candidat|n° de candidat|n° du candidat|no candidat|no de candidat|numéro candidat|numéro de candidat|numéro du candidat|n° d'inscription|numéro d'inscription|n° d'anonymat|matricule du candidat|candidat (nom, prénom)|candidat n°|nom prénom candidat|nom du candidat ou de la candidate|nom et prénom du ou de la candidat(e)"
    ),
    (
      .identity, false,
      "nom|prénom|prénoms|prénom(s)|candidat|candidate|candidat(e)|étudiant|étudiante|étudiant(e)|date de naissance|né(e) le|né le|née le|courriel|adresse mail|e-mail|email|adresse électronique|téléphone|n° de téléphone|établissement|établissement de formation|centre de formation|centre d'examen|lycée|académie|classe|signature|signature du candidat|visa|nom de famille|auteur|autrice|adresse du candidat"
    ),
    (
      .examination, true, "épreuve ponctuelle|contrôle en cours de formation"
    ),
    (
      .examination, false, "date|session|option|épreuve|ccf|parcours|spécialité|diplôme|coefficient"
    ),
    (
      .organisation, true,
      "organisation support de la réalisation professionnelle|organisation support de la réalisation|organisation support"
    ),
    (
      .organisation, false,
      "organisation d'accueil|entreprise d'accueil|structure d'accueil|entreprise|organisation|structure|organisme d'accueil|unité commerciale|lieu et organisation"
    ),
    (.period, true, "période de réalisation|période de la réalisation|dates de réalisation"),
    (.period, false, "période|dates|durée|dates et durée|date et durée|période et durée"),
    (.place, false, "lieu de réalisation|lieu de la réalisation|lieu"),
    (
      .mode, false,
      "modalité|modalité de réalisation|modalités de réalisation|modalité de travail|mode de réalisation"
    ),
    (.competences, true, "compétences travaillées|compétence(s) travaillée(s)"),
    (
      .competences, false,
      "compétences mobilisées|compétences mises en œuvre|compétences concernées|compétences visées|compétences évaluées|compétences développées|compétences"
    ),
    (.conditions, true, "conditions de réalisation"),
    (
      .resources, true,
      "description des ressources documentaires, matérielles et logicielles utilisées|description des ressources documentaires, matérielles et logicielles|description des ressources utilisées|description des ressources"
    ),
    (
      .access, true,
      "modalités d'accès aux productions et à leur documentation|modalités d'accès aux productions et à leurs documentations|modalités d'accès aux productions|modalités d'accès à cette production et à sa documentation|modalité d'accès aux productions|modalités d'accès"
    ),
    (
      .description, true,
      "descriptif de la réalisation professionnelle, y compris les productions réalisées et schémas explicatifs|descriptif de la réalisation professionnelle y compris les productions réalisées et les schémas explicatifs|descriptif de la réalisation professionnelle, y compris les productions réalisées|descriptif de la réalisation professionnelle, y compris les productions|descriptif de la réalisation professionnelle|descriptif de la réalisation|description de la réalisation professionnelle|descriptif de la situation professionnelle|descriptif de la mission"
    ),
    (
      .rubric, false,
      "contexte|contexte de la situation|contexte de la mission|contexte de l'activité|contexte professionnel|objectif|objectifs|objectifs poursuivis|méthodologie|méthodologie utilisée|moyens|moyens et techniques|moyens et techniques mis en œuvre|résultats|résultats obtenus|production|productions|productions associées|analyse|bilan|démarche|démarche suivie|besoin|besoins|besoin exprimé|acteurs|contraintes|environnement technologique|moyens mis en œuvre|difficultés|difficultés rencontrées|analyse réflexive|délimitation du projet|public visé|enjeux"
    ),
  ]

  /// What is left of a label that goes over two lines, as a PDF sets it.
  static let labelRests: Set<[String]> = Set(
    [
      "réalisées et schémas explicatifs", "productions réalisées et schémas explicatifs",
      "et schémas explicatifs", "schémas explicatifs", "explicatifs",
      "y compris les productions réalisées et schémas explicatifs", "utilisées",
      "logicielles utilisées", "et logicielles utilisées", "et à leur documentation",
      "à leur documentation", "leur documentation", "et à leurs documentations",
      "réalisation professionnelle", "fournies, résultats attendus", "résultats attendus",
    ].map { TextFolding.words(of: $0) })

  /// How lines begin that are the form's own words and nobody's text.
  static let ownLines: [[String]] = [
    "annexe", "recto", "verso", "fiche descriptive de réalisation professionnelle",
    "fiche descriptive", "description d'une réalisation professionnelle",
    "description de la réalisation professionnelle recto",
    "bts services informatiques aux organisations", "bts sio", "brevet de technicien supérieur",
    "services informatiques aux organisations", "session 20", "épreuve e4", "épreuve e5",
    "épreuve e6", "e4", "e5", "e6", "administration des systèmes et des réseaux",
    "conception et développement d'applications", "option sisr", "option slam",
    "support et mise à disposition de services informatiques", "coefficient",
    "éventuellement pages suivantes", "en référence aux conditions de réalisation",
    "les réalisations professionnelles sont élaborées dans un environnement technologique",
    "conformément au référentiel du bts", "conformément au référentiel de certification",
    "les éléments nécessaires peuvent être", "lien vers la page de l'espace",
    "1 en référence", "2 les réalisations", "3 conformément",
    "page", "fiche d'activité", "fiche de situation professionnelle",
    "cadre réservé", "à compléter", "ne rien écrire",
  ].map { TextFolding.words(of: $0) }
}
