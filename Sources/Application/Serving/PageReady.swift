import JSONText

/// What the page's program said when it began: where it listens, or why it does not.
enum PageReady: Hashable {
  /// Who can reach it.
  enum Reach: String {
    case loopback
    case local = "private"
    case `public`
    case every
  }

  case ready(url: String, port: Int, reach: Reach, own: [String])
  case failed(PageObstacle)

  /// Reads its first line.
  ///
  /// - Parameter word: the address that was asked for.
  init(_ line: [UInt8], asked word: String) {
    let value = try? JSONValue(parsing: line)
    let own = (value?["addresses"]?.elements ?? []).compactMap(\.text)
    if value?["page"]?.text == "ready", let url = value?["url"]?.text,
      let port = value?["port"]?.integer,
      let reach = value?["reach"]?.text.flatMap(Reach.init(rawValue:))
    {
      self = .ready(url: url, port: port, reach: reach, own: own)
      return
    }
    self =
      switch value?["cause"]?.text {
      case "not-an-address": .failed(.notAnAddress(word, own: own))
      case "not-here": .failed(.notHere(word, own: own))
      case "in-use": .failed(.inUse(word))
      case "not-allowed": .failed(.notAllowed(word))
      default: .failed(.noAnswer)
      }
  }
}
