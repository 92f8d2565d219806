import ExamModel
import TextCells
import TextSearch

/// Tells what kind of work a fiche is about by the words that it uses.
enum WorkFinder {
  /// The kind that speaks loudest, and another that speaks nearly as loud; none where nothing does.
  ///
  /// - Parameter used: the family of each technology that was used.
  static func kinds(of text: FicheText, used: [String]) -> Set<WorkKind> {
    var scores: [WorkKind: Int] = [:]
    for family in used {
      for kind in familyKinds[family] ?? [] { scores[kind, default: 0] += familyWeight }
    }
    for sentence in text.sentences {
      let weight: Int
      switch sentence.place {
      case .title: weight = 10
      case .heading: weight = 3
      case .declared: weight = 2
      case .paragraph, .item, .tableHeader, .tableRow: weight = 1
      }
      for token in sentence.tokens where token.text.utf8.count >= 3 {
        let word = LetterFolding.folded(token.text)
        for (kind, value) in votes(of: word) { scores[kind, default: 0] += value * weight }
      }
    }
    if text.sentences.contains(where: deniesPuttingIn) { return [.study] }
    if text.sentences.contains(where: { $0.place == .title && isTaught($0) }) { return [.training] }
    let best = scores.values.max() ?? 0
    guard best >= neededScore else { return [] }
    // Whoever teaches needs tools as well, but these are not what the work was.
    if let taught = scores[.training], taught * 5 >= best * 4 { return [.training] }
    return Set(scores.filter { $0.value * 5 >= best * 4 }.keys)
  }

  /// "Aucun produit n'a été installé", "Rien n'a été mis en production", "je n'avais aucun droit de modification":
  /// what was done was to look, to compare and to advise.
  private static func deniesPuttingIn(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens.map { LetterFolding.folded($0.text) }
    guard let denial = tokens.firstIndex(where: { ["aucun", "aucune", "rien"].contains($0) }) else {
      return false
    }
    let isOfProduct =
      tokens[denial] == "rien"
      || tokens[(denial + 1)...].prefix(1).contains { noun in
        ["produit", "outil", "logiciel", "solution", "materiel", "equipement", "installation"]
          .contains(noun)
      }
    let behind = tokens[denial...].prefix(9)
    if isOfProduct, zip(behind, behind.dropFirst()).contains(where: { $0 == "ete" && putIn($1) }) {
      // "Rien n'a été perdu" is another matter, and "rien n'a été installé sur les postes" a way of working.
      return !behind.contains("sur") && !behind.contains("poste") && !behind.contains("postes")
    }
    return tokens[denial] == "aucun"
      && zip(behind, behind.dropFirst()).contains { $0 == "de" && $1 == "modification" }
  }

  /// "Former 48 agents à reconnaître l'hameçonnage", "Formation des secrétaires": what is taught is not what was
  /// done; an application that manages "des formations" is another matter.
  private static func isTaught(_ title: FicheSentence) -> Bool {
    let tokens = title.tokens.map { LetterFolding.folded($0.text) }
    if tokens.contains(where: { ["former", "sensibiliser", "sensibilisation"].contains($0) }) {
      return true
    }
    guard let place = tokens.firstIndex(of: "formation"), place + 1 < tokens.count else {
      return false
    }
    let opens = place == 0 || title.tokens[place - 1].endsClause || tokens[place - 1].isEmpty
    return opens && ["de", "des", "du", "d'", "aux", "a", "au"].contains(tokens[place + 1])
  }

  private static func putIn(_ participle: String) -> Bool {
    ["install", "deploy", "mis", "migr", "achet", "change", "modifi"].contains(
      where: participle.hasPrefix)
  }

  private static let neededScore = 4
  private static let familyWeight = 4

  private static let familyKinds: [String: [WorkKind]] = [
    "helpdesk": [.support], "remote-control": [.support], "deployment": [.deployment],
    "hypervisor": [.deployment], "container": [.deployment], "automation": [.deployment],
    "system": [.deployment], "web-server": [.deployment], "mdm": [.deployment],
    "storage": [.deployment], "directory": [.deployment], "messaging": [.deployment],
    "cloud": [.deployment], "monitoring": [.deployment, .network], "network": [.network],
    "vpn": [.network], "firewall": [.network], "language": [.development],
    "framework": [.development], "development": [.development], "database": [.data],
    "security": [.security], "backup": [.security], "policy": [.deployment],
    "collaboration": [.deployment], "erp": [.deployment], "remote-admin": [.deployment],
    "mail-client": [.support], "network-service": [.network], "telephony": [.network],
    "simulator": [.network], "certificate": [.security], "auth-protocol": [.security],
    "vault": [.security], "antivirus": [.security], "audit-tool": [.security],
    "siem": [.security], "ci": [.development], "test-tool": [.development],
    "design-tool": [.development], "cms": [.development], "local-stack": [.development],
    "database-client": [.data], "data-tool": [.data], "iot": [.development],
  ]

  private static func votes(of word: String) -> [WorkKind: Int] {
    var end = word.utf8.index(word.startIndex, offsetBy: min(12, word.utf8.count))
    while word.utf8.distance(from: word.startIndex, to: end) >= 3 {
      if let votes = stems[word[..<end]] { return votes }
      end = word.utf8.index(before: end)
    }
    return [:]
  }

  private static let stems: [Substring: [WorkKind: Int]] = {
    var stems: [Substring: [WorkKind: Int]] = [:]
    func add(_ kind: WorkKind, _ value: Int, _ words: [Substring]) {
      for word in words { stems[word, default: [:]][kind, default: 0] += value }
    }
    add(
      .support, 3,
      ["helpdesk", "ticket", "depann", "hotline", "assistance", "support", "glpi", "teamviewer"])
    add(.support, 1, ["incident", "panne", "utilisateur", "imprimante", "demande", "anydesk"])
    add(
      .deployment, 3,
      [
        "deploi", "hypervis", "proxmox", "masteris", "wds", "mdt", "fog", "virtualis", "vsphere",
        "esxi", "intune", "wsus", "conteneur", "docker", "kubernetes", "pipeline",
      ])
    add(
      .deployment, 1, ["install", "migration", "serveur", "poste", "image"])
    add(
      .network, 3,
      [
        "vlan", "commutat", "switch", "routeur", "routage", "adressage", "ospf", "hsrp", "vpn",
        "wifi", "wi-fi", "dhcp", "dns", "segment", "wireguard", "openvpn", "telephon", "asterisk",
      ])
    add(.network, 1, ["reseau", "cabl", "trunk", "passerelle", "pare-feu", "pfsense", "borne"])
    add(
      .development, 3,
      [
        "developp", "symfony", "laravel", "php", "javascript", "react", "angular", "framework",
        "frontend", "backend", "flutter", "django", "phpunit", "api", "git", "vue", "java",
        "python", "typescript", "appli", "programm",
      ])
    // In "mise en conteneurs des applications" nobody wrote any.
    add(.development, 2, ["application"])
    add(
      .development, 1, ["code", "fonction", "classe", "maquette", "formulaire", "ecran", "mobile"])
    add(
      .security, 3,
      [
        "securis", "securite", "certificat", "chiffr", "vulnerab", "attaque", "mfa", "hamecon",
        "phishing", "siem", "intrusion", "rancon", "durciss", "fail2ban", "wazuh", "sauvegard",
        "restaur", "bitlocker", "antivirus", "crowdsec", "suricata",
      ])
    add(.security, 1, ["authentif", "acces", "mot", "droits", "cle"])
    add(
      .training, 3,
      ["sensibilis", "former", "apprenant", "quiz", "pedagog", "formatrice", "formateur"])
    add(.training, 2, ["formation", "formee", "animer", "anime", "participant", "livret"])
    add(.training, 1, ["session", "seance", "affiche", "diaporama"])
    add(.training, 2, ["ateliers", "escape"])
    add(
      .study, 3,
      ["veille", "benchmark", "audit", "preconis", "recommand", "etude", "comparatif"])
    add(
      .study, 1,
      [
        "compar", "analyse", "scenario", "critere", "cout", "questionnaire", "commission", "elus",
      ])
    add(.study, 2, ["enquete", "echantillon"])
    add(
      .data, 3,
      ["sql", "postgresql", "mysql", "mariadb", "etl", "requete", "reporting", "mongodb", "excel"])
    add(.data, 1, ["donnees", "indicateur", "tables", "graphique", "export"])
    return stems
  }()
}
