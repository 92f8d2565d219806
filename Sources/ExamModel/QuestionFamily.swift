/// Questions of one kind, and the words by which a criterion is known to want them.
public struct QuestionFamily: Hashable, Sendable, Identifiable {
  public var id: String
  /// Folded beginnings of words of a criterion's name or description.
  public var words: [String]
  /// Families to draw from when this one is used up, the nearest first.
  public var fallbackIDs: [String]
  /// Whether its questions suppose an achievement in computing that the jury has in hand.
  public var isAboutWork: Bool
  /// Ids of the aspects that its questions, and the criteria that want it, serve unless they say otherwise.
  public var serves: [String]

  /// The family that suits any criterion.
  public static let generalID = "general"

  public init(
    id: String, words: [String] = [], fallbackIDs: [String] = [], isAboutWork: Bool = false,
    serves: [String] = []
  ) {
    self.id = id
    self.words = words
    self.fallbackIDs = fallbackIDs
    self.isAboutWork = isAboutWork
    self.serves = serves
  }
}
