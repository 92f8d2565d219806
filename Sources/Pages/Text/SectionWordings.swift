import ExamModel

/// The wordings of headings, by the role of the section that they open.
///
/// From real fiches and the official model (docs/EXAM-FACTS.md), in French and
/// English. Plurals, articles, accents and numbering need no entry of their own.
enum SectionWordings {
  static let byRole: [(SectionRole, [String])] = [
    (
      .context,
      [
        "contexte", "organisation support", "organisation", "entreprise", "présentation",
        "introduction", "environnement", "cadre", "situation", "période", "période de réalisation",
        "lieu", "modalité", "intitulé", "intitulé de la réalisation professionnelle", "équipe",
        "context", "background", "company", "environment", "overview",
        "point de départ", "d'où l'on partait", "starting point",
      ]
    ),
    (
      .need,
      [
        "besoin", "expression du besoin", "analyse du besoin", "objectif", "cahier des charges",
        "problématique", "problème", "demande", "contrainte", "enjeu", "existant",
        "analyse de l'existant", "étude de l'existant", "conditions de réalisation", "attendu",
        "résultats attendus", "need", "requirement", "objective", "goal", "brief", "problem",
        "specification", "constraint",
        "ce qui était demandé", "ce qu'on me demandait", "ce qu'il fallait", "pourquoi ce projet",
        "what was asked",
      ]
    ),
    (
      .choices,
      [
        "choix", "choix techniques", "solution retenue", "solution technique", "solution envisagée",
        "solution étudiée", "solution", "comparatif", "comparaison", "étude comparative", "outil",
        "moyen",
        "outils et moyens", "technique utilisée", "technologie", "environnement technique", "stack",
        "stack technique", "ressource", "description des ressources", "matériel", "logiciel",
        "matériels et logiciels", "architecture", "justification", "choice", "tool", "technology",
        "tech stack", "resource", "technical environment", "technical choices", "alternative",
        "ce que j'ai comparé", "ce que j'ai choisi", "ce que nous avons choisi",
        "pourquoi ce choix", "pourquoi cette solution", "piste étudiée", "what i compared",
        "what i chose",
      ]
    ),
    (
      .realisation,
      [
        "démarche", "étape", "action", "actions réalisées", "mise en œuvre", "mise en place",
        "descriptif", "description", "réalisation", "réalisé", "ce qui a été réalisé",
        "ce que j'ai fait", "ce que j'ai réalisé", "déroulement", "travail effectué",
        "travail réalisé", "travaux", "tâche", "tâches réalisées", "installation", "configuration",
        "déploiement", "développement", "conception", "sécurisation", "méthode", "méthodologie",
        "intervention", "production", "exécution", "organisation du travail",
        "gestion de projet", "implementation", "step", "approach", "work done", "process",
        "what i did", "development", "deployment", "setup", "security", "hardening",
        "ce que j'ai mis en place", "ce que nous avons fait", "ce que nous avons mis en place",
        "solution mise en place", "solution mise en œuvre", "solution déployée",
        "solution développée", "contribution", "rôle", "role", "comment j'ai fait",
        "comment je m'y suis pris", "comment je m'y suis prise",
        "how i did it",
      ]
    ),
    (
      .documentation,
      [
        "documentation", "document", "procédure", "guide", "livrable", "compte rendu",
        "mode opératoire", "base de connaissances", "user guide", "deliverable", "procedure",
      ]
    ),
    (
      .tests,
      [
        "test", "tests et validation", "validation", "recette", "vérification", "essai", "contrôle",
        "phase de test", "testing", "acceptance", "verification",
        "ce que j'ai vérifié", "comment j'ai vérifié", "comment j'ai testé", "how i tested",
      ]
    ),
    (
      .results,
      [
        "résultat", "intérêt", "apport", "bénéfice", "gain", "impact", "mesure", "indicateur",
        "result", "outcome", "benefit", "metric",
        "ce que cela a changé", "ce que cela change", "ce que ça a changé", "ce que ça change",
        "ce qui a changé", "what changed",
      ]
    ),
    (
      .difficulties,
      [
        "difficulté", "problème rencontré", "difficulté rencontrée", "obstacle", "blocage",
        "imprévu", "incident rencontré", "difficulty", "difficulties", "challenge", "issue",
        "problems encountered",
        "ce qui a coincé", "ce qui a bloqué", "ce qui a posé problème", "ce qui m'a posé problème",
        "ce qui n'a pas marché", "ce qui a été difficile", "what went wrong", "what was hard",
      ]
    ),
    (
      .review,
      [
        "bilan", "bilan critique", "retour d'expérience", "retour critique", "retour", "recul",
        "conclusion", "amélioration", "axe d'amélioration", "piste d'amélioration", "perspective",
        "limite", "analyse critique", "ce que j'ai appris", "apprentissage", "enseignement",
        "acquis", "évolution", "auto-évaluation",
        "regard critique", "rex", "review", "lessons learned", "retrospective", "feedback",
        "next steps", "improvement", "critical review", "reflection",
        "ce que je retiens", "ce que j'en retiens", "ce que j'en ai retenu", "ce que je referais",
        "ce que je ferais autrement", "ce que je changerais", "à refaire", "si c'était à refaire",
        "pour aller plus loin", "et la suite", "leçon", "what i learned",
        "what i would do differently",
      ]
    ),
    (
      .competences,
      [
        "compétence", "compétences mobilisées", "compétences travaillées",
        "compétences développées", "compétences sio mobilisées", "bilan de compétences",
        "bilan des compétences", "référentiel", "savoir-faire", "skill", "competency",
        "competencies",
      ]
    ),
    (
      .access,
      [
        "preuve", "modalités d'accès", "accès", "accès aux productions", "annexe", "lien",
        "portfolio", "identifiant", "mot de passe", "dépôt", "connexion", "pièce jointe",
        "évidence", "access", "evidence", "link", "appendix", "attachment", "credential",
        "repository",
      ]
    ),
  ]
}
