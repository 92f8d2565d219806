import Pages
import TextSearch

/// A command of a shell whose program takes a password as an option or at a fixed place.
struct SecretProgram {
  private let words: [Substring]

  /// The options of a program behind which its password stands.
  private static let options: [String: Set<String>] = [
    "sshpass": ["-p"], "redis-cli": ["-a", "--pass"], "zip": ["-P", "--password"],
    "unzip": ["-P"], "mosquitto_pub": ["-P"], "mosquitto_sub": ["-P"], "ipmitool": ["-P"],
    "ldapsearch": ["-w"], "ldapadd": ["-w"], "ldapmodify": ["-w"], "ldapwhoami": ["-w"],
    "ldapdelete": ["-w"], "ldappasswd": ["-w", "-s"], "mongo": ["-p"], "mongosh": ["-p"],
    "mongodump": ["-p"], "mongorestore": ["-p"], "snmpwalk": ["-c", "-A", "-X"],
    "snmpget": ["-c", "-A", "-X"], "snmpset": ["-c", "-A", "-X"],
    "snmpbulkwalk": ["-c", "-A", "-X"],
    "psexec": ["-p"], "psexec.exe": ["-p"], "evil-winrm": ["-p"], "nxc": ["-p"],
    "netexec": ["-p"], "crackmapexec": ["-p"], "hydra": ["-p"], "rdesktop": ["-p"],
    "x11vnc": ["-passwd"], "useradd": ["-p"], "usermod": ["-p"], "docker": ["-p", "--password"],
    "podman": ["-p", "--password"], "az": ["-p", "--password"], "gpg": ["--passphrase"],
    "dsadd": ["-pwd"], "dsmod": ["-pwd"], "nmcli": ["password"], "iwconfig": ["key"],
    "openvpn": ["--askpass"], "plink": ["-pw"], "putty": ["-pw"], "pscp": ["-pw"],
    "winscp": ["/password"], "svn": ["--password"], "sqlcmd": ["-P"], "bcp": ["-P"],
    "vncdo": ["-p"], "expect": [], "mkpasswd": [], "borg": [], "restic": [],
  ]

  /// Programs with an option that gives a name and a password at once, and the sign between them.
  private static let pairs: [String: (option: Set<String>, sign: Character)] = [
    "smbclient": (["-U", "--user"], "%"), "rpcclient": (["-U", "--user"], "%"),
    "smbget": (["-U", "--user"], "%"), "winexe": (["-U", "--user"], "%"),
    "smbcacls": (["-U", "--user"], "%"), "net": (["-U", "--user"], "%"),
    "lftp": (["-u"], ","), "curl": (["-u", "--user", "--proxy-user"], ":"),
    "http": (["-a", "--auth"], ":"), "ab": (["-A"], ":"), "wpscan": (["--http-auth"], ":"),
  ]

  init(_ words: [Substring]) {
    // A variable of the environment may stand before the program.
    let lead = words.prefix { $0.contains("=") && !$0.hasPrefix("-") }.count
    self.words = Array(words.dropFirst(lead))
  }

  var holdsSecret: Bool {
    guard let first = words.first else { return false }
    let program = first.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return holdsOption(program) || holdsPair(program) || holdsPlace(program) || holdsAttached
      || holdsPiped
  }

  private func holdsOption(_ program: String) -> Bool {
    guard let options = Self.options[program] else { return false }
    if ["docker", "podman", "az"].contains(program), !words.contains("login") { return false }
    return words.indices.dropLast().contains { index in
      options.contains(String(words[index])) && isSecret(at: index + 1)
    }
  }

  private func holdsPair(_ program: String) -> Bool {
    guard let pair = Self.pairs[program] else { return false }
    for index in words.indices {
      var value: Substring?
      if pair.option.contains(String(words[index])), index + 1 < words.count {
        value = words[index + 1]
      } else if let option = pair.option.first(where: { words[index].hasPrefix($0) }),
        words[index].count > option.count
      {
        value = words[index].dropFirst(option.count).drop { $0 == "=" }
      }
      guard let value, let sign = value.firstIndex(of: pair.sign) else { continue }
      if isSecret(value[value.index(after: sign)...]) { return true }
    }
    return false
  }

  private func holdsPlace(_ program: String) -> Bool {
    let lowered = words.map { $0.lowercased() }
    switch program {
    case "htpasswd", "mosquitto_passwd":
      let takesPassword = words.dropFirst().contains {
        $0.first == "-" && !$0.hasPrefix("--") && $0.contains("b")
      }
      return takesPassword && words.count > 4 && isSecret(at: words.count - 1)
    case "wpa_passphrase": return words.count > 2 && isSecret(at: 2)
    case "rabbitmqctl":
      return words.count > 3 && ["add_user", "change_password"].contains(lowered[1])
        && isSecret(at: 3)
    case "samba-tool":
      return words.count > 4 && lowered[1...2] == ["user", "create"] && isSecret(at: 4)
        && !words[4].hasPrefix("-")
    case "net", "net.exe":
      guard words.count > 3, lowered[1] == "use" else { return false }
      // The password stands behind the share, or behind the user.
      return words.indices.dropFirst(3).contains { index in
        let isPlace =
          words[index - 1].hasPrefix("\\\\") || lowered[index - 1].hasPrefix("/user:")
        return isPlace && !words[index].hasPrefix("/") && words[index] != "*"
          && isSecret(at: index)
      }
    case "openssl":
      return words.count > 3 && lowered[1] == "passwd" && !words[words.count - 1].hasPrefix("-")
        && isSecret(at: words.count - 1)
    case "mysqladmin":
      return lowered.firstIndex(of: "password").map { isSecret(at: $0 + 1) } ?? false
    default: return false
    }
  }

  private static let attached = ["pass:", "/p:", "/pass:", "/password:", "-passout=pass:"]

  /// `xfreerdp /u:admin /p:…`, `openssl … -passin pass:…`.
  private var holdsAttached: Bool {
    words.dropFirst().contains { word in
      let lowered = word.lowercased()
      guard let lead = Self.attached.first(where: { lowered.hasPrefix($0) }) else { return false }
      return isSecret(word.dropFirst(lead.count))
    }
  }

  /// `echo … | sudo -S …`, `echo … | passwd --stdin …`.
  private var holdsPiped: Bool {
    guard ["echo", "printf"].contains(words.first), let bar = words.firstIndex(of: "|"), bar > 1
    else { return false }
    let program = words[(bar + 1)...]
    guard
      program.contains("--stdin") || program.contains("-S") || program.contains("smbpasswd")
        || program.contains("--password-stdin")
    else { return false }
    return isSecret(at: bar - 1)
  }

  private func isSecret(at index: Int) -> Bool {
    words.indices.contains(index) && isSecret(words[index])
  }

  private func isSecret(_ word: Substring) -> Bool {
    let bare = word.drop { "\"'".contains($0) }
    guard let first = bare.first, !"-$<{%*|&>`".contains(first) else { return false }
    let isPublic = ["public", "private"].contains(bare.lowercased())
    return !isPublic && SecretValue(bare.utf8).isDeviceSecret(isSure: true)
  }
}
