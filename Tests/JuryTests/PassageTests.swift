import ExamModel
import Jury
import Testing

/// What a teacher would ask a pupil about, on fiches of several subjects.
@Suite struct PassageTests {
  private static let inflation = """
    # Grand oral

    ## Question : Faut-il craindre le retour de l'inflation ?

    Spécialités SES et mathématiques.

    ## I. D'où vient la hausse des prix

    En 1973, le prix du pétrole a été multiplié par quatre. Milton Friedman y voyait d'abord un phénomène
    monétaire. La courbe de Phillips relie l'inflation au chômage, mais elle a été discutée dès les années
    soixante-dix par de nombreux économistes qui en contestaient la stabilité.

    ## II. Qui y gagne et qui y perd

    Les personnes endettées y gagnent. J'ai interrogé douze commerçants de mon quartier. Les petits épargnants,
    eux, perdent une partie de leur pouvoir d'achat, et le Livret A n'a pas toujours suivi la hausse des prix.

    ## Mon projet

    J'aimerais suivre une licence d'économie à Lyon.
    """

  private static let nurses = """
    ---
    title: "En quoi Florence Nightingale a-t-elle changé la statistique ?"
    ---

    Pendant la guerre de Crimée, elle compte les morts.

    ## Le diagramme en crête de coq

    Elle dessine une figure dont chaque secteur représente un mois de la guerre, et montre ainsi que les soldats
    meurent surtout de maladies. La mortalité passe de 42 % à 2 % en 1855. William Farr l'a aidée.

    ## Sources

    Un article de revue.
    """

  private func passages(_ text: String) -> [EvidenceWording.Kind: [String]] {
    Dictionary(grouping: Samples.evidence(text).passages, by: \.kind).mapValues {
      $0.map(\.excerpt)
    }
  }

  @Test(arguments: [
    "Un quatrième lycée de 300 élèves est prévu à la rentrée.",
    "Un troisième scanner coûte 900 euros au budget de 2028.",
    "Les neuf autres étaient absents ou en congé ce jour.",
    "Le nouveau pont dure 90 ans et sera ouvert en 2031.",
  ])
  func plansAndRemaindersAreNoFacts(body: String) {
    #expect(passages("# Grand oral\n\n## Le pont\n\n\(body)\n")[.statement] == nil)
  }

  @Test(arguments: ["Ma façon de faire", "Mon avis", "Mes remerciements"])
  func aHeadingAboutOneselfIsNoPart(heading: String) {
    #expect(passages("# Grand oral\n\n## \(heading)\n\nLa charte date de 2008.\n")[.part] == nil)
  }

  @Test(arguments: [
    "Fiche de Lucie Morand, BTS SIO option SLAM, alternante à Niort",
    "Dossier de Paul Verdier, candidat au BTS, en stage à l'hôpital de Tours de janvier à mars",
  ])
  func whoseFicheItIsIsNoReference(line: String) {
    #expect(passages("# Grand oral\n\n\(line)\n\n## Le pont\n\nIl tient.\n")[.reference] == nil)
  }

  @Test func theQuestionIsFoundInATitleOrAHeading() {
    #expect(
      passages(Self.inflation)[.titleQuestion] == ["Faut-il craindre le retour de l'inflation"])
    #expect(
      passages(Self.nurses)[.titleQuestion]
        == ["En quoi Florence Nightingale a-t-elle changé la statistique"])
  }

  @Test func aTitleThatAsksNothingIsNoQuestion() {
    #expect(passages("# Mise en place d'un pare-feu\n\nUn texte.")[.titleQuestion] == nil)
  }

  @Test func thePartsOfTheAnswerAreNamedWithoutTheirNumbers() {
    #expect(
      passages(Self.inflation)[.part]
        == ["D'où vient la hausse des prix", "Qui y gagne et qui y perd"])
    #expect(passages(Self.nurses)[.part] == ["Le diagramme en crête de coq"])
  }

  @Test func whoIsCitedIsFound() {
    let found = passages(Self.inflation)[.reference] ?? []
    #expect(found.contains("Milton Friedman"))
    #expect(found.contains("la courbe de Phillips"))
    #expect(passages(Self.nurses)[.reference]?.contains("William Farr") == true)
    #expect(passages(Self.nurses)[.reference]?.contains("la guerre de Crimée") == true)
  }

  @Test func whatWasTriedAndWhatIsWishedForAreFound() {
    let found = passages(Self.inflation)
    #expect(found[.trial] == ["J'ai interrogé douze commerçants de mon quartier"])
    #expect(found[.wish] == ["J'aimerais suivre une licence d'économie à Lyon"])
  }

  @Test func anAssertionWithAFigureIsQuotedWhole() {
    #expect(
      passages(Self.nurses)[.statement] == ["La mortalité passe de 42 % à 2 % en 1855"])
  }
}
