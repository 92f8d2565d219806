/// A remark with which the jury cut in.
package struct RemarkRecord: Hashable, Sendable {
  /// Index in the session's questions of the one being answered; -1 before the first.
  package var question: Int
  package var slot: Int
  package var atMilliseconds: Int
  package var slotMilliseconds: Int
  package var text: String

  package init(question: Int, slot: Int, atMilliseconds: Int, slotMilliseconds: Int, text: String) {
    self.question = question
    self.slot = slot
    self.atMilliseconds = atMilliseconds
    self.slotMilliseconds = slotMilliseconds
    self.text = text
  }

  /// The remark as something that was said at an instant.
  package var annotation: Annotation {
    Annotation(atMilliseconds: atMilliseconds, slot: slot, note: text)
  }
}
