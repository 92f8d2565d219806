import ExamModel
import Pages

/// The box beside a project on many portfolios: a period, a place, a client, each below a heading of its own.
///
/// Nobody presents these one by one, so they stand before the first section instead. The fields of an official
/// form stay sections, short as they are: a jury asks for each of them.
enum SideBox {
  /// So many words stand below such a heading at most.
  private static let mostWords = 8
  private static let fewestLabels = 2

  /// The indices of sections that are but labels of a box.
  static func labels(among sections: [FicheSection]) -> [Int] {
    let keys = sections.map { TextFolding.key(of: $0.title) }
    guard !keys.contains(where: { key in formFields.contains { key.hasPrefix($0) } }) else {
      return []
    }
    var found: [Int] = []
    var run: [Int] = []
    func finish() {
      let data = run.count { dataLabels.contains(keys[$0]) }
      if data >= fewestLabels, run.count < sections.count { found += run }
      run = []
    }
    for (index, section) in sections.enumerated() {
      let key = keys[index]
      let isLabel = dataLabels.contains(key) || toolLabels.contains(key)
      if isLabel, section.wordCount <= mostWords, section.blocks.count <= 1 {
        run.append(index)
      } else {
        finish()
      }
    }
    finish()
    return found
  }

  /// A section as blocks of the preamble: its heading in bold, then what stands below it.
  static func blocks(of section: FicheSection) -> [Block] {
    [Block(line: section.line, content: .paragraph([.strong([.text(section.title)])]))]
      + section.blocks
  }

  /// How fields begin that only the form of a réalisation professionnelle has.
  private static let formFields = [
    "organisation support", "conditions de realisation", "competences travaillees",
    "competences mobilisees", "modalites d acces",
  ]

  private static let dataLabels: Set<String> = [
    "periode", "duree", "date", "dates", "lieu", "annee", "client", "effectif", "equipe",
    "taille de l equipe", "statut", "version", "auteur", "auteurs", "categorie", "type",
    "period", "duration", "place", "location", "year", "team", "team size", "status", "category",
    "commanditaire", "encadrant", "tuteur", "niveau", "semestre", "promotion", "cadre",
    "entreprise",
    "modalite", "temps passe", "budget", "nombre de personnes",
  ]

  private static let toolLabels: Set<String> = [
    "outils", "outil", "technologies", "technos", "logiciels", "langages", "materiel", "stack",
    "tools", "languages", "software", "mots cles", "tags", "lien", "liens", "links", "github",
    "code source", "role", "mon role",
  ]
}
