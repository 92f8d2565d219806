/// How sure it is that a tool is the candidate's own, and how much the fiche speaks of it.
///
/// That no words deny a use is no evidence of one: an intranet may be one page among fourteen, a switchboard the one
/// that was replaced. A question of the trade on a tool that the candidate never touched is worse than none.
extension NameStory {
  /// Whether words tell that the candidate worked with it, and none that it is another's or was left.
  ///
  /// Their own verb does, a decision, the title, or several sentences that tell a use; a name that a list, a context
  /// or a single passive names does not.
  var isSure: Bool {
    guard stance == .used, !isDisputed, !isReplaced || isDecidedOn else { return false }
    if isOwnProduct { return true }
    let isKept =
      (isDecidedOn || isInTitle && titleStance == .used)
      && (counts[.used] ?? 0) > timesDisowned
    guard timesDisowned == 0 || deeds.count > timesDisowned || isKept else { return false }
    // Of what was weighed or tried only what was decided on is sure to have stayed.
    let isLeft = (strengths[.rejected] ?? .weak) >= .clear
    guard !isRivalled, isDecidedOn || !isLeft && trials.isEmpty else { return false }
    if isLeft, let lastRejection, lastRejection >= lastUse ?? -1 { return false }
    if counts[.rejected] != nil, deeds.isEmpty, !isDecidedOn { return false }
    return isDecidedOn || isInTitle && titleStance == .used || !deeds.isEmpty
      || isDeclared && !tellings.isEmpty
      || toldUses > 0 && tellings.count >= Self.neededTellings
      || !tellings.isEmpty && (counts[.used] ?? 0) >= Self.neededUses
  }

  private static let neededTellings = 2
  private static let neededUses = 4

  /// In how many places the fiche speaks of it: what stands in the title or heads a part counts for more.
  var weight: Int { sentences + 2 * headings + (isInTitle ? 4 : 0) }

  private static let leastWeight = 3

  /// Whether it surely stands at the centre: the title has it, or the fiche comes back to it.
  ///
  /// What programs run on and what every office has is there where the title says so alone.
  ///
  /// - Parameter isLong: whether the fiche is long enough to come back to what it is about.
  func isCentral(isLong: Bool) -> Bool {
    // "Une appli Android" is about the application, "passage à Windows 11" about the system.
    if isInTitle, titleStance == .used {
      return !Self.anywhere.contains(name) && (!isSystem || name.contains(where: \.isNumber))
    }
    // A product that others wrote and keep up is spoken of as one's own is.
    if isOwnProduct { return timesDisowned == 0 && (!deeds.isEmpty || isDecidedOn) }
    if isSystem || isInstrument || isDatabase || Self.anywhere.contains(name) { return false }
    return isDeclared || !isLong || weight >= 2
  }

  static func isAnywhere(_ name: String) -> Bool { anywhere.contains(name) }

  /// Named by most fiches, and at the centre of none: a whole family of systems, what every office has.
  private static let anywhere: Set<String> = [
    "Linux", "Windows", "Excel", "LibreOffice Calc", "Word", "Outlook", "Microsoft Office",
  ]

  /// Whether the fiche says enough of it that it may be what the fiche is about.
  ///
  /// - Parameters:
  ///   - most: the greatest weight that any tool of the fiche has.
  ///   - isLong: whether the fiche is long enough to come back to what it is about.
  func hasWeightForSubject(most: Int, isLong: Bool) -> Bool {
    if isOwnProduct || isDeclared { return true }
    if isInTitle { return titleStance == .used }
    guard isLong else { return true }
    // A name that no catalogue knows and that stands once is a part of something else.
    if !isKnown, weight < 2 { return false }
    if isDecidedOn, !isGround { return true }
    if isSure { return weight * 3 >= most }
    return timesDisowned == 0 && weight * 2 >= most
      && (isKin && weight > 1 || weight >= Self.leastWeight)
  }
}
