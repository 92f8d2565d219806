import TextCells

/// Nouns that end as those of trades do: "apiculteurs", "contrôleuse".
enum TradeNouns {
  /// Whether a noun, singular or plural, with or without accents, is that of people by its ending.
  static func holds(_ noun: String) -> Bool {
    let folded = singular(noun)
    return folded.utf8.count >= leastLength && endings.contains(where: folded.hasSuffix)
      && !things.contains(folded)
  }

  /// Whether a noun with such an ending is known to be a thing.
  static func isThing(_ noun: String) -> Bool { things.contains(singular(noun)) }

  private static func singular(_ noun: String) -> String {
    var folded = LetterFolding.folded(noun)
    if folded.hasSuffix("s") { folded.removeLast() }
    return folded
  }

  private static let leastLength = 6

  private static let endings = [
    "eur", "euse", "trice", "ier", "iere", "ien", "ienne", "iste", "ante",
  ]

  /// Things, and ordinals, with such an ending; without accents, in the singular.
  private static let things: Set<String> = [
    "accelerateur", "adaptateur", "ailleur", "ancien", "ancienne", "ascenseur", "atelier",
    "bailleur", "barriere", "boitier", "cahier", "calendrier", "capteur", "carriere", "chantier",
    "charniere", "chaudiere", "classeur", "clavier", "collecteur", "commutateur", "compilateur",
    "compteur", "concentrateur", "congelateur", "connecteur", "constante", "conteneur",
    "controleur", "convertisseur", "couleur", "courrier", "curseur", "dernier", "derniere",
    "distributeur", "dossier", "editeur", "emetteur", "emulateur", "entier", "entretien",
    "erreur", "escalier", "existante", "explorateur", "exterieur", "extincteur", "facteur",
    "fichier", "fournisseur", "frontiere", "generateur", "hauteur", "hyperviseur", "importante",
    "installateur", "installeur",
    "imprimante", "imprimeur", "indicateur", "inferieur", "interieur", "interrupteur",
    "inverseur", "lanceur", "lecteur", "longueur", "lumiere", "maintien", "maniere", "marqueur",
    "matiere",
    "matrice", "meilleur", "metier", "moteur", "navigateur", "onduleur", "ordinateur",
    "ordonnanceur", "ouvriere", "palier", "papier", "particulier", "planificateur", "plusieur",
    "premier", "premiere", "processeur", "projecteur", "quartier", "quotidien", "quotidienne",
    "journaliere", "radiateur",
    "recepteur", "repartiteur", "repeteur", "riziere", "routeur", "secteur", "selecteur",
    "serveur", "simulateur", "soutien", "suivante", "superieur", "terminateur", "traceur",
    "tracteur", "translateur", "valeur", "variante", "variateur", "vecteur", "videoprojecteur",
  ]
}
