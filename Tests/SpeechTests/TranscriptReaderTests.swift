import Testing

@testable import Speech

/// What a transcriber writes, good and bad, as it comes.
@Suite struct TranscriptReaderTests {
  private func take(_ text: String, sound: Int = 60_000, status: Int32 = 0) -> SpokenTake {
    var reader = TranscriptReader(soundMilliseconds: sound)
    reader.take(Array(text.utf8))
    reader.end(status: status)
    return reader.take(number: 1)
  }

  @Test func wordsAndTheEnd() {
    let take = take(
      """
      {"start":0.5,"end":0.92,"word":" parcours","p":0.93}
      {"start":1.0,"end":1.2,"word":"d"}
      {"start":1.2,"end":1.9,"word":"'informations","speaker":"x"}

      {"done":true,"model":"whisper-base"}

      """)
    #expect(take.fault == nil)
    #expect(take.model == "whisper-base")
    #expect(take.words.map(\.text) == ["parcours", "d", "'informations"])
    #expect(
      take.words[0]
        == SpokenWord(
          startMilliseconds: 500, endMilliseconds: 920, text: "parcours", confidence: 0.93))
    #expect(take.words.text == "parcours d'informations")
    #expect(take.wrongLines == 0)
  }

  /// Every byte may be the last of a chunk.
  @Test func chunksOfAnySize() {
    let text = #"{"start":1,"end":2,"word":"é"}"# + "\n" + #"{"done":true}"# + "\n"
    for size in 1...40 {
      var reader = TranscriptReader(soundMilliseconds: 5000)
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.take(Array(bytes[start..<min(bytes.count, start + size)]))
      }
      #expect(reader.words.map(\.text) == ["é"])
      #expect(reader.isDone)
    }
  }

  @Test func goodWordsOfABadProgramAreKept() {
    let word = #"{"start":1,"end":2,"word":"oui"}"# + "\n"
    #expect(take(word).fault == .unfinished)
    #expect(take(word).words.count == 1)
    #expect(take(word, status: 256).fault == .failed)
    #expect(take("Loading the model…\n" + word).wrongLines == 1)
    #expect(take("Loading the model…\n" + word + #"{"done":true}"#).fault == nil)
    // The last line may lack its end.
    #expect(take(word + #"{"start":3,"end":4,"word":"non"}"#).words.count == 2)
  }

  @Test func proseIsNoSpeech() {
    let prose = "Bonjour, je vous présente mon parcours.\n"
    #expect(take(prose).fault == .notWords)
    #expect(take(String(repeating: prose, count: 60)).fault == .notWords)
    #expect(take("[1,2]\n\"word\"\n42\nnull\n").words.isEmpty)
  }

  @Test func impossibleValuesAreLeftOut() {
    for line in [
      #"{"start":NaN,"end":2,"word":"x"}"#, #"{"start":-1,"end":2,"word":"x"}"#,
      #"{"start":1e400,"end":2,"word":"x"}"#, #"{"start":"1","end":2,"word":"x"}"#,
      #"{"start":99999999,"end":2,"word":"x"}"#, #"{"end":2,"word":"x"}"#,
      #"{"start":70,"end":71,"word":"hinter the end"}"#, #"{"start":1,"word":42}"#,
      #"{"start":1,"end":2,"word":"x"} {"#, String(repeating: "[", count: 200),
    ] {
      let take = take(line + "\n" + #"{"done":true}"#)
      #expect(take.words.isEmpty, "\(line)")
      #expect(take.wrongLines == 1, "\(line)")
      #expect(take.fault == nil, "\(line)")
    }
  }

  @Test func anEndBeforeTheStartIsTheStart() {
    let take = take(
      #"{"start":5,"end":2,"word":"a"}"# + "\n" + #"{"start":59.9,"end":90,"word":"b"}"#
        + "\n" + #"{"start":6,"end":null,"word":"c","p":null}"# + "\n" + #"{"done":true}"#)
    #expect(take.words.map(\.startMilliseconds) == [5000, 6000, 59_900])
    #expect(take.words.map(\.endMilliseconds) == [5000, 6000, 60_000])
  }

  @Test func timesOutOfOrderAreSorted() {
    let lines = [30, 10, 20, 10].enumerated().map {
      #"{"start":\#($1),"end":\#($1).4,"word":"w\#($0)"}"#
    }
    let take = take((lines + [#"{"done":true}"#]).joined(separator: "\n"))
    #expect(take.words.map(\.text) == ["w1", "w3", "w2", "w0"])
  }

  @Test func aFloodIsStopped() {
    let word = #"{"start":1,"end":2,"word":"du"}"# + "\n"
    let take = take(String(repeating: word, count: 100_000))
    #expect(take.fault == .flooded)
    #expect(take.words.count <= 200 + 60 * 10)
    var reader = TranscriptReader(soundMilliseconds: 1000)
    for _ in 0..<2000 { reader.take([UInt8](repeating: 0x41, count: 65_536)) }
    #expect(reader.fault == .flooded)
    #expect(reader.words.isEmpty)
  }

  @Test func aWordIsNoAttack() {
    let take = take(
      #"{"start":1,"end":2,"word":"\u001b]52;c;eA==\u0007 \u202Eabc"}"# + "\n"
        + #"{"start":2,"end":3,"word":"\#(String(repeating: "a", count: 3000))"}"# + "\n"
        + #"{"done":true,"model":"\u001b[31mred"}"#)
    for text in take.words.map(\.text) + [take.model ?? ""] {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      #expect(text.count <= 80)
    }
    #expect(take.words.count == 2)
  }
}
