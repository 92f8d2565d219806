/// The words of one take, on the clock of the take.
package struct SpokenTake: Hashable, Sendable {
  /// As in the journal.
  package var number: Int
  /// In the order in which they were said.
  package var words: [SpokenWord]
  /// What transcribed them, as it says itself.
  package var model: String?
  /// Why they are not all there; `nil` where they are.
  package var fault: TranscriptFault?
  /// How many lines could not be used.
  package var wrongLines: Int

  package init(
    number: Int, words: [SpokenWord] = [], model: String? = nil, fault: TranscriptFault? = nil,
    wrongLines: Int = 0
  ) {
    self.number = number
    self.words = words
    self.model = model
    self.fault = fault
    self.wrongLines = wrongLines
  }
}
