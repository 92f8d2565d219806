import ExamModel
import Testing

@testable import Speech

/// The file of words: what is written is read, and what is damaged shows what is good of it.
@Suite struct WordsFileTests {
  private let record = WordsRecord(
    language: .english,
    takes: [
      SpokenTake(
        number: 1,
        words: [
          SpokenWord(startMilliseconds: 12, endMilliseconds: 400, text: "l'été", confidence: 0.5),
          SpokenWord(startMilliseconds: 400, endMilliseconds: 700, text: "\"quoi\""),
        ], model: "whisper-base"),
      SpokenTake(number: 3, fault: .late, wrongLines: 4),
    ],
    points: [
      FichePoint(kind: .technology, fiche: 1, text: "pfSense", forms: ["pf sense", "p f sense"]),
      FichePoint(kind: .figure, fiche: 0, text: "de 1 h 50 à 35 minutes"),
    ])

  @Test func whatIsWrittenIsRead() {
    #expect(WordsFile.record(WordsFile.bytes(record)) == record)
    let empty = WordsRecord(language: .french)
    #expect(WordsFile.record(WordsFile.bytes(empty)) == empty)
  }

  @Test func aFileCutAnywhereShowsWhatIsGood() {
    let bytes = WordsFile.bytes(record)
    for length in bytes.indices {
      let read = WordsFile.record(Array(bytes[..<length]))
      for word in read?.takes.flatMap(\.words) ?? [] {
        #expect(record.takes[0].words.contains(word))
      }
    }
  }

  @Test func anythingElseIsNone() {
    for text in [
      "", "\n", "{}", "[]\n", #"{"v":2,"type":"words","language":"fr"}"#,
      #"{"seq":1,"t":0.000,"type":"slot-started"}"#, "\u{0}\u{1}\u{2}",
    ] {
      #expect(WordsFile.record(Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func aStrangersFileIsCleaned() throws {
    let text =
      #"{"v":1,"type":"words","language":"fr"}"# + "\n"
      + #"{"take":1,"start":1.000,"end":0.500,"word":"\u001b[2Jx"}"# + "\n"
      + #"{"type":"point","kind":"section","fiche":0,"text":"\u202Ey","forms":["\u0007"]}"# + "\n"
      + #"{"type":"point","kind":"planet","fiche":0,"text":"z"}"# + "\n"
      + #"{"type":"take","take":1,"done":false,"fault":"of-a-later-version"}"# + "\n"
    let read = try #require(WordsFile.record(Array(text.utf8)))
    #expect(read.takes.count == 1)
    #expect(read.takes[0].fault == .failed)
    #expect(read.takes[0].words[0].endMilliseconds == 1000)
    #expect(read.points.count == 1)
    let texts = read.takes[0].words.map(\.text) + read.points.map(\.text) + read.points[0].forms
    for text in texts {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }

  @Test func aLaterRunReplacesWhatItBettered() {
    var merged = record
    merged.merge(
      WordsRecord(
        language: .french,
        takes: [
          SpokenTake(number: 1, fault: .cancelled),
          SpokenTake(
            number: 3,
            words: [SpokenWord(startMilliseconds: 0, endMilliseconds: 1, text: "a")]),
        ]))
    #expect(merged.takes[0] == record.takes[0])
    #expect(merged.takes[1].fault == nil)
    #expect(merged.points == record.points)
    #expect(merged.wordCount == 3)
    #expect(merged.models == ["whisper-base"])
  }
}
