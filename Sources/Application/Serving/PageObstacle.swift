import ExamModel

/// Why nobody can join by a browser, as facts.
package enum PageObstacle: Error, Hashable {
  /// `oralblanc-page` is neither beside the program nor in `PATH`.
  case noProgram
  /// What was named is no literal address; beside it those that the machine has.
  case notAnAddress(String, own: [String])
  /// The machine has no such address.
  case notHere(String, own: [String])
  /// Another program listens there.
  case inUse(String)
  /// The system forbids it.
  case notAllowed(String)
  /// The page's program did not say that it is ready.
  case noAnswer
  /// There is no folder for the socket between the two programs.
  case noFolder

  func text(in language: Language) -> String {
    switch self {
    case .noProgram:
      language(
        fr: "--serve : le programme « oralblanc-page » manque. Depuis les sources : make page. Les "
          + "paquets le contiennent. Sans lui : --with-jury, puis oralblanc jury dans un autre terminal.",
        en: "--serve: the program “oralblanc-page” is missing. From the sources: make page. The "
          + "packages contain it. Without it: --with-jury, then oralblanc jury in another terminal."
      )
    case .notAnAddress(let word, let own):
      language(
        fr: "--serve \(word) : il faut une adresse en chiffres. \(choice(own, language))",
        en: "--serve \(word): an address in digits is needed. \(choice(own, language))")
    case .notHere(let word, let own):
      language(
        fr: "--serve \(word) : cette machine n'a pas cette adresse. \(choice(own, language))",
        en: "--serve \(word): this machine has no such address. \(choice(own, language))")
    case .inUse(let word):
      language(
        fr:
          "--serve \(word) : un autre programme utilise ce port. Sans port, il en est pris un libre.",
        en: "--serve \(word): another program uses that port. Without one, a free one is taken.")
    case .notAllowed(let word):
      language(
        fr: "--serve \(word) : le système l'interdit. Prenez un port à partir de 1024.",
        en: "--serve \(word): the system forbids it. Use a port from 1024 on.")
    case .noAnswer:
      language(
        fr: "--serve : oralblanc-page s'est arrêté sans un mot. Est-il de la même version ?",
        en: "--serve: oralblanc-page ended without a word. Is it of the same version?")
    case .noFolder:
      language(
        fr: "--serve : aucun dossier pour relier les deux programmes. Nommez-en un avec --data.",
        en: "--serve: no folder to connect the two programs. Choose one with --data.")
    }
  }

  /// What could be named instead.
  private func choice(_ own: [String], _ language: Language) -> String {
    own.isEmpty
      ? language(
        fr: "Elle n'est reliée à aucun réseau.", en: "It is not connected to any network.")
      : language(
        fr: "Ses adresses : \(own.joined(separator: ", ")).",
        en: "Its addresses: \(own.joined(separator: ", ")).")
  }
}
