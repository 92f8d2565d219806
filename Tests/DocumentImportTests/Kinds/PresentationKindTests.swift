import Testing

@testable import DocumentImport

/// People whom sentences present as tutors, fellows and learners, and what only looks like them.
@Suite struct PresentationKindTests {
  private static let title = "Badges d’entrée d’une piscine"
  private static let need = "La piscine de Kervoal vendait ses entrées sur un carnet à souches."
  private static let end = "Les files du mercredi ont fondu de moitié depuis la rentrée."

  private static func sentence(_ sentence: String, as kept: String, absent: [String]) -> ReadKind {
    .report(
      sentence, title: title, need: need, end: end, before: "", within: WordXML.p(sentence),
      after: "", text: [kept], absent: absent)
  }

  private static func closing(_ name: String, _ lines: [String], absent: [String]) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: "", within: "",
      after: lines.map { WordXML.p($0) }.joined(), text: [], absent: absent)
  }

  static let people: [ReadKind] = [
    sentence(
      "Les membres du trinôme étaient Ewenn Plougastel, Maïna Kermadec et Yuna Guivarch.",
      as: "étaient E. P., M. K. et Y. G.", absent: ["Plougastel", "Kermadec", "Guivarch"]),
    sentence(
      "Notre équipe (Ewenn Plougastel, Maïna Kermadec) tenait le guichet à tour de rôle.",
      as: "Notre équipe tenait", absent: ["Plougastel", "Kermadec"]),
    sentence(
      "Mon encadrant était Ewenn Plougastel, et il passait chaque lundi.",
      as: "Mon encadrant était E. P.", absent: ["Plougastel"]),
    sentence(
      "Ma maîtresse de stage Yuna Guivarch tenait la caisse avant moi.",
      as: "Ma maîtresse de stage Y. G. tenait", absent: ["Guivarch"]),
    sentence(
      "La tutrice (Yuna Guivarch) a choisi la couleur des cartes.",
      as: "La tutrice a choisi", absent: ["Guivarch"]),
    sentence(
      "Merci à Ewenn Plougastel, à M. Ortolan et à toute la caisse.",
      as: "et à toute la caisse", absent: ["Plougastel", "Ortolan"]),
    sentence(
      "J’ai été guidée par Ewenn Plougastel, technicien de la ville, puis laissée seule.",
      as: "guidée par E. P., technicien", absent: ["Plougastel"]),
    sentence(
      "J’ai été suivie par Mme Ortolan, enseignante de BTS, et par M. Guivarch.",
      as: "et par M. G.", absent: ["Ortolan", "Guivarch"]),
    sentence(
      "Ewenn Plougastel est étudiant comme moi et a tiré les câbles.",
      as: "E. P. est étudiant comme moi", absent: ["Plougastel"]),
    sentence(
      "Avec Ewenn, mon coéquipier, nous avons tiré les câbles. Ewenn a fait les essais.",
      as: "Avec E., mon coéquipier", absent: ["Ewenn"]),
    sentence(
      "Dans mon BTS SIO au lycée Anne-Kermabon de Quimper, ce projet comptait pour l’épreuve.",
      as: "Dans mon BTS SIO, ce projet comptait", absent: ["Kermabon", "Quimper"]),
    sentence(
      "Âgée de 20 ans, je suis élève en BTS. Le projet a pris quatre semaines.",
      as: "Le projet a pris quatre semaines.", absent: ["20 ans"]),
    sentence(
      "Le projet a pris un mois. Je suis joignable au 06 00 11 22 33.",
      as: "Le projet a pris un mois.", absent: ["06 00", "joignable"]),
    closing(
      "class and school on lines below a name",
      ["Maïna Kermadec", "BTS CIEL 1re année", "Lycée Kermabon"],
      absent: ["Kermadec", "CIEL", "Kermabon"]),
    closing(
      "who saw it, and when", ["Vu par la tutrice le 12/05/2026 : Yuna Guivarch"],
      absent: ["Guivarch"]),
    closing(
      "who changed it", ["Mis à jour par Maïna Kermadec le 02/03/2026"], absent: ["Kermadec"]),
  ]

  @Test(arguments: people) func peopleAreLeftOut(_ kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  /// Products, places and schools beside the same words.
  static let others: [ReadKind] = [
    "Notre équipe se sert de Power Automate et de Visual Studio.",
    "Mon tuteur conseille Active Directory, et le groupe (Domain Users) existe déjà.",
    "Le groupe est relié à Lecteur Badges par un câble.",
    "Power Automate, conseillé par le tuteur, envoie les rappels.",
    "Le réseau du lycée Kermabon relie deux bâtiments.",
    "La formation des agents du lycée Kermabon a duré une heure.",
    "La mairie remercie la société Eaux Vives pour ses cartes.",
    "Le code est validé par Code Climate et par Sonar Cloud.",
  ].map { sentence($0, as: $0, absent: []) }

  @Test(arguments: others) func whatOnlyLooksLikePeopleStays(_ kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }
}
