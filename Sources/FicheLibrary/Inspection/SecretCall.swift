import Pages
import TextSearch

/// Calls and statements that hand a password over by its place.
enum SecretCall {
  /// The place of the password among what is handed to a function, from 0 on.
  private static let places: [String: Int] = [
    "pdo": 2, "mysqli": 2, "mysqli_connect": 2, "mysql_connect": 2, "mysqli_real_connect": 3,
    "getconnection": 2, "ldap_bind": 2, "ftp_login": 2, "ssh2_auth_password": 2, "imap_open": 2,
    "login": 1, "auth": 1, "httpbasicauth": 1, "networkcredential": 1, "setpassword": 0,
    "pymysql.connect": 2, "mysqldb.connect": 2, "password_hash": 0, "password": 0,
    "usernamepasswordauthenticationtoken": 1, "bcrypt.hash": 0, "bcrypt.hashsync": 0,
    "set_password": 0, "make_password": 0, "basic_auth": 1, "basicauth": 1, "signin": 1,
    "generate_password_hash": 0, "hash::make": 0, "bcrypt": 0, "oci_connect": 1,
    "sqlsrv_connect": 2, "cx_oracle.connect": 1, "connexion": 1, "odbc_connect": 2,
    "passwordauthentication": 1,
  ]

  private static let longestLine = 2_048

  static func isIn(_ line: some Collection<UInt8>) -> Bool {
    let line = line.prefix(longestLine)
    guard line.contains(where: { $0 == 0x28 || $0 == Ascii.apostrophe || $0 == Ascii.quote }) else {
      return false
    }
    let text = String(decoding: line, as: UTF8.self)
    return holdsCall(text) || holdsInsertedPassword(text)
  }

  private static func holdsCall(_ text: String) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      let name = name(before: open, in: text)
      rest = rest[rest.index(after: open)...]
      let key = name.lowercased()
      let short = key.split { ".>:".contains($0) }.last.map(String.init) ?? key
      // Named arguments are assignments; here only places count.
      guard
        places[key] != nil || places[short] != nil || key == "define" || key.hasSuffix("put")
          || key.hasSuffix("property") || key.hasSuffix("append")
      else { continue }
      let given = arguments(rest)
      if let place = places[key] ?? places[short] {
        if given.indices.contains(place), isPassword(given[place]) { return true }
      } else if given.count > 1, let what = literal(given[0]), SecretName(what) == .strong,
        isPassword(given[1])
      {
        return true
      }
    }
    return false
  }

  private static func name(before open: String.Index, in text: String) -> Substring {
    var lead = text[..<open].suffix(40)
    while lead.last == " " { lead.removeLast() }
    let name = lead.reversed().prefix { $0.isLetter || $0.isNumber || "_.:>-=".contains($0) }.count
    let word = lead.suffix(name)
    return word.split { "=-".contains($0) }.last ?? word
  }

  /// What stands between commas up to the bracket that closes.
  private static func arguments(_ text: Substring) -> [Substring] {
    var arguments: [Substring] = []
    var start = text.startIndex
    var quote: Character?
    var depth = 0
    for index in text.prefix(400).indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'", "`": quote = character
      case "(", "[": depth += 1
      case ")", "]":
        if depth == 0 { return arguments + [text[start..<index]] }
        depth -= 1
      case "," where depth == 0:
        arguments.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return arguments
  }

  private static func literal(_ argument: Substring) -> Substring? {
    let bare = argument.drop(while: Blank.contains)
    guard let quote = bare.first, "\"'`".contains(quote) else { return nil }
    let inner = bare.dropFirst()
    guard let close = inner.firstIndex(of: quote),
      Blank.isBlank(inner[inner.index(after: close)...])
    else { return nil }
    return inner[..<close]
  }

  private static func isPassword(_ argument: Substring) -> Bool {
    literal(argument).map { SecretLiteral(String($0)).isSecret(.strong) } ?? false
  }

  /// `INSERT INTO … (login, mdp) VALUES ('jury', '…')`.
  private static func holdsInsertedPassword(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard lowered.utf8.count == text.utf8.count, lowered.contains("insert into"),
      let values = lowered.range(of: "values"),
      let open = text[..<values.lowerBound].firstIndex(of: "(")
    else { return false }
    let columns = arguments(text[text.index(after: open)...])
    guard
      let place = columns.firstIndex(where: {
        SecretName($0.filter { $0.isLetter || $0.isNumber || $0 == "_" }) == .strong
      })
    else { return false }
    var rest = text[values.upperBound...]
    while let open = rest.firstIndex(of: "(") {
      rest = rest[rest.index(after: open)...]
      let row = arguments(rest)
      if row.indices.contains(place), isPassword(row[place]) { return true }
    }
    return false
  }
}

extension String {
  /// The first place of a text; the standard library has it for regular expressions only.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
