import BundledData

/// A page to fill in; the raw value is its file's name without extension.
package enum PageTemplate: String, Sendable, CaseIterable {
  case fiche
  case exam
  case config

  /// The name of the file that is made of it.
  package var fileName: String { self == .config ? "config.yaml" : "\(rawValue).md" }

  /// The page, explained in French.
  package var text: String {
    BundledFile.files(in: "templates").first { $0.path == "templates/\(fileName)" }?.text ?? ""
  }
}
