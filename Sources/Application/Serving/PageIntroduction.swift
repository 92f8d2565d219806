import ExamModel
import TextCells

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is said of the page before the first screen: the address, as a picture where it fits, and who can
/// read along.
struct PageIntroduction {
  let language: Language
  let url: String
  let port: Int
  let reach: PageReady.Reach
  /// The addresses of this machine.
  let own: [String]

  /// The lines that come before the picture.
  var advice: [String] {
    switch reach {
    case .loopback: [onlyHere, tunnel] + (own.isEmpty ? [] : [elsewhere])
    case .local, .every: [readable, tunnel]
    case .public: [open, readable, tunnel]
    }
  }

  var address: String { language(fr: "Page du jury : \(url)", en: "The jury's page: \(url)") }

  var goOn: String {
    language(fr: "Entrée pour continuer", en: "Press Enter to go on")
  }

  private var onlyHere: String {
    language(
      fr: "Cette page ne s'ouvre que sur cette machine.",
      en: "This page opens on this machine only.")
  }

  private var elsewhere: String {
    language(
      fr: "Pour un téléphone du même réseau : --serve \(own[0])",
      en: "For a phone on the same network: --serve \(own[0])")
  }

  private var readable: String {
    language(
      fr:
        "Quiconque a cette adresse peut faire le jury. Le lien n'est pas chiffré : le réseau peut "
        + "lire ce qui passe. Le wifi d'un établissement isole souvent les appareils : prenez le "
        + "partage de connexion du téléphone.",
      en:
        "Whoever has this address can be the jury. The connection is not encrypted: the network can "
        + "read along. A school's Wi-Fi often keeps devices apart: use the phone's hotspot.")
  }

  private var tunnel: String {
    language(
      fr: "Par un tunnel chiffré, depuis un autre ordinateur : "
        + "ssh -L \(port):\(tunnelEnd) CETTE-MACHINE, puis \(tunnelStart)",
      en: "Through an encrypted tunnel, from another computer: "
        + "ssh -L \(port):\(tunnelEnd) THIS-MACHINE, then \(tunnelStart)")
  }

  private var open: String {
    language(
      fr:
        "ATTENTION : cette adresse n'est pas privée. Tout l'internet peut essayer d'ouvrir la page.",
      en: "WARNING: this address is not private. The whole internet can try to open the page.")
  }

  /// Host and port as the address has them.
  private var tunnelEnd: String {
    String(url.dropFirst("http://".count).prefix { $0 != "/" })
  }

  /// The address at the near end of a tunnel.
  private var tunnelStart: String {
    "http://" + "localhost:\(port)/" + String(url.drop { $0 != "#" })
  }

  /// Prints it.
  ///
  /// - Parameters:
  ///   - size: of the terminal; `nil` where the output goes elsewhere.
  ///   - waits: whether a screen follows, which would cover it.
  func show(size: (columns: Int, rows: Int)?, isColored: Bool, code: QRCode?, waits: Bool) {
    for line in advice {
      // In lines a sentence stays whole, for whoever reads it aloud.
      let columns = waits ? size?.columns : nil
      (columns.map { TextCells.wrapped(line, to: $0) } ?? [line]).forEach(Console.print)
    }
    if let code, let size, fits(code, size) {
      Console.printPicture(code.lines, isColored: isColored)
    }
    // In one piece, so that it can be copied.
    Console.print(address)
    guard waits else { return }
    Console.print(goOn)
    Self.awaitEnter()
  }

  /// Whether the code, the address and what to do are in sight together.
  private func fits(_ code: QRCode, _ size: (columns: Int, rows: Int)) -> Bool {
    let addressRows = TextCells.wrapped(address, to: size.columns).count
    return code.columns <= size.columns && code.lines.count + addressRows + 2 <= size.rows
  }

  /// Waits for the end of a line; the end of the input is one.
  private static func awaitEnter() {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 0 || (count < 0 && errno != EINTR) { return }
      if count == 1, byte == 0x0A || byte == 0x0D { return }
    }
  }
}
