@testable import Pages

/// Damages a text the way editors do: its UTF-8 read as another encoding.
enum Damage {
  static func macRoman(_ text: String) -> String { misread(text, .macRoman) }

  static func windows1252(_ text: String) -> String { misread(text, .windows1252) }

  static func misread(_ text: String, _ table: LegacyTable) -> String {
    var damaged = String.UnicodeScalarView()
    damaged.append(contentsOf: text.utf8.map { table.scalar(of: $0) })
    return String(damaged)
  }
}
