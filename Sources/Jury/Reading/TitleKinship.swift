import TextCells

/// The kinds of tools that the words of a title speak of: one on telephony is about a telephone system.
struct TitleKinship {
  /// Ids of families.
  let families: Set<String>

  init(_ title: String) {
    let words = LetterFolding.folded(title.lowercased()).split {
      !$0.isLetter && !$0.isNumber && $0 != "-"
    }
    var families: Set<String> = []
    for word in words where word.utf8.count >= 3 {
      for (stems, own) in Self.kinds where stems.contains(where: word.hasPrefix) {
        families.formUnion(own)
      }
    }
    self.families = families
  }

  private static let kinds: [(stems: [String], families: [String])] = [
    (["sauvegard", "restaur"], ["backup"]),
    (["supervis", "surveill", "metrolog", "monitor"], ["monitoring"]),
    (["telephon", "toip", "voip", "autocom", "standard"], ["telephony"]),
    (["messager", "courriel", "mail"], ["messaging"]),
    (["conteneur", "docker", "kubern"], ["container"]),
    (["virtualis", "hypervis"], ["hypervisor"]),
    (["annuaire", "identit", "controleur"], ["directory"]),
    (["pare-feu", "parefeu", "filtrage"], ["firewall"]),
    (["vpn", "tunnel", "interconnex", "teletrav"], ["vpn"]),
    (["wi-fi", "wifi", "sans-fil", "commutat", "routage"], ["network"]),
    (["certificat", "certification", "pki"], ["certificate"]),
    (["ticket", "assistance", "support", "helpdesk", "inventaire"], ["helpdesk"]),
    (["masteris", "postes"], ["deployment", "mdm"]),
    (["tablette", "terminaux", "smartphone", "flotte"], ["mdm"]),
    (["mobile"], ["mdm", "framework"]),
    (["automatis"], ["automation", "test-tool", "ci"]),
    (["integration", "livraison", "pipeline", "devops"], ["ci"]),
    (["test", "recette"], ["test-tool"]),
    (
      ["tableau", "tableaux", "indicateur", "decisionnel", "entrepot", "statistiq", "donnees"],
      ["data-tool"]
    ),
    (["journaux", "logs", "siem", "intrusion"], ["siem"]),
    (["coffre", "passe"], ["vault"]),
    (["hameconn", "phishing"], ["security"]),
    (["boutique", "vitrine", "blog"], ["cms", "framework"]),
    (["application", "appli", "plateforme", "api", "site"], ["framework"]),
    (["capteur", "connecte", "domotique", "iot"], ["iot"]),
    (["stockage", "partage", "fichiers"], ["storage"]),
    (["impression", "dhcp", "dns", "adressage"], ["network-service"]),
    (["authentif", "802"], ["auth-protocol"]),
    (["repartition", "disponibilite", "proxy"], ["web-server"]),
    (["cloud", "nuage"], ["cloud"]),
    (["antivirus", "edr"], ["antivirus"]),
    (["risque"], ["method"]),
    (["audit", "vulnerab", "lenteur", "diagnosti"], ["audit-tool"]),
    (["facturation", "comptab"], ["erp"]),
  ]
}
