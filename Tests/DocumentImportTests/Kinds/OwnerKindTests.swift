import Testing

@testable import DocumentImport

/// Whose a document is, where no list holds the name and no sentence announces it.
@Suite struct OwnerKindTests {
  private static let need = "Le rucher demandait une balance qui parle toute seule."
  private static let end = "Trois ruches sont suivies depuis avril, sans une panne."
  private static let title = "Peser une ruche à distance"

  private static func kind(
    _ name: String, before: String = "", within: String = "", after: String = "",
    text: [String] = [], absent: [String]
  ) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: before, within: within, after: after,
      text: text, absent: absent)
  }

  private static func cover(_ line: String, _ absent: String...) -> ReadKind {
    kind(line, before: WordXML.p(line), absent: absent)
  }
  private static func within(_ line: String, keeps: String = "", _ absent: String...) -> ReadKind {
    kind(line, within: WordXML.p(line), text: keeps.isEmpty ? [] : [keeps], absent: absent)
  }
  private static func closing(_ line: String, _ absent: String...) -> ReadKind {
    kind(
      line, after: line.split(separator: "\n").map { WordXML.p(String($0)) }.joined(),
      absent: absent)
  }

  static let documents: [ReadKind] = [
    cover("QUILLÉVÉRÉ", "QUILLÉVÉRÉ"),
    cover("Le trinôme Ysolde / Gwezheg / Nawar", "Ysolde", "Nawar"),
    cover("Binôme QUILLÉVÉRÉ et SADOUNE", "SADOUNE"),
    cover("Qui ? Ysolde, 20 ans", "Ysolde", "20 ans"),
    cover("Moi-même, Ysolde Quillévéré", "Ysolde"),
    cover("Groupe : Ysolde, Gwezheg, Nawar", "Nawar"),
    cover("Réalisé par : Ysolde & Gwezheg, groupe 3", "Ysolde", "groupe"),
    cover("Encadré par M. Sadoune", "Sadoune"), cover("Correctrice :", "Correctrice"),
    cover("Professeure référente : Sadoune", "Sadoune"), cover("Rédaction : Ysolde", "Ysolde"),
    cover("Référente pédagogique Mme Sadoune", "Sadoune"),
    cover("En duo avec Gwezheg Sadoune", "Sadoune"),
    cover("Dossier d’Ysolde Quillévéré, BTS SIO 2", "Ysolde"),
    cover("Vu et corrigé par Mme Sadoune le 02/06/2026", "Sadoune"),
    cover("Numéro apprenant : AP-2025-077", "2025-077"), cover("Naissance : 4 oct. 2006", "2006"),
    cover("Note : 15,5/20", "15,5"),
    cover("Appréciation de la correctrice : travail soigné", "soigné"),
    cover("SIO2 groupe B", "groupe"),
    within("Photo : Ysolde", "Ysolde"), within("Crédit photo : Y. Quillévéré", "Quillévéré"),
    within(
      "Figure 2 : la ruche ouverte (photo Ysolde)", keeps: "Figure 2 : la ruche ouverte", "Ysolde"),
    within("Photo : le rucher", keeps: "Photo : le rucher"),
    within("Photo : Baie", keeps: "Photo : Baie"),
    closing("Ysolde Quillévéré", "Ysolde"), closing("Ysolde", "Ysolde"),
    closing("Bien cordialement,\nYsolde Quillévéré", "cordialement", "Ysolde"),
    closing("Signature\nYsolde Quillévéré", "Signature", "Ysolde"),
    closing("Note et appréciation de Mme Sadoune :", "Sadoune"),
    closing("Note du jury : 13/20 – M. Sadoune", "Sadoune", "13/20"),
    kind(
      "signatures side by side",
      after: WordXML.table([
        ["Signature du stagiaire\nY. Quillévéré", "Signature du tuteur\nG. Sadoune"]
      ]),
      absent: ["Signature", "Quillévéré", "Sadoune"]),
    within(
      "Je remercie M. Gwezheg Sadoune, mon tuteur, pour sa patience.",
      keeps: "mon tuteur, pour sa patience.", "Gwezheg", "Sadoune"),
    within(
      "Le jury, et d’abord Mme Sadoune, voudra voir la balance.", keeps: "voudra voir la balance.",
      "Sadoune"),
    within(
      "Mme Sadoune, la gestionnaire, a reçu la balance.", keeps: "Mme S., la gestionnaire"),
    kind(
      "a part about the author",
      before: WordXML.p("Qui suis-je ?", style: "Titre1")
        + WordXML.p("Ysolde, passionnée de voile."),
      absent: ["suis-je", "voile"]),
    kind(
      "a part about the company",
      after: WordXML.p("Elle compte dix ruchers."), text: ["Elle compte dix ruchers."], absent: []),
    within(
      "Ce projet a été réalisé par Ysolde Quillévéré et Gwezheg Sadoune pour un rucher sans balance, et encadré par Mme Abgrall.",
      keeps: "pour un rucher sans balance", "Ysolde", "Sadoune", "Abgrall"),
    within("La sonde a été livrée par Chronopost Bretagne en mars.", keeps: "Chronopost Bretagne"),
    kind(
      "names with initials that the cover announces",
      before: WordXML.p("Auteurs : Y. Quillévéré, G. Sadoune (groupe 4)")
        + WordXML.p("Remis le 12 mai 2026"),
      within: WordXML.p("Figure 1 : la ruche (source : G. Sadoune)"),
      after: WordXML.p("Le 12/05/2026 à Brest") + WordXML.p("Y. Quillévéré          G. Sadoune"),
      text: ["Figure 1 : la ruche"], absent: ["Quillévéré", "Sadoune", "2026", "Brest"]),
    kind(
      "all rows of a person",
      before: WordXML.table([
        ["Nom de naissance", "QUILLÉVÉRÉ"], ["Prénom", "Ysolde"],
        ["Adresse", "3 impasse des Lilas, 29200 Brest"],
        ["Date du jury", "24 juin 2026"],
      ]), absent: ["QUILLÉVÉRÉ", "Ysolde", "Lilas", "jury"]),
    kind(
      "a first name alone in the text",
      before: WordXML.p("Réalisé par Ysolde Quillévéré et Marie Sadoune"),
      within: WordXML.p(
        "Ysolde a soudé les jauges, Marie a écrit le programme au lycée Marie-Curie."),
      text: ["Y. a soudé les jauges, M. a écrit le programme au lycée Marie-Curie."],
      absent: ["Ysolde"]),
    kind(
      "a first name that is a program", before: WordXML.p("Auteur : Hugo Quillévéré"),
      within: WordXML.p("Le carnet du rucher est généré avec Hugo chaque nuit."),
      text: ["Le carnet du rucher est généré avec Hugo chaque nuit."], absent: ["Quillévéré"]),
    closing("Fait à Paimpol le 3 juin 2026 pour servir et valoir ce que de droit", "Paimpol"),
    closing("Note : 12/20 Mme Sadoune : soignez vos soudures", "Sadoune", "12/20"),
    kind(
      "a signature beside a remark",
      after: WordXML.table([
        ["Les ruches sont suivies chaque jour.", "Signature de l’apprentie : Y. Quillévéré"]
      ]), text: ["Les ruches sont suivies chaque jour."], absent: ["Quillévéré", "Signature"]),
    // What only looks like a name.
    kind(
      "a client and a tool",
      before: WordXML.p("Client : Rucher-école de Paimpol") + WordXML.p("Outil : Balena"),
      text: ["Rucher-école", "Balena"], absent: []),
    kind(
      "a question about others", within: WordXML.p("Qui ? Les apiculteurs du rucher"),
      text: ["Les apiculteurs du rucher"], absent: []),
    kind(
      "a number of a ticket", within: WordXML.p("Ticket n° 22103345"), text: ["22103345"],
      absent: []),
  ]

  @Test(arguments: documents) func theWorkStaysAndThePersonGoes(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }
}
