@testable import DocumentImport

/// Documents with a trap of their own.
enum SingleSamples {
  static var all: [DocumentSample] {
    [
      leads, textBox, trackedChanges, contents, plainNumbers, capitals, legacyBoxes, twoColumns,
      bullets,
    ]
      + [
        sectionNames, nestedTable, propertyTitle, mailPage, windowsPage, wordPage, definitionList,
        teamTable,
      ]
  }

  private static func word(
    _ name: String, _ body: String, title: String, sections: [String], text: [String],
    absent: [String] = [], file: String = "document.docx", more: [(String, String)] = []
  ) -> DocumentSample {
    DocumentSample(
      name: name, fileName: file, bytes: WordXML.document(body, more: more), titles: [title],
      sections: sections, text: text, absent: absent)
  }

  /// Bold words open paragraphs, and nothing else is a heading.
  static var leads: DocumentSample {
    let parts = [
      ("Contexte", "Une librairie de six personnes."), ("Objectif", "Suivre les commandes."),
      ("Moyens", "Un tableur partagé, puis Odoo."), ("Bilan", "Plus aucune commande oubliée."),
    ]
    let body =
      WordXML.p("Suivi des commandes d'une librairie", style: "Titre")
      + parts.map { "<w:p>\(WordXML.r($0 + " : ", bold: true))\(WordXML.r($1))</w:p>" }.joined()
    return word(
      "mots-en-gras", body, title: "Suivi des commandes d'une librairie",
      sections: parts.map(\.0), text: parts.map(\.1))
  }

  /// A text box is written twice in the file and read once.
  static var textBox: DocumentSample {
    let inner =
      "<w:txbxContent>\(WordXML.p("À retenir : la bascule dure dix secondes."))</w:txbxContent>"
    let box =
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(inner)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(inner)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    let body =
      WordXML.p("Haute disponibilité du pare-feu", style: "Titre")
      + WordXML.p("Contexte", style: "Titre1")
      + WordXML.p("Deux pare-feu se partagent une adresse.") + box
      + WordXML.p("Tests", style: "Titre1")
      + WordXML.p("Une coupure a été provoquée.")
    return word(
      "zone-de-texte", body, title: "Haute disponibilité du pare-feu",
      sections: ["Contexte", "Tests"],
      text: [
        "Deux pare-feu se partagent une adresse.", "À retenir : la bascule dure dix secondes.",
      ])
  }

  static var trackedChanges: DocumentSample {
    let body =
      WordXML.p("Inventaire du parc", style: "Titre") + WordXML.p("Réalisation", style: "Titre1")
      + "<w:p>\(WordXML.r("L'inventaire compte "))<w:del><w:r><w:delText>quarante</w:delText></w:r></w:del><w:ins>\(WordXML.r("soixante"))</w:ins>\(WordXML.r(" machines."))</w:p>"
      + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>texte masqué</w:t></w:r></w:p>"
      + WordXML.p("Bilan", style: "Titre1") + WordXML.p("Rien n'est perdu.")
    return word(
      "modifications", body, title: "Inventaire du parc", sections: ["Réalisation", "Bilan"],
      text: ["L'inventaire compte soixante machines."], absent: ["quarante", "masqué"])
  }

  static var contents: DocumentSample {
    let body =
      WordXML.p("Téléphonie sur IP d'une clinique", style: "Titre")
      + WordXML.p("Sommaire", style: "Titre1")
      + WordXML.p("Contexte\t2", style: "TM1") + WordXML.p("Mise en œuvre\t4", style: "TM1")
      + WordXML.p("Contexte", style: "Titre1") + WordXML.p("Une clinique de 45 lits.")
      + WordXML.p("Mise en œuvre", style: "Titre1") + WordXML.p("Asterisk et 60 postes.")
    return word(
      "sommaire", body, title: "Téléphonie sur IP d'une clinique",
      sections: ["Contexte", "Mise en œuvre"],
      text: ["Une clinique de 45 lits.", "Asterisk et 60 postes."], absent: ["Sommaire"])
  }

  /// Numbers alone tell the headings.
  static var plainNumbers: DocumentSample {
    let parts = ["Contexte", "Les besoins", "La solution", "Le bilan"]
    let body =
      WordXML.p("Déploiement de tablettes")
      + parts.enumerated().map { index, part in
        WordXML.p("\(index + 1). \(part)")
          + WordXML.p("Voici ce qui concerne « \(part.lowercased()) », dit en une phrase complète.")
      }.joined()
    return word(
      "numeros-seuls", body, title: "Déploiement de tablettes", sections: parts,
      text: parts.map {
        "Voici ce qui concerne « \($0.lowercased()) », dit en une phrase complète."
      })
  }

  static var capitals: DocumentSample {
    let body =
      WordXML.p("Portail Wi-Fi d'un camping", bold: true, size: 18) + WordXML.p("CONTEXTE")
      + WordXML.p("Le camping reçoit 400 personnes en août.") + WordXML.p("SOLUTION TECHNIQUE")
      + WordXML.p("Un portail captif et douze bornes.") + WordXML.p("CONCLUSION")
      + WordXML.p("La connexion tient toute la saison.")
    return word(
      "capitales", body, title: "Portail Wi-Fi d'un camping",
      sections: ["Contexte", "Solution technique", "Conclusion"],
      text: ["Le camping reçoit 400 personnes en août.", "Un portail captif et douze bornes."])
  }

  /// Boxes of Word before 2010, and signs of Wingdings.
  static var legacyBoxes: DocumentSample {
    func box(_ isTicked: Bool) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"\(isTicked ? 1 : 0)\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let body =
      WordXML.p("Nom et prénom : CARIOU Yann   N° candidat : 0345678912")
      + WordXML.p("Intitulé de la réalisation professionnelle : Journalisation centralisée")
      + WordXML.p("Période de réalisation : mars 2026   Lieu : Quimper")
      + WordXML.p("Compétences travaillées")
      + "<w:p>\(box(true))\(WordXML.r(" Concevoir une solution d'infrastructure réseau"))</w:p>"
      + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>\(WordXML.r(" Exploiter, dépanner et superviser une solution d'infrastructure réseau"))</w:p>"
      + WordXML.p("Conditions de réalisation : un serveur Debian et dix équipements.")
      + WordXML.p("Descriptif de la réalisation professionnelle") + WordXML.p("Choix", bold: true)
      + WordXML.p("Graylog plutôt que des fichiers épars.")
    return word(
      "formulaire-ancien", body, title: "Journalisation centralisée",
      sections: [
        "Période de réalisation", "Lieu", "Compétences travaillées", "Conditions de réalisation",
        "Choix",
      ],
      text: [
        "mars 2026", "un serveur Debian et dix équipements",
        "Graylog plutôt que des fichiers épars.",
      ],
      absent: ["CARIOU", "Yann", "0345678912", "superviser"])
  }

  static var twoColumns: DocumentSample {
    func column(_ heading: String, _ words: String, left: Int) -> [LayoutXML.Line] {
      var top = 260
      var lines = [LayoutXML.Line(text: heading, size: 20, isBold: true, left: left, top: top)]
      top += 40
      for number in 1...4 {
        lines += LayoutXML.wrapped(
          "\(words) numéro \(number) raconte en plusieurs lignes bien remplies ce que le lecteur doit lire d'un bout à l'autre avant de passer à la suite.",
          top: &top, left: left, columns: 36)
      }
      return lines
    }
    let page =
      [
        LayoutXML.Line(
          text: "Migration vers la fibre d'une scierie", size: 30, isBold: true, top: 150)
      ]
      + column("Contexte", "Le paragraphe de gauche", left: 90)
      + column("Bilan", "Le paragraphe de droite", left: 490)
    var made = DocumentSample(
      name: "pdf-deux-colonnes", fileName: "article.pdf", bytes: Array("%PDF-1.4".utf8),
      titles: ["Migration vers la fibre d'une scierie"], sections: ["Contexte", "Bilan"],
      text: [
        "Le paragraphe de gauche numéro 1 raconte", "Le paragraphe de droite numéro 4 raconte",
      ])
    made.layout = LayoutXML(pages: [page])
    return made
  }

  static var bullets: DocumentSample {
    let body =
      WordXML.p("Chiffrement des portables", style: "Titre") + WordXML.p("Outils", style: "Titre1")
      + WordXML.p("➢ BitLocker\n➢ une clé de secours par poste") + WordXML.p("o\tun coffre de clés")
      + WordXML.p("Bilan", style: "Titre1") + WordXML.p("Vingt postes chiffrés.")
    return word(
      "puces-tapees", body, title: "Chiffrement des portables", sections: ["Outils", "Bilan"],
      text: ["BitLocker", "une clé de secours par poste", "un coffre de clés"])
  }

  /// Nothing but the usual names of sections stands out, and not by its look.
  static var sectionNames: DocumentSample {
    let body =
      WordXML.p("Remplacement du standard téléphonique") + WordXML.p("Contexte :")
      + WordXML.p("Le standard datait de 1998 et ne se réparait plus.")
      + WordXML.p("Outils utilisés :")
      + WordXML.p("3CX, quatre téléphones et un commutateur PoE.") + WordXML.p("Bilan :")
      + WordXML.p("Les appels arrivent au bon service du premier coup.")
    return word(
      "noms-de-sections", body, title: "Remplacement du standard téléphonique",
      sections: ["Contexte", "Outils utilisés", "Bilan"],
      text: ["3CX, quatre téléphones et un commutateur PoE."])
  }

  static var nestedTable: DocumentSample {
    let body =
      WordXML.p("Plan d'adressage", style: "Titre") + WordXML.p("Réalisation", style: "Titre1")
      + WordXML.table([["Réseau", "Masque"], ["10.0.10.0", "/24"], ["10.0.20.0", "/24"]])
      + WordXML.table([["Une note dans un cadre."]]) + WordXML.p("Bilan", style: "Titre1")
      + WordXML.p("Aucun conflit d'adresses.")
    return word(
      "tableaux", body, title: "Plan d'adressage", sections: ["Réalisation", "Bilan"],
      text: ["10.0.10.0", "/24", "Une note dans un cadre."])
  }

  /// The title stands in the properties alone.
  static var propertyTitle: DocumentSample {
    let body =
      WordXML.p("Contexte", style: "Titre1")
      + WordXML.p("Une mairie de 85 agents, sans inventaire de son matériel.")
      + WordXML.p("Résultats", style: "Titre1")
      + WordXML.p("L'inventaire se fait seul chaque nuit.")
    let core =
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Inventaire automatique d'une mairie</dc:title></cp:coreProperties>"
    return word(
      "titre-des-proprietes", body, title: "Inventaire automatique d'une mairie",
      sections: ["Contexte", "Résultats"], text: ["L'inventaire se fait seul chaque nuit."],
      more: [("docProps/core.xml", core)])
  }

  /// A page that a browser saved as one file.
  static var mailPage: DocumentSample {
    let text = """
      From: <Saved by Blink>
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----frontiere"

      ------frontiere
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><head><title>x</title></head><body><h1>Supervision d'une =C3=A9cole</h1><h2>Cont=
      exte</h2><p>Trente serveurs et 200 postes, sans aucune alerte jusque-l=C3=A0.</p><h2>Bilan</h2><p>Les pannes sont vues.</p></body></html>
      ------frontiere--
      """
    return DocumentSample(
      name: "mhtml", fileName: "projet.mhtml", bytes: Array(text.utf8),
      titles: ["Supervision d'une école"], sections: ["Contexte", "Bilan"],
      text: ["Trente serveurs et 200 postes, sans aucune alerte jusque-là."])
  }

  /// A page in Windows-1252, as old editors write it.
  static var windowsPage: DocumentSample {
    let text =
      "<html><body><h1>R\u{E9}seau d'un th\u{E9}\u{E2}tre</h1><h2>Contexte</h2><p>La r\u{E9}gie et l'accueil partagent un seul c\u{E2}ble depuis longtemps.</p><h2>R\u{E9}alisation</h2><p>Deux commutateurs.</p></body></html>"
    return DocumentSample(
      name: "page-windows", fileName: "page.htm",
      bytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) },
      titles: ["Réseau d'un théâtre"], sections: ["Contexte", "Réalisation"],
      text: ["La régie et l'accueil partagent un seul câble depuis longtemps."])
  }

  /// Word's own way of writing a page.
  static var wordPage: DocumentSample {
    let text = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>Document sans titre</title><style>p.MsoNormal{font-size:11.0pt}</style></head><body lang=FR><div class=WordSection1>
      <p class=MsoTitle>Gestion des mots de passe<o:p></o:p></p><h1>Contexte<o:p></o:p></h1><p class=MsoNormal>Quinze personnes notaient leurs accès sur papier.<o:p></o:p></p><h1>Choix</h1>
      <p class=MsoListParagraph><![if !supportLists]><span>·&nbsp;&nbsp;</span><![endif]>Bitwarden, hébergé sur place</p><p class=MsoListParagraph><span>·&nbsp;&nbsp;</span>KeePass, écarté</p></div></body></html>
      """
    return DocumentSample(
      name: "page-de-word", fileName: "fiche.htm", bytes: Array(text.utf8),
      titles: ["Gestion des mots de passe"], sections: ["Contexte", "Choix"],
      text: ["Quinze personnes notaient leurs accès sur papier.", "Bitwarden, hébergé sur place"])
  }

  static var definitionList: DocumentSample {
    let text = """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>Atelier</title></head><body><main><h1>Atelier de réparation</h1><h2>Moyens</h2><dl><dt>Établi</dt><dd>Six postes et un banc d'essai.</dd><dt>Pièces</dt><dd>Un stock suivi au jour le jour.</dd></dl><h2>Bilan</h2><pre>journal : 42 machines
      rendues : 40</pre></main></body></html>
      """
    return DocumentSample(
      name: "liste-de-definitions", fileName: "atelier.html", bytes: Array(text.utf8),
      titles: ["Atelier de réparation"], sections: ["Moyens", "Bilan"],
      text: [
        "Six postes et un banc d'essai.", "Un stock suivi au jour le jour.",
        "journal : 42 machines",
      ])
  }

  /// A table of facts about the person and the work.
  static var teamTable: DocumentSample {
    let body =
      WordXML.p("Automatisation des installations", style: "Titre")
      + WordXML.table([
        ["Nom", "TANGUY"], ["Prénom", "Lou"], ["Entreprise", "Kermarec Industrie"],
      ])
      + WordXML.p("Démarche", style: "Titre1")
      + WordXML.p("Un script PowerShell prépare chaque poste.")
      + WordXML.p("Résultats", style: "Titre1") + WordXML.p("Vingt minutes au lieu de deux heures.")
    return word(
      "tableau-d-identite", body, title: "Automatisation des installations",
      sections: ["Démarche", "Résultats"],
      text: ["Kermarec Industrie", "Un script PowerShell prépare chaque poste."],
      absent: ["TANGUY", "Lou"])
  }
}
