/// How a fiche names a technology.
package enum Stance: String, Sendable, CaseIterable {
  /// The candidate worked with it.
  case used
  /// It was considered or in place, and set aside.
  case rejected
  /// It is meant for later.
  case planned
  /// It is named in passing: somebody else's, the source of a download, a part of an address.
  case mentioned
}

/// What one naming tells, and how certainly.
struct StanceVerdict: Hashable {
  enum Strength: Int, Comparable {
    /// Only the place speaks.
    case weak = 1
    /// The words around it speak.
    case clear = 2
    /// It is said in so many words.
    case decisive = 3

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var stance: Stance
  var strength: Strength
  /// Whether the name is told to have been chosen.
  var isChoice: Bool
  /// Whether the name is told to have been replaced by another: it was in use once, and nobody weighed it.
  var isReplaced: Bool
  /// Whether all that is told is a trial: a prototype, a test of a day.
  var isTrial: Bool
  /// Whether a plan is no more than a wish, the candidate's or somebody else's.
  var isWish = false
  /// Whether the name is told to be somebody else's own: "le GitLab de la direction".
  var isTheirs = false
  /// Whether the candidate's own verb takes the name for its object: "j'ai configuré X".
  var isDeed = false
  /// Whether somebody else set the name aside, or only its maker is named: nobody asks the candidate why.
  var isOthersRefusal = false
  /// Whether nothing else that is said of the name counts against it.
  var isFinal: Bool

  init(
    _ stance: Stance, _ strength: Strength, isChoice: Bool = false, isReplaced: Bool = false,
    isFinal: Bool = false, isTrial: Bool = false
  ) {
    self.isReplaced = isReplaced
    self.isTrial = isTrial
    self.isFinal = isFinal
    self.isChoice = isChoice
    self.stance = stance
    self.strength = strength
  }
}
