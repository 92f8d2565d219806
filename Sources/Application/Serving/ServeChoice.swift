import FileAccess

/// The word of `--serve`.
package enum ServeChoice {
  /// What `--serve` means without a word: this machine only.
  package static let bare = "127.0.0.1"

  /// Whether the word after `--serve` is its address, rather than the name of a fiche that follows.
  package static func isAddress(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-") && !word.contains("/") && FileStamp.of(word) == nil
  }

  /// The address as the page's program takes it.
  static func address(_ word: String) -> String {
    word.lowercased() == "localhost" ? bare : word
  }
}
