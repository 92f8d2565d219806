import TestSupport

/// Random pages in plausible French, with emoji, maths, quotes and Markdown.
enum FrenchText {
  private static let words = [
    "la", "réalisation", "à", "l'école", "été", "œuvre", "cœur", "où", "ça", "Éléments", "déployé",
    "maître", "château", "naïf", "hôte", "forêt", "aiguë", "reçu", "serveur", "GLPI", "tickets",
    "Œuvre", "À", "Être", "dû", "aperçu", "procédure", "référentiel", "sécurité", "réseau",
    "N°", "1ʳᵉ", "2e", "10 €", "15 °C", "± 3 %", "≈ 40", "√2", "∞", "x ≤ y", "π", "½",
    "« guillemets »", "“anglais”", "‘simples’", "l’apostrophe", "—", "–", "…", "→", "✓", "•",
    "📁", "🎓", "👩‍💻", "❤️", "🇫🇷", "1️⃣", "`git log`", "**gras**", "[lien](/a/)", "Łódź", "Straße",
    "São", "NÃO", "Åse", "Ñandú", "™", "©", "®", "²", "·",
  ]

  static func page(seed: UInt64, lines: Int = 12) -> String {
    var generator = SplitMix64(seed: seed)
    return (0..<lines).map { _ in
      (0..<Int.random(in: 0...9, using: &generator))
        .map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
        .joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// A page that certainly holds a word which damage shows.
  static func telling(seed: UInt64) -> String { "Évaluation de l'été\n" + page(seed: seed) }
}
