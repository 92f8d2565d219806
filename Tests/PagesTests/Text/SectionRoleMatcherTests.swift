import ExamModel
import Pages
import Testing

struct SectionRoleMatcherTests {
  @Test(arguments: [
    // The headings that candidates write (docs/EXAM-FACTS.md).
    ("Contexte", SectionRole.context), ("Contexte de la mission", .context),
    ("Organisation support", .context), ("Le Besoin", .need), ("Outils et moyens", .choices),
    ("Technique utilisée", .choices), ("Stack", .choices), ("Ressources", .choices),
    ("Description des ressources documentaires", .choices), ("Démarche", .realisation),
    ("Étapes", .realisation), ("Actions réalisées", .realisation),
    ("Mise en œuvre", .realisation), ("Descriptif", .realisation),
    ("Ce qui a été réalisé", .realisation), ("Sécurisation", .realisation),
    ("Difficultés", .difficulties), ("Tests et validation", .tests), ("Résultats", .results),
    ("Intérêts", .results), ("Compétences SIO mobilisées", .competences),
    ("Compétences travaillées", .competences), ("Compétences développées", .competences),
    ("Bilan", .review), ("Bilan critique", .review), ("Retour d'expérience", .review),
    ("Preuves", .access), ("Modalités d'accès", .access),
    // Spelling, numbering, decoration.
    ("2. CHOIX TECHNIQUES", .choices), ("III - Difficultés rencontrées :", .difficulties),
    ("🎯 Objectifs", .need), ("MISE EN OEUVRE", .realisation), ("a) Retour d’expérience", .review),
    ("Problèmes rencontrés", .difficulties), ("Contexte et besoin", .context),
    ("Documentation rédigée", .documentation), ("Résultats mesurés", .results),
    ("Tests de restauration et validation", .tests), ("Bilan des compétences", .competences),
    ("Outils et moyens mis en œuvre", .choices),
    // English.
    ("Background", .context), ("Requirements", .need), ("Technical choices", .choices),
    ("Implementation", .realisation), ("User guide", .documentation), ("Testing", .tests),
    ("Outcomes", .results), ("Challenges", .difficulties), ("Lessons learned", .review),
    ("Skills", .competences), ("Evidence", .access),
  ])
  func recognises(_ heading: String, _ role: SectionRole) {
    #expect(SectionRoleMatcher.role(of: heading) == role)
  }

  @Test(arguments: ["Formation", "Veille", "Projet professionnel", "GLPI", "", "2."])
  func leavesOthersAlone(_ heading: String) {
    #expect(SectionRoleMatcher.role(of: heading) == nil)
  }
}
