/// A silence between two runs of speech.
package struct SpeechPause: Hashable, Sendable {
  package var startMilliseconds: Int
  package var endMilliseconds: Int

  package init(startMilliseconds: Int, endMilliseconds: Int) {
    self.startMilliseconds = startMilliseconds
    self.endMilliseconds = endMilliseconds
  }

  package var lengthMilliseconds: Int { endMilliseconds - startMilliseconds }
}
