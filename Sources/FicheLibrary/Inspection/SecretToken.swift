import Pages
import TextSearch

/// Keys that a service hands out, which are known by their form wherever they stand.
enum SecretToken {
  /// Whether a text holds one; only the first kilobytes of a line are looked at.
  static func isIn(_ line: [UInt8]) -> Bool {
    var run = 0
    let mayHoldToken = line.prefix(longestLine).contains { byte in
      run = isPart(byte) ? run + 1 : 0
      return run == shortestToken
    }
    guard mayHoldToken else { return false }
    let text = String(decoding: line.prefix(longestLine), as: UTF8.self)
    return text.split { !isPart($0) }.contains(where: isToken) || holdsBearer(text)
      || text.contains("/services/T0") && holdsWebhook(text, behind: "services")
      || text.contains("/api/webhooks/") && holdsWebhook(text, behind: "webhooks")
  }

  private static let longestLine = 4_096
  private static let shortestToken = 16

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5F, Ascii.hyphen, Ascii.dot, Ascii.colon, Ascii.slash: true
    default: Ascii.isLetter(byte) || Ascii.isDigit(byte)
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "_-.:".contains(character))
  }

  private static func isToken(_ word: Substring) -> Bool {
    guard word.utf8.count >= shortestToken else { return false }
    let word = word.drop { !$0.isLetter && !$0.isNumber }
    if word.utf8.count == 20, ["AKIA", "ASIA"].contains(word.prefix(4)) {
      return word.allSatisfy { $0.isUppercase || $0.isNumber }
    }
    if word.hasPrefix("eyJ") { return isWebToken(word) }
    guard let beginning = beginnings.first(where: { word.hasPrefix($0) }) else {
      return isBotToken(word)
    }
    let rest = word.dropFirst(beginning.count).prefix { !".:".contains($0) || beginning == "SG." }
    return rest.utf8.count >= 16 && rest.contains(where: \.isNumber)
      && rest.contains(where: \.isLetter) && Set(rest).count >= 8
  }

  /// Three parts with dots between them, the first of which is an object in base 64.
  private static func isWebToken(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 3 && parts.prefix(3).allSatisfy { $0.utf8.count >= 10 }
  }

  /// The number of a bot, a colon and 35 characters.
  private static func isBotToken(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":")
    guard parts.count == 2, (8...10).contains(parts[0].count), parts[1].count == 35 else {
      return false
    }
    return parts[0].allSatisfy(\.isNumber) && parts[1].contains(where: \.isLetter)
  }

  /// `Authorization: Bearer 8f14e45f…`, whatever the service.
  private static func holdsBearer(_ text: String) -> Bool {
    let words = text.split { !isPart($0) && $0 != "=" }
    return zip(words, words.dropFirst()).contains { name, value in
      guard name.lowercased() == "bearer" || name.lowercased().hasSuffix(":bearer") else {
        return false
      }
      return value.utf8.count >= shortestToken && value.contains(where: \.isNumber)
        && value.contains(where: \.isLetter) && Set(value).count >= 8
    }
  }

  /// `/services/T…/B…/key` of Slack, `/api/webhooks/number/key` of Discord.
  private static func holdsWebhook(_ text: String, behind name: Substring) -> Bool {
    let parts = text.split(separator: "/")
    guard let place = parts.firstIndex(of: name) else { return false }
    let key = place + (name == "services" ? 3 : 2)
    return key < parts.count && parts[key].prefix { $0.isLetter || $0.isNumber }.count >= 16
  }

  /// What stands in every text that may hold a key, in lower case; the tokens of bots, which begin
  /// with a number, are left out.
  static let words = WordSet(
    beginnings.map { $0.lowercased() } + [
      "akia", "asia", "eyj", "/services/t0", "/api/webhooks", "bearer",
    ])

  private static let beginnings = [
    "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "gldt-", "glrt-", "glptt-",
    "xoxb-", "xoxp-", "xoxa-", "xoxs-", "xapp-", "sk_live_", "sk_test_", "rk_live_", "whsec_",
    "sk-proj-", "sk-ant-", "sk-", "AIza", "ya29", "hf_", "npm_", "pypi-", "dop_v1_", "shpat_",
    "hvs.", "dckr_pat_", "tskey-", "SG.", "key-", "nvapi-", "r8_", "lin_api_", "figd_",
  ]
}
