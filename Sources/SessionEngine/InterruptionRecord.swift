/// A remark with which the jury cut in.
public struct InterruptionRecord: Hashable, Sendable {
  /// Index in the session's questions of the one being answered; -1 before the first.
  public var question: Int
  public var slot: Int
  public var atMilliseconds: Int
  public var slotMilliseconds: Int
  public var text: String

  public init(question: Int, slot: Int, atMilliseconds: Int, slotMilliseconds: Int, text: String) {
    self.question = question
    self.slot = slot
    self.atMilliseconds = atMilliseconds
    self.slotMilliseconds = slotMilliseconds
    self.text = text
  }

  /// The remark as something that was said at an instant.
  public var annotation: Annotation {
    Annotation(atMilliseconds: atMilliseconds, slot: slot, note: text)
  }
}
