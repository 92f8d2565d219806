/// Whether what a fiche says of a name is sure enough to ask about it.
///
/// A wrong question of use, or on a tool that was "set aside" and is in service, costs more than none: where one
/// sentence speaks for a stance and another against it, nothing is asked.
extension NameStory {
  /// Whether sentences contradict each other, or nothing but the place speaks.
  var isDisputed: Bool {
    switch stance {
    case .used: counts[.rejected] != nil && !isSettled || isRivalled
    case .rejected:
      // A *ne … pas* beside a name sets nothing aside but where tools are weighed.
      isReplaced || !isToldToBeLeft || isAtWork || timesDisowned > 0
        || weighedRejections == 0 && strengths[.rejected] != .decisive
    case .planned:
      // A notion or a protocol is no tool that somebody means to bring in: "le fichier JSON", "la MFA".
      toldPlans == 0 || isGround || counts[.rejected] != nil || counts[.used] != nil
        || counts[.mentioned] != nil || isAtWork
    case .mentioned: false
    }
  }

  /// Whether something is said of its use that a word against it does not undo: a later decision, the title.
  private var isSettled: Bool {
    if isOwnProduct || isDecidedOn || isDeclared || finalStance == .used { return true }
    if isInTitle, titleStance == .used { return true }
    if let lastUse, (strengths[.used] ?? .weak) >= .clear {
      // A table of candidates says nothing against the one that the work goes on with, and of two words the
      // later one holds.
      if !isToldToBeLeft { return true }
      if let lastRejection, lastUse > lastRejection { return true }
    }
    // "certbot refusait de parler à la CA": one word of blame against several deeds.
    let isOnlyBlamed = lastDecisive == .used || (counts[.rejected] ?? 0) * 2 < (counts[.used] ?? 0)
    return (toldUses > 0 || headings > 0) && isOnlyBlamed
  }

  private var isToldToBeLeft: Bool { (strengths[.rejected] ?? .weak) >= .clear }

  /// Whether the fiche shows it at work, the candidate's or anybody's, though it may find fault with it.
  private var isAtWork: Bool {
    if isDeclared || isInTitle && titleStance == .used || headings > 0 { return true }
    if strengths[.mentioned] == .decisive { return true }
    let uses = (counts[.used] ?? 0) - trials.count
    return uses > 1 || uses > 0 && (strengths[.used] ?? .weak) >= .clear
  }

  /// Whether more than one passing word in one place tells of it.
  ///
  /// A title, a decision, a heading or words of use do; a name that stands once in a list of what somebody has on
  /// the desk does not.
  var hasGroundsForSubject: Bool {
    if isInTitle || isDeclared || isOwnProduct || isDecidedOn || isKin || isLanguage { return true }
    // "le code PIN": what no catalogue knows and what is named once is seldom a tool at all.
    let isAbbreviation = name.utf8.count <= 4 && name.allSatisfy(\.isUppercase)
    if !isKnown { return !isAbbreviation || (counts[.used] ?? 0) > 1 || toldUses > 0 }
    return (strengths[.used] ?? .weak) >= .clear || headings > 0 || chosen > 0
      || (counts[.used] ?? 0) > 1
  }

  /// Whether nothing is told but that it was tried.
  var isOnlyTried: Bool {
    !trials.isEmpty && toldUses == 0 && headings == 0 && !isDeclared && strengths[.used] == .weak
  }
}
