/// Why a text is not the JSON that was asked for, and at which byte.
package struct JSONError: Error, Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case endOfText
    case unexpectedByte(UInt8)
    /// Something stands after the value.
    case textAfterValue
    case tooDeep
    case controlInString
    case invalidEscape
    /// Half of a UTF-16 surrogate pair.
    case loneSurrogate
    case invalidUTF8
    case invalidNumber
    /// The number is JSON but does not fit what was asked for.
    case numberOutOfRange
    case repeatedName
    /// The value is JSON of another kind than was asked for.
    case otherKind
    /// An object lacks a member that it must have.
    case missingMember
    /// The value is of the kind asked for but none of those that may stand here.
    case unexpectedValue
  }

  /// Counted from 0.
  package var offset: Int
  package var fact: Fact

  package init(offset: Int, _ fact: Fact) {
    self.offset = offset
    self.fact = fact
  }
}
