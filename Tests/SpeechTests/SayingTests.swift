import ExamModel
import Testing

@testable import Speech

/// Subtitles, search and verbal tics, from literal words.
@Suite struct SayingTests {
  /// Words of 200 ms, one every 300; "|" is a second of silence.
  static func words(_ text: String, from start: Int = 0) -> [SpokenWord] {
    var now = start
    var words: [SpokenWord] = []
    for word in text.split(separator: " ") {
      if word == "|" {
        now += 1000
        continue
      }
      words.append(
        SpokenWord(startMilliseconds: now, endMilliseconds: now + 200, text: String(word)))
      now += 300
    }
    return words
  }

  private func tics(_ text: String, _ language: Language = .french) -> [String: Int] {
    let counts = TicCount.all(in: WordSequence(Self.words(text)), language: language)
    return Dictionary(uniqueKeysWithValues: counts.map { ($0.name, $0.count) })
  }

  @Test func ticsAreCountedWhateverTheirForm() {
    #expect(
      tics("Euh du coup , j'ai installé GLPI. Du Coup voilà, heu en fait ça marche.")
        == ["euh": 2, "du coup": 2, "voilà": 1, "en fait": 1])
    #expect(
      tics("bon ben on va dire que c'est en gros fini, quoi.")
        == ["ben": 1, "on va dire": 1, "en gros": 1, "quoi": 1])
  }

  @Test func ordinaryUsesAreNone() {
    #expect(tics("ce genre de serveur, du genre masculin, un coup dur, de fait").isEmpty)
    #expect(tics("à quoi sert ce pare-feu ? je sais de quoi je parle. après quoi | oui").isEmpty)
    #expect(tics("quoi qu'il arrive tout ça les concerne").isEmpty)
  }

  @Test func ticsInEnglish() {
    #expect(
      tics("Um, so basically I mean, you know, it works, right?", .english)
        == ["uh": 1, "basically": 1, "I mean": 1, "you know": 1, "right": 1])
    #expect(tics("Do you know what this kind of server is? a right answer", .english).isEmpty)
  }

  @Test func ticsTellTheirInstants() throws {
    let counts = TicCount.all(
      in: WordSequence(Self.words("du coup oui | du coup")), language: .french)
    #expect(counts == [TicCount(name: "du coup", instantsMilliseconds: [0, 1900])])
  }

  @Test func searchFindsPhrasesWithoutAccentsAndCase() {
    let sequence = WordSequence(
      Self.words("J'ai sauvegardé l'ERP de l'entreprise | avec Borg, sauvegarde quotidienne"))
    #expect(sequence.instants(of: "SAUVEGARD") == [300, 3100])
  }

  @Test func searchAcrossWordsAndApostrophes() {
    let sequence = WordSequence(Self.words("le parc d'ordinateurs de l'école"))
    #expect(sequence.instants(of: "parc d'ordi") == [300])
    #expect(sequence.instants(of: "d ordinateurs") == [600])
    #expect(sequence.instants(of: "ecole") == [1200])
    #expect(sequence.instants(of: "parc ecole").isEmpty)
    #expect(sequence.instants(of: " !? ").isEmpty)
    #expect(WordSequence([]).instants(of: "x").isEmpty)
  }

  @Test func subtitlesFitAndFollow() throws {
    let words = Self.words(
      "Bonjour, je vous présente mon parcours de technicien. | | Ensuite la sauvegarde des serveurs"
    )
    let subtitles = Subtitles(words, columns: 38)
    for cue in subtitles.cues { #expect(cue.text.count <= 38) }
    #expect(
      subtitles.cues.map(\.text).joined(separator: " ").split(separator: " ").count == words.count)
    for (cue, next) in zip(subtitles.cues, subtitles.cues.dropFirst()) {
      #expect(cue.endMilliseconds <= next.startMilliseconds)
    }
    #expect(subtitles.cue(at: 0)?.text.hasPrefix("Bonjour,") == true)
    #expect(subtitles.cue(at: 1_000_000) == nil)
    // The last word before the silence has gone when the next sentence begins.
    let last = try #require(subtitles.cues.last)
    #expect(last.text.hasSuffix("serveurs"))
    #expect(subtitles.change(after: last.endMilliseconds) == nil)
    #expect(subtitles.change(after: -1) == 0)
  }

  @Test func aLongWordStandsAlone() {
    let long = String(repeating: "x", count: 80)
    let subtitles = Subtitles(
      [
        SpokenWord(startMilliseconds: 0, endMilliseconds: 10, text: long),
        SpokenWord(startMilliseconds: 0, endMilliseconds: 0, text: "y"),
      ], columns: 38)
    #expect(subtitles.cues.count == 2)
    #expect(subtitles.cue(at: 0)?.text == "y")
  }

  @Test func wordsAreCountedAsTheyAreWritten() {
    let pieces = ["J", "'ai", "mis", "l'", "anti", "-virus", "à", "jour", "."].enumerated().map {
      SpokenWord(startMilliseconds: $0 * 100, endMilliseconds: $0 * 100 + 90, text: $1)
    }
    #expect(pieces.written.map(\.text) == ["J'ai", "mis", "l'anti-virus", "à", "jour."])
  }
}
