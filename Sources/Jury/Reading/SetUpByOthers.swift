/// Which families of tools a fiche says that somebody else set up, by the noun that stands for them: "Le boîtier a été
/// installé et configuré par le prestataire".
enum SetUpByOthers {
  static func families(in text: FicheText) -> Set<String> {
    var found: Set<String> = []
    for sentence in text.sentences where sentence.isProse {
      let words = sentence.tokens.map(\.text)
      for (place, word) in words.enumerated() {
        guard let family = nouns[word], isSetUp(words[(place + 1)...].prefix(reach)) else {
          continue
        }
        found.insert(family)
      }
    }
    return found
  }

  private static func isSetUp(_ behind: ArraySlice<String>) -> Bool {
    guard let by = behind.firstIndex(of: "par"), by + 1 < behind.endIndex,
      !["moi", "nous", "mes", "gpo", "script", "un", "une"].contains(behind[by + 1])
    else { return false }
    let lead = behind[..<by]
    return lead.contains { settings.contains($0) }
      && !lead.contains { ["j'", "je", "nous", "on", "moi", "que", "qui"].contains($0) }
  }

  private static let reach = 9
  private static let settings: Set<String> = [
    "configuré", "configurée", "configurés", "configurées", "paramétré", "paramétrée",
    "paramétrés", "administré", "administrée",
  ]
  private static let nouns = [
    "boîtier": "firewall", "pare-feu": "firewall", "firewall": "firewall",
    "commutateur": "network", "commutateurs": "network", "switch": "network",
    "hyperviseur": "hypervisor", "nas": "storage",
  ]
}
