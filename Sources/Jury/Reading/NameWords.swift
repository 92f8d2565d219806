/// Words by which the names of tools, people and places are told apart.
enum NameWords {
  /// "TLS", "SSH": the short name of a protocol or a kind of thing.
  static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.count <= 4 && name.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// Nouns that a tool's name follows.
  static let toolNouns: Set<String> = [
    "logiciel", "logiciels", "outil", "outils", "solution", "solutions", "serveur", "serveurs",
    "agent", "agents", "module", "plugin", "greffon", "extension", "framework", "bibliothèque",
    "librairie", "service", "services", "protocole", "protocoles", "langage", "application",
    "applications", "distribution", "plateforme", "suite", "client", "système", "moteur", "cms",
    "base", "console", "interface", "connecteur", "script", "scripts", "annuaire", "hyperviseur",
    "pare-feu", "proxy", "conteneur", "paquet", "image", "tableau", "bord", "siem", "ids", "ips",
    "simulateur", "ide", "éditeur", "api", "portail", "démon", "collecteur", "routeur",
    "commutateur", "switch", "méthode", "autocommutateur", "standard", "appliance",
  ]

  /// Whether a line names what a fiche is about: "Projet : TrouvTout".
  static func isTitleLine(_ sentence: FicheSentence) -> Bool {
    guard let colon = sentence.words.prefix(4).firstIndex(where: { $0.text.hasSuffix(":") }) else {
      return false
    }
    return sentence.words[...colon].contains { titleLabels.contains($0.plain) }
  }

  private static let titleLabels: Set<String> = [
    "projet", "intitulé", "sujet", "titre", "réalisation", "application", "produit",
  ]

  /// Words after which a name is that of somebody or some place.
  static let otherNouns: Set<String> = [
    "chez", "société", "entreprise", "mairie", "ville", "lycée", "collège", "commune", "hôpital",
    "clinique", "association", "groupe", "agence", "m.", "mme", "monsieur", "madame", "cabinet",
    "université", "rue", "avenue", "école", "tuteur", "tutrice", "collègue", "client", "cliente",
    "responsable", "directeur", "directrice", "professeur", "formateur", "site", "quartier",
    "département", "région", "pays", "bts", "option", "bac", "session", "épreuve", "annexe",
    "bloc", "monsieur", "docteur", "village", "maison", "magasin", "restaurant", "hôtel",
  ]

  /// Capitalised or upper-case words that name no tool.
  static let noTools: Set<String> = [
    "bts", "sio", "sisr", "slam", "pme", "tpe", "pmi", "dsi", "cnil", "rgpd", "anssi", "ip",
    "pc", "cpu", "ram", "ssd", "hdd", "usb", "os", "faq", "pdf", "csv", "sla", "rto", "rpo",
    "esn", "ccf", "cned", "cfa", "greta", "iut", "bac", "ehpad", "sarl", "sas", "sa", "rh",
    "siret", "url", "uri", "id", "mac", "lan", "wan", "dmz", "vm", "vms", "ce", "cse", "sav",
    "pdg", "tp", "tpe", "td", "cdi", "cdd", "n°", "ok", "ko", "go", "to", "mo", "ko", "ghz",
    "mhz", "mb", "gb", "tb", "cv", "iso", "afnor", "france", "europe", "paris", "lyon",
    "internet", "web", "wifi", "ti", "si", "it", "crud", "mcd", "mld", "uml", "ui", "ux",
    "gantt", "kanban", "excel", "word", "e4", "e5", "e6", "b1", "b2", "b3", "ap1", "ap2",
    "microsoft", "google", "apple", "cisco", "dell", "hp", "lenovo", "amazon", "oracle", "ibm",
    "i5", "i7", "intel", "amd", "rj45", "tcp", "udp", "icmp", "poe", "smic", "ht", "ttc", "tva",
    "api", "sql", "json", "xml", "http", "https", "ssh", "gpu", "led", "tv", "gps", "rss",
    "version", "mb/s", "kb", "kw", "kwh", "co2", "eu", "ue", "iaas", "saas", "paas",
  ]

  /// Words of grammar, which may open a sentence with a capital.
  static let grammar: Set<String> = [
    "je", "nous", "le", "la", "les", "un", "une", "il", "elle", "on", "ce", "cette", "mon",
    "pour", "dans", "avec", "après", "avant", "si", "de", "du", "des", "en", "au", "aux", "et",
    "ou", "mais", "puis", "sur", "sous", "vous", "ils", "elles", "ces", "son", "sa", "ses",
    "notre", "nos", "ma", "mes", "par", "sans", "chaque", "tout", "tous", "toutes", "aucun",
    "aucune", "quand", "comme", "ici", "là", "lors", "afin", "depuis", "chez", "vers",
  ]
}
