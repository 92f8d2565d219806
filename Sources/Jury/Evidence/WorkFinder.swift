import ExamModel
import TextCells

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
    let best = scores.values.max() ?? 0
    guard best >= neededScore else { return [] }
    return Set(scores.filter { $0.value * 5 >= best * 4 }.keys)
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
        "esxi", "intune", "wsus",
      ])
    add(
      .deployment, 1, ["install", "migration", "serveur", "poste", "docker", "conteneur", "image"])
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
        "python", "typescript",
      ])
    add(.development, 1, ["code", "application", "fonction", "classe", "maquette", "formulaire"])
    add(
      .security, 3,
      [
        "securis", "securite", "certificat", "chiffr", "vulnerab", "attaque", "mfa", "hamecon",
        "phishing", "siem", "intrusion", "rancon", "durciss", "fail2ban", "wazuh", "sauvegard",
        "restaur", "bitlocker", "antivirus", "crowdsec", "suricata",
      ])
    add(.security, 1, ["authentif", "acces", "mot", "droits", "cle"])
    add(
      .study, 3,
      ["veille", "benchmark", "audit", "preconis", "recommand", "etude", "comparatif"])
    add(.study, 1, ["compar", "analyse", "scenario", "critere", "cout"])
    add(
      .data, 3,
      ["sql", "postgresql", "mysql", "mariadb", "etl", "requete", "reporting", "mongodb", "excel"])
    add(.data, 1, ["donnees", "indicateur", "tables", "graphique", "export"])
    return stems
  }()
}
