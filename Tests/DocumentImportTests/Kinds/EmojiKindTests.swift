import Pages
import Testing

@testable import DocumentImport

/// Pictures before headings, which are no part of their names.
@Suite struct EmojiKindTests {
  private static let need = "Le club de voile notait les sorties sur un cahier qui prenait l'eau."
  private static let work = "Une page liste les bateaux et les sorties de chaque équipage."

  static let documents: [ReadKind] = [
    .word(
      "styles",
      WordXML.p("⛵ Suivre les sorties d'un club", style: "Titre")
        + WordXML.p("🧭 Contexte", style: "Titre1") + WordXML.p(need)
        + WordXML.p("👩\u{200D}💻 – Réalisation", style: "Titre1") + WordXML.p(work)
        + WordXML.p("❤\u{FE0F}🌊 Bilan", style: "Titre1") + WordXML.p("Cinquante sorties notées."),
      titles: ["Suivre les sorties d'un club"], sections: ["Contexte", "Réalisation", "Bilan"],
      text: [need, work]),
    .page(
      "a page",
      "<main><h1>Suivre les sorties</h1><h2>1\u{FE0F}\u{20E3} Contexte</h2><p>\(need) 🌧</p>"
        + "<h2>🛠\u{FE0F} 2. Réalisation</h2><p>🚤 \(work)</p></main>",
      titles: ["Suivre les sorties"], sections: ["Contexte", "Réalisation"],
      text: [need + " 🌧", "🚤 " + work]),
  ]

  @Test(arguments: documents) func areNoPartOfAHeading(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("🎯 Le besoin", "Le besoin"), ("🎯🧰  Outils", "Outils"), ("👩🏽\u{200D}🔬 : Essais", "Essais"),
    ("🇫🇷 Version française", "Version française"), ("✅ Résultat", "Résultat"), ("3️⃣ Bilan", "Bilan"),
    ("🎯", "🎯"), ("☑ Concevoir", "☑ Concevoir"), ("→ Suite", "→ Suite"),
    ("3 serveurs", "3 serveurs"),
    ("Élan 🎯", "Élan 🎯"), ("« Zéro papier »", "« Zéro papier »"), ("", ""),
    ("™ déposé", "™ déposé"),
  ])
  func leave(text: String, name: String) {
    #expect(LeadingEmoji.removed(from: text[...]) == name)
  }
}
