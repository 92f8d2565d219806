import JSONText
import Speech

/// What was said, as a part of the report for programs.
struct SpokenJSON {
  private let spoken: SpokenSummary

  init(_ spoken: SpokenSummary) { self.spoken = spoken }

  var value: JSONValue {
    .object([
      JSONMember("language", .string(spoken.oral.language.rawValue)),
      JSONMember("models", .array(spoken.oral.models.map { .string($0) })),
      JSONMember("words", .array(spoken.oral.words.map(word))),
      JSONMember("slots", .array(spoken.paces.map(pace))),
      JSONMember("tics", .array(spoken.tics.map(tic))),
      JSONMember("points", .array(spoken.outcomes.map(point))),
      JSONMember("incomplete", .array(spoken.oral.faults.map(fault))),
    ])
  }

  private func word(_ word: SpokenWord) -> JSONValue {
    [
      "at_seconds": seconds(word.startMilliseconds), "end_seconds": seconds(word.endMilliseconds),
      "word": .string(word.text), "confidence": .optional(word.confidence),
    ]
  }

  private func pace(_ pace: CountedPace) -> JSONValue {
    [
      "slot": .integer(pace.slot), "words": .integer(pace.wordCount),
      "words_per_minute": .optional(pace.wordsPerMinute),
    ]
  }

  private func tic(_ tic: TicCount) -> JSONValue {
    ["name": .string(tic.name), "at_seconds": .array(tic.instantsMilliseconds.map(seconds))]
  }

  private func point(_ outcome: PointOutcome) -> JSONValue {
    let said =
      switch outcome.extent {
      case .said: "said"
      case .partly: "partly"
      case .never: "never"
      }
    return [
      "kind": .string(outcome.point.kind.rawValue), "fiche": .integer(outcome.point.fiche),
      "text": .string(outcome.point.text), "said": .string(said),
      "at_seconds": .array(outcome.instantsMilliseconds.map(seconds)),
    ]
  }

  private func fault(_ fault: SpokenOral.Fault) -> JSONValue {
    ["take": .integer(fault.take), "fault": .string(fault.fault.rawValue)]
  }

  private func seconds(_ milliseconds: Int) -> JSONValue { .number(Double(milliseconds) / 1000) }
}
