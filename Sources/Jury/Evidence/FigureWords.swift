import ExamModel
import TextCells

/// Words that tell what a number measures; all without accents.
enum FigureWords {
  /// Words before a number that make it a name.
  static let labels: Set<String> = [
    "version", "article", "annexe", "bloc", "phase", "port", "vlan", "niveau", "étage", "page",
    "ligne", "numéro", "n°", "code", "couche", "erreur", "salle", "tome", "chapitre", "figure",
    "tableau", "semaine", "lot", "classe", "norme", "option", "id", "étape", "raid", "ticket",
    "incident", "épreuve", "session", "groupe", "bâtiment", "question", "jour", "type", "vlans",
    "ports", "partie", "exercice", "section", "cas", "scénario", "iteration", "sprint",
  ]

  /// Words that may open a sentence before a number.
  static let leads: Set<String> = [
    "les", "ces", "nos", "mes", "des", "sur", "pour", "en", "environ", "avec", "plus", "moins",
    "au", "près", "sous", "après", "seuls", "seules", "ses", "leurs", "dont", "et", "soit",
    "parmi", "quelque", "à", "de", "il", "chaque", "toutes", "tous", "dans", "entre",
  ]

  static let adjectives: Set<String> = [
    "nouveaux", "nouvelles", "anciens", "anciennes", "vieux", "vieilles", "autres", "premiers",
    "premieres", "derniers", "dernieres", "petits", "petites", "grands", "grandes", "millions",
    "vrais", "vraies", "faux", "fausses", "restants", "restantes", "suivants", "suivantes",
    "concernes", "concernees",
  ]

  /// A share that is a setting, a tax or a state, not a result.
  static let thresholds = [
    "seuil", "tva", "remise", "partiel", "batterie", "depass", "inferieur", "superieur",
    "declench", "alerte", "toler", "rempl", "satur", "plein", "cpu", "processeur", "memoire",
    "objectif", "couvert", "couvr",
    "devrait", "aurait",
  ]

  /// Units, which are not things that one counts.
  static let units: Set<String> = [
    "octets", "gigas", "megas", "metres", "degres", "points", "euros", "minutes", "heures",
    "secondes",
    "jours", "semaines", "mois", "annees", "fois", "caracteres", "pixels", "watts",
    "volts",
  ]

  /// What ends as a plural does and is counted by nobody, and what tells how long a word is.
  static let noNouns: Set<String> = [
    "depuis", "parfois", "toujours", "autrefois", "alors", "apres", "jamais", "lorsque", "moins",
    "environs", "sinon", "ailleurs", "hormis", "quelques", "plusieurs", "leurs", "toutes",
    "lettres", "chiffres", "caracteres", "mots", "touches", "signes", "cases", "criteres",
    "corrects", "justes", "valides", "conformes",
  ]

  /// Beginnings of what is done to things that come in.
  static let dealings = [
    "rappel", "appel", "trait", "envoy", "recu", "supprim", "perdu", "retrouv", "corrig", "reconnu",
    "rejet",
    "signal", "verifi", "control", "repris", "import", "analys", "ouvert", "releve", "saisi",
    "refus", "demont", "manqu", "dispar", "panne", "vole", "cass", "egar",
  ]

  static let settings = [
    "verrouill", "deconnex", "inactiv", "jeton", "battement", "marge", "horloge", "avanc", "tempor",
    "bann", "tentativ", "echec", "fenetre", "minuteur", "partir", "espac", "toute",
    "timeout", "expir", "bail", "retention", "conserv", "seuil", "interval", "toutes", "ttl",
    "actualis", "rafraich", "frequence", "period",
  ]

  static let promises = [
    "garanti", "engag", "exig", "rto", "rpo", "sla", "doit", "devait", "doivent",
    "maximum", "objectif", "promis", "contrat", "cible", "tolere", "toleree", "accept",
  ]

  /// What makes a time of the need one that somebody wants kept.
  static let demands = [
    "doit", "devait", "doivent", "exig", "demand", "voul", "souhait", "moins", "maximum", "repart",
    "perd", "rend", "attend", "aucun", "toler", "repris",
  ]

  static let efforts = [
    "pris", "prend", "fallu", "necessit", "represent", "consacr", "passe", "dure",
    "pret", "livre", "corrig", "saisi", "ressaisi", "convert", "cable", "configur", "refait",
    "necessair", "suffi", "cherch", "occup",
  ]

  static let measures = [
    "repris", "restaur", "coupur", "indisponib", "panne", "interrup", "attente", "attend",
    "moyen", "median", "duree", "dure", "reponse", "repond", "resolution", "chargement",
    "demarr", "bascul", "temps", "retabli", "traitement", "trait", "detect", "redemarr",
    "affich", "execut", "resolu", "revenu", "mesur", "prise", "coup", "efface", "recu", "arriv",
    "bascule", "retrouv", "signal", "sauvegard", "perd", "muet", "bloqu",
  ]

  /// What stands still while something is down.
  static let standstills = [
    "perd", "muet", "bloqu", "arret", "plus", "coup", "indispon", "panne", "ecran", "fig",
    "ralenti", "restes", "restee", "sans",
  ]

  /// What is broken on purpose.
  static let trials = ["volontair", "simul", "provoqu", "debranch", "expres"]

  /// What is kept and moved, against what a machine is made of.
  static let data = [
    "donnee", "fichier", "photo", "plans", "base", "sauvegard", "copi", "restaur", "transf",
    "migr", "archiv", "synchron", "import", "document", "video", "image", "pese",
  ]
  static let hardware = [
    "ram", "memoire", "ssd", "nvme", "disque", "vive", "processeur", "machine", "minimum", "vm",
  ]

  static let moves = [
    "passe", "passa", "tomb", "descend", "redui", "ramen", "monte", "montai", "baiss", "diminu",
    "augment",
    "chut", "progress", "evolu", "gagn", "grimp", "recul", "bond", "amelior",
  ]

  /// Words of a placement or of schooling, whose times are nobody's achievement.
  static let placements = [
    "stage", "stagiaire", "alternan", "apprentis", "apprenti", "scolaire", "bts", "embauch",
    "contrat", "cdd", "semestre", "scolarite", "etudes", "lycee",
  ]

  /// What a place does with what it has: "réunit", "compte", "gère".
  static let owning = [
    "compte", "reuni", "gere", "possed", "exploit", "regroup", "emploi", "dispos", "accueill",
    "recoi", "suit", "rassembl", "attribue", "repare", "traite", "vend", "loue", "prete", "heberg",
    "livre",
  ]

  /// Below this a number of things is not a figure that anybody asks about.
  static func least(of kind: EvidenceWording.Kind) -> Double { kind == .count ? 5 : 10 }

  static func isCounted(_ noun: String) -> Bool { kind(ofNoun: LetterFolding.folded(noun)) != nil }

  static func kind(ofNoun noun: String) -> EvidenceWording.Kind? { nouns[noun] }

  private static let nouns: [String: EvidenceWording.Kind] = {
    var nouns: [String: EvidenceWording.Kind] = [:]
    for noun in [
      "postes", "machines", "serveurs", "ordinateurs", "tablettes", "telephones", "terminaux",
      "comptes", "utilisateurs", "utilisatrices", "usagers", "abonnes", "connexions", "requetes",
      "enregistrements", "produits", "fichiers",
      "boites", "sondes", "capteurs",
      "equipements", "commutateurs", "switchs", "bornes", "imprimantes", "vm", "vms",
      "conteneurs", "smartphones", "portables", "pc", "hotes",

      "cameras", "ecrans", "licences", "badges", "chromebooks",
      "applications", "appareils", "lignes", "objets", "references", "camions", "compteurs",
      "automates", "cartes", "liaisons",
    ] { nouns[noun] = .load }
    for noun in [
      "salaries", "salariees", "employes", "employees", "agents", "personnes", "collaborateurs",
      "eleves", "etudiants", "benevoles", "adherents", "habitants", "chambres", "salles",
      "bureaux", "magasins", "agences", "sites", "etages", "classes", "enseignants", "residents",
      "lits", "medecins", "infirmieres", "techniciens", "boutiques", "communes", "ecoles",
      "professeurs", "patients", "logements", "batiments", "boulangeries", "pharmacies",
      "restaurants", "entrepots",
      "creches", "mediatheques", "clubs", "equipes", "soignantes", "ingenieurs", "avocats",
      "developpeurs", "enfants", "stagiaires", "candidats", "licencies", "locataires",
      "permanents", "saisonniers", "interimaires", "chauffeurs", "formateurs", "animateurs",
      "conseillers", "conseilleres", "moniteurs", "assistantes", "assistants", "secretaires",
      "soignants", "ouvriers", "ouvrieres", "commerciaux", "inspecteurs", "pompiers",
      "residentes", "beneficiaires", "donateurs", "membres", "producteurs", "productrices",
      "exploitants", "agriculteurs", "artisans", "commercants", "vacataires", "apprentis",
      "operateurs", "spectateurs", "joueurs", "parents", "chercheurs", "doctorants", "lyceens",
      "collegiens", "responsables", "gestionnaires", "consultants", "magasiniers", "caissieres",
      "dentistes", "veterinaires", "notaires", "associes", "facteurs", "guides", "bibliothecaires",
      "hangars", "gymnases", "stations", "foyers", "cliniques", "hopitaux", "cabinets",
      "appartements", "antennes", "succursales", "fermes", "exploitations", "centres",
      "etablissements", "lycees", "colleges", "residences", "piscines", "musees", "campings",
      "hotels", "lieux", "caves", "depots", "garages", "inscrits", "inscrites",
      "associations", "adultes", "seniors", "clients", "conducteurs", "vendeurs", "apprenants",
      "lecteurs", "familles",
    ] { nouns[noun] = .headcount }
    for noun in [
      "tickets", "incidents", "demandes", "appels", "interventions", "tests", "essais",
      "scenarios", "anomalies", "bugs", "erreurs", "vulnerabilites", "failles", "alertes",
      "tentatives", "attaques", "commits", "procedures", "fiches", "sauvegardes",
      "restaurations", "pannes", "depannages", "coupures", "retours", "reponses", "echecs",
      "doublons", "defauts", "factures", "commandes", "reservations", "visites", "visiteurs",
      "photos",
      "articles", "documents", "ouvrages", "livres", "prets", "messages", "mails", "courriels",
      "questions", "signalements", "devis", "dossiers", "inscriptions", "trajets",
      "formations", "ateliers", "cas", "passages", "scans", "actions",
      "creneaux", "sms", "courriers", "colis", "livraisons", "contrats", "remarques",
      "avis", "votes", "ventes", "achats", "billets", "deplacements", "consultations", "seances",
      "controles", "constats", "correctifs", "recommandations", "notifications",
      "installations", "telechargements", "plantages",
    ] { nouns[noun] = .count }
    return nouns
  }()
}
