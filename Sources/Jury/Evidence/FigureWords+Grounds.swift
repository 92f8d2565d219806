/// Words that show of which kind a figure is; all without accents.
extension FigureWords {
  /// Money that nobody spent on the work.
  static let unspent = [
    "evit", "annul", "rembours", "economi", "epargn", "prejudic", "sinistr", "perd", "jete",
    "benne", "poubelle", "gaspill", "gagne", "vente", "recette",
  ]
  static let losses: Set<String> = [
    "perte", "pertes", "amende", "amendes", "prime", "primes", "rancon", "franchise", "vol", "vols",
  ]

  /// What there was before the work, and what it cost.
  static let formerStates: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "precedent", "precedente", "auparavant",
    "jusque-la", "jusqu'ici", "jusqu'a", "existant", "existante", "mutualise", "autrefois",
  ]
  static let purchases = ["achet", "command", "pay", "souscri", "lou", "retenu", "pris", "choisi"]
  static let budgets = ["budget", "envelopp", "moins", "max", "depass", "plafond", "consacr"]
  static let costs = [
    "cout", "budget", "envelopp", "total", "achat", "achet", "command", "pay", "licenc", "abonn",
    "factur", "depens", "investi", "revien", "devis", "loyer", "loue", "heberg", "souscri",
    "materiel", "somme", "montant", "tarif", "financ", "subvention",
  ]
  static let spans: Set<String> = [
    "an", "mois", "année", "trimestre", "semaine", "jour", "semestre", "nuit",
  ]

  /// What lasts as long as somebody made it.
  static let lengths = [
    "video", "film", "capsule", "enregistrement", "tutoriel", "formation", "seance", "reunion",
    "atelier", "session", "cours", "presentation", "demonstration", "demo", "entretien", "creneau",
    "pause", "plage", "fenetre", "expose", "oral", "stage", "visite", "conference", "appel",
  ]
  static let configuring = [
    "ajout", "regl", "mis", "configur", "param", "introdui", "temporis", "pos", "laiss", "fix",
  ]
  /// What makes a time after "à" a setting.
  static let fixing = ["limit", "plafonn", "born", "fix", "regl", "paramet", "configur", "cal"]
  /// What leads to a time that was needed rather than one that something lasted.
  static let timeLeads: Set<String> = [
    "en", "sous", "à", "après", "bout", "dans", "moins", "chaque", "toutes", "que", "est", "sont",
    "demandé", "pris", "fallu", "nécessité", "et", "ou", "environ", ":",
  ]
  static let stays: Set<String> = [
    "rester", "attendre", "durer", "tenir", "appuyer", "maintenir", "patienter", "clignoter",
  ]
  static let arrivals = ["rest", "reven", "repart", "arriv", "tomb", "redemarr", "reparti"]

  /// What makes a delay one that somebody agreed to.
  static let agreements = [
    "prevu", "impos", "convenu", "annonc", "demand", "contract", "fixe", "respect", "tenu",
  ]
  static let outages = [
    "coupur", "coupe", "panne", "interrup", "indisponib", "bloqu", "arret", "muet", "incident",
    "fige", "plant", "inaccessib", "sans reseau", "instabl", "degrade",
  ]

  /// What is cut or stopped by somebody's hand.
  static let breaking = [
    "coupe", "debranch", "arrete", "eteint", "stopp", "retire", "deconnect", "desactiv", "isole",
  ]

  /// What is talked over with people, who are not those for whom anything is made.
  static let hearings = [
    "entretien", "entendu", "interrog", "interview", "questionn", "sond", "enquet", "rencontr",
    "echange", "consulte", "temoign",
  ]

  /// What is done once to things, which then are no load.
  static let onceOnly = [
    "desactiv", "supprim", "ferme", "rattach", "remplac", "retir", "nettoy", "archiv", "recens",
    "jete", "purg", "reinitialis", "demont", "tire", "recycl", "vole", "prete", "pret",
  ]

  /// What the candidate makes ready, against what comes of it.
  static let prepared: Set<String> = [
    "tests", "essais", "scenarios", "cas", "procedures", "fiches", "articles", "documents",
    "questions", "photos", "commits", "formations", "seances", "messages", "sauvegardes",
    "restaurations", "scans", "passages", "controles", "recommandations", "actions",
  ]
  static let outcomes = [
    "reuss", "echou", "fallu", "resol", "trait", "ouvert", "signal", "recu", "recoi", "trouv",
    "detect", "remont", "corrig", "clos", "clotur", "perdu", "bloqu", "rejet", "rappel", "envoy",
    "consult", "valid", "conform",
  ]
}
