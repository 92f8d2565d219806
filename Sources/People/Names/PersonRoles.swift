import Pages

/// What people are to a document and to the work it tells of: "Tuteur école", "Rédactrice".
package enum PersonRoles {
  /// Whether a piece of a line only says what somebody is: "Tutrice (entreprise)", "développeur web".
  static func isRole(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    guard let first = words.first, words.count <= 6 else { return false }
    if holds(first), words.count <= 4 { return true }
    return words.contains(where: holds)
      && words.allSatisfy { holds($0) || around.contains($0) || $0.count == 1 }
  }

  /// Whether a label announces people, such as "Équipe projet" or "Suivi pédagogique".
  package static func announces(_ label: String) -> Bool {
    let words = TextFolding.words(of: label)
    guard words.count <= 8, others.isDisjoint(with: words) else { return false }
    if asking.contains(words) || MadeBy.announces(words) { return true }
    return words.contains(where: { holds($0) || isOfTrade($0) })
      && words.allSatisfy { word in
        // "Groupe TP 2B"
        if word.count == 2, word.first?.isNumber == true { return true }
        return
          holds(word) || isOfTrade(word) || around.contains(word) || word.count == 1
          || CoverWords.isBesideWord(word)
      }
  }

  /// "Rapporteur", "Accompagnatrice", "Ergonome": a word made as words for people are, and for no device.
  private static func isOfTrade(_ word: String) -> Bool {
    let word = word.hasSuffix("s") ? String(word.dropLast()) : word
    return word.count >= shortestTrade && trades.contains(where: word.hasSuffix)
      && !devices.contains(word)
  }

  private static let shortestTrade = 7
  private static let trades = ["eur", "euse", "rice", "iste", "logue", "nome"]
  private static let devices: Set<String> = Set(
    TextFolding.words(
      of: """
        serveur routeur commutateur hyperviseur ordinateur repeteur moteur connecteur lecteur analyseur secteur valeur
        couleur hauteur longueur largeur erreur capteur compteur conteneur convertisseur pointeur navigateur
        ordonnanceur repartiteur onduleur detecteur projecteur videoprojecteur indicateur simulateur emulateur
        generateur compilateur gestionnaire explorateur editeur hebergeur fournisseur agregateur concentrateur
        adaptateur transformateur installateur demarreur moniteur facteur vecteur ascenseur interieur exterieur
        superieur inferieur matrice liste piste visite dialogue catalogue interlogue monome metronome autonome
        constructeur distributeur revendeur transporteur producteur utilisateur operateur acheteur repondeur interrupteur disjoncteur multiplexeur processeur coprocesseur
        """))

  /// Whether a label says how people stand together, so that what follows may be a place or a team.
  package static func isOfMany(_ label: String) -> Bool {
    !together.isDisjoint(with: TextFolding.words(of: label))
  }

  /// Whether a label without a sign behind it begins the name of a company: "Groupe Carrefour".
  static func isBare(_ label: String) -> Bool {
    TextFolding.words(of: label).allSatisfy { together.contains($0) || around.contains($0) }
  }

  private static let together: Set<String> = [
    "equipe", "groupe", "membre", "membres", "responsable", "direction", "suivi", "jury", "jurys",
    "administrateur", "technicien", "technicienne", "pilote", "participants", "destinataire",
    "diffusion", "copie", "contact",
  ]

  /// Whether a label is of a tutor, a teacher or a jury.
  package static func namesOnlooker(_ label: String) -> Bool { isOfAnother(label) }

  /// Whether a label names somebody who only looked on, and not the author.
  static func isOfAnother(_ label: String) -> Bool {
    !onlookers.isDisjoint(with: TextFolding.words(of: label))
  }

  /// "Qui ? Léa, 19 ans", "Moi-même, Léa Martin".
  private static let asking: Set<[String]> = [
    ["qui"], ["moi", "meme"], ["moi"], ["qui", "suis", "je"],
  ]

  /// Of one or of several.
  package static func holds(_ word: String) -> Bool {
    roles.contains(word) || word.hasSuffix("s") && roles.contains(String(word.dropLast()))
  }

  /// Who has a name of their own that is worth reading: clients, companies.
  private static let others: Set<String> = Set(
    TextFolding.words(
      of: """
        client cliente clients clientes fournisseur fournisseurs prestataire partenaire societe entreprise organisme
        commanditaire employeur hebergeur editeur association
        """)
  ).subtracting(["entreprise", "organisme"])

  private static let onlookers: Set<String> = Set(
    TextFolding.words(
      of: """
        tuteur tutrice tuteurs maitre maitresse jury examinateur examinatrice examinateurs correcteur correctrice
        encadrant encadrante encadrants encadrement professeur professeure professeurs prof enseignant enseignante
        enseignants responsable referent referente formateur formatrice superviseur superviseuse relecteur relectrice
        verificateur verificatrice valideur valideuse approbateur approbatrice directeur directrice suivi
        destinataire president presidente responsabilite relu valide encadre encadree dirige direction manager
        validation verification approbation tutorat diffusion copie contact interlocuteur interlocutrice
        correspondant correspondante
        """))

  private static let roles: Set<String> = onlookers.union(
    TextFolding.words(
      of: """
        apprenti apprentie alternant alternante stagiaire stagiaires eleve eleves etudiant etudiante etudiants
        etudiantes candidat candidate candidats candidates auteur auteure autrice auteurs redacteur redactrice
        redacteurs redaction concepteur conceptrice developpeur developpeuse developpeurs developpeuses technicien
        technicienne administrateur administratrice equipe binome trinome membre membres groupe participants
        participantes coequipier coequipiere camarade camarades contributeur contributrice contributeurs realisateur
        realisatrice porteur porteuse pilote chef cheffe nom noms prenom prenoms identite signe signee signataire
        signature relecture approuve approuvee verifie verifiee etabli etablie prepare preparee produit produite
        duo tandem jurys scribe secretaire graphiste integrateur integratrice testeur testeuse dessinateur dessinatrice
        """))

  private static let around: Set<String> = Set(
    TextFolding.words(
      of: """
        de du des d la le les l un une et ou au aux a en par pour dans chez avec sous mon ma mes notre nos votre
        ecole entreprise organisme lycee cfa stage projet projets pedagogique pedagogiques principal principale
        academique scolaire professionnel professionnelle technique accueil apprentissage formation web reseau
        reseaux informatique systemes e s es ne nee usage usuel usuels naissance complet complets famille front back
        tp td tps meme end vu realise realisee realises fullstack full stack bdd base donnees design document dossier rapport fiche travail la m mme
        """))
}
