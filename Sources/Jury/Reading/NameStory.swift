import ExamModel

/// All that a fiche says of one name, summed up.
struct NameStory {
  let name: String
  let isKnown: Bool
  /// Whether it is a kind of thing or a ground that other tools stand on: a system, a protocol.
  let isGround: Bool
  /// Whether it is an instrument of any work: an editor, a version control.
  let isInstrument: Bool
  let isLanguage: Bool
  let isSystem: Bool
  private let isHelpdesk: Bool
  let isDatabase: Bool
  private(set) var line = 0
  private(set) var isInTitle = false
  private(set) var isDeclared = false
  private var isLinePlaced = false
  private var count = 0
  private(set) var headings = 0
  private(set) var chosen = 0
  private var isChosen = false
  /// Whether it is told to have been chosen, itself and not another name of its sentence.
  private(set) var isDecidedOn = false
  /// Whether the candidate tells the decision, or the part on choices does.
  private(set) var isOwnChoice = false
  /// The surest verdict of each stance, and how many there are of it.
  private(set) var strengths: [Stance: StanceVerdict.Strength] = [:]
  private(set) var counts: [Stance: Int] = [:]
  private var decisiveUses = 0
  private var worked = 0
  /// Uses that the running text tells in so many words, where nothing is weighed.
  private(set) var toldUses = 0
  /// The sentences in which the candidate's own verb takes it for its object.
  private(set) var deeds: Set<Int> = []
  /// The sentences whose words tell a use, the candidate's or not.
  private(set) var tellings: Set<Int> = []
  /// How often it is said to be somebody else's, or only there.
  private(set) var timesDisowned = 0
  /// How many sentences name it, and the last of them.
  private(set) var sentences = 0
  private var lastSentence: Int?
  /// The indices of the sentences that name it.
  private(set) var places: [Int] = []
  /// The stance that was last told decisively.
  private(set) var lastDecisive: Stance?
  /// The sentences in which it was only tried out.
  private(set) var trials: Set<Int> = []
  /// The last sentence that words tell a use in, and the last that sets it aside.
  private(set) var lastUse: Int?
  private(set) var lastRejection: Int?
  /// Rejections where tools are weighed against each other.
  private(set) var weighedRejections = 0
  /// Those of them where nobody else only proposed or mentioned it.
  private var ownWeighings = 0
  /// Rejections outside of what was there before: "en 2024 le bureau a quitté X" is nobody's choice here.
  private var rejectionsInWork = 0
  /// Plans that words tell, wishes left out.
  private(set) var toldPlans = 0
  private var isPlatformOnly = true
  /// Whether it is told to be what the candidate made.
  private(set) var isOwnProduct = false
  /// Whether it is told to have been replaced.
  private(set) var isReplaced = false
  /// What was said of it once and for all.
  private(set) var finalStance: Stance?
  /// Whether the title speaks of tools of its kind.
  let isKin: Bool
  /// What the title says of it.
  private(set) var titleStance: Stance?
  /// How many sentences tell of it as of what there was: in the imperfect, before the work.
  private(set) var formerTellings = 0
  /// Whether the work put another tool of its kind in its place.
  private var isSuperseded = false
  /// Whether another tool of its kind was taken where this one was weighed.
  private(set) var isBeaten = false
  /// Whether another tool of its kind was decided on where this one is spoken of.
  private(set) var isRivalled = false
  /// Whether it was only talked of where another tool was decided on.
  private var isDoubtful = false

  init(
    name: String, isKnown: Bool, isGround: Bool, isInstrument: Bool = false,
    isLanguage: Bool = false, isSystem: Bool = false, isHelpdesk: Bool = false,
    isDatabase: Bool = false, isKin: Bool = false
  ) {
    // "adressage IP" names a thing and no tool.
    self.isKin = isKin && !isGround && !(name.first?.isLowercase ?? false && name.contains(" "))
    self.isSystem = isSystem
    self.isDatabase = isDatabase
    self.name = name
    self.isInstrument = isInstrument
    self.isLanguage = isLanguage
    self.isHelpdesk = isHelpdesk
    self.isGround = isGround
    self.isKnown = isKnown
  }

  mutating func add(_ verdict: StanceVerdict, _ naming: Naming, _ sentence: FicheSentence) {
    let ownLine = sentence.words[naming.words.lowerBound].line
    // The text tells more than the list of the front matter.
    if line == 0 || (!isLinePlaced && sentence.section != nil) {
      line = ownLine
      isLinePlaced = sentence.section != nil
    }
    count += 1
    if naming.isOwnProduct { isOwnProduct = true }
    if verdict.isReplaced { isReplaced = true }
    if verdict.isFinal { finalStance = verdict.stance }
    if verdict.stance == .used, verdict.strength >= .clear { lastUse = naming.sentence }
    if verdict.stance == .rejected {
      lastRejection = naming.sentence
      // "Le bureau a quitté X avant mon arrivée" is nobody's choice here.
      let isEarlier = zip(sentence.tokens, sentence.tokens.dropFirst()).contains {
        ["mon", "notre"].contains($0.text) && $1.text == "arrivée"
      }
      if sentence.role != .context, !isEarlier, !verdict.isOthersRefusal { rejectionsInWork += 1 }
      if SectionGround.isWeighed(sentence)
        || sentence.tokens.contains(where: { VerbSense.of($0.text).contains(.reject) })
      {
        weighedRejections += 1
        if !Self.tellsProposal(sentence) { ownWeighings += 1 }
      }
    }
    if verdict.stance == .mentioned, verdict.strength < .decisive, Self.tellsOfBefore(sentence) {
      formerTellings += 1
    }
    if verdict.isTrial { trials.insert(naming.sentence) }
    if verdict.isDeed { deeds.insert(naming.sentence) }
    if verdict.stance == .used, verdict.strength >= .clear { tellings.insert(naming.sentence) }
    if verdict.isTheirs || verdict.stance == .mentioned && verdict.strength == .decisive {
      timesDisowned += 1
    }
    if verdict.stance == .planned, verdict.strength >= .clear, !verdict.isWish { toldPlans += 1 }
    if naming.sentence != lastSentence {
      sentences += 1
      places.append(naming.sentence)
    }
    lastSentence = naming.sentence
    if verdict.stance == .used, verdict.strength == .decisive, sentence.isProse { toldUses += 1 }
    switch sentence.place {
    case .title:
      isInTitle = true
      titleStance = verdict.stance
    case .declared: isDeclared = true
    // "ESPHome, MicroPython ou C++ ?" heads a choice, not the work.
    case .heading:
      let asks = sentence.words.contains { $0.text.contains("?") }
      headings += verdict.stance == .used && !asks ? 1 : 0
    case .paragraph, .item, .tableHeader, .tableRow:
      // "Projet : TrouvTout, le catalogue en ligne", above the first section.
      if sentence.section == nil, NameWords.isTitleLine(sentence) {
        isInTitle = true
        titleStance = verdict.stance
      }
    }
    let before =
      naming.words.lowerBound > 0 ? sentence.words[naming.words.lowerBound - 1].plain : ""
    if !["sous", "sur", "dans", "chez"].contains(before) { isPlatformOnly = false }
    strengths[verdict.stance] = max(strengths[verdict.stance] ?? .weak, verdict.strength)
    counts[verdict.stance, default: 0] += 1
    if verdict.strength == .decisive {
      lastDecisive = verdict.stance
      if verdict.stance == .used { decisiveUses += 1 }
    }
    if verdict.stance == .used, sentence.isProse { worked += 1 }
    guard verdict.stance == .used else { return }
    if sentence.role == .choices {
      chosen += naming.isStrong || verdict.strength == .decisive ? 2 : 1
    }
    if verdict.isChoice {
      chosen += 2
      isDecidedOn = true
      if SectionGround.isWeighed(sentence)
        || sentence.tokens.contains(where: { ["j'", "je", "nous", "on"].contains($0.text) })
      {
        isOwnChoice = true
      }
    }
    if verdict.isChoice
      || verdict.strength == .decisive
        && sentence.tokens.contains(where: { VerbSense.of($0.text).contains(.choose) })
    {
      chosen += 1
      isChosen = true
    }
  }

  /// What the fiche comes to: what is said in so many words before what only the place tells.
  var stance: Stance {
    let used = strengths[.used]
    let isRejected = (strengths[.rejected] ?? .weak) >= .clear
    if isOwnProduct { return .used }
    if let finalStance { return finalStance }
    if isInTitle, titleStance == .used, lastDecisive != .rejected { return .used }
    // What it still does until the day it goes is no use of it: "l'ancien est resté branché".
    if isReplaced, !isDecidedOn, !isDeclared { return .rejected }
    if isBeaten || isSuperseded { return .rejected }
    if isDoubtful, used != .decisive { return isRejected ? .rejected : .mentioned }
    if used == .decisive {
      return isRejected && lastDecisive == .rejected ? .rejected : .used
    }
    if isRejected, worked < 3 { return .rejected }
    if Self.softwareKinds.contains(name), !isDeclared, headings == 0 { return .mentioned }
    if used == .clear { return .used }
    if (strengths[.planned] ?? .weak) >= .clear, worked == 0 { return .planned }
    // Somebody else's, or the source of something, against a place that only looks like use.
    let isOther =
      (strengths[.mentioned] ?? .weak) >= .clear
      && (counts[.mentioned] ?? 0) >= (counts[.used] ?? 0)
    if isOther, !isDeclared, headings == 0 { return .mentioned }
    if strengths[.mentioned] == .decisive, used == .weak, !isDeclared, headings == 0 {
      return .mentioned
    }
    if used != nil || isDeclared { return .used }
    if strengths[.rejected] != nil { return .rejected }
    return .mentioned
  }

  /// Whether it can be what a fiche is about though a language scored higher.
  var isProduct: Bool { !isLanguage && !isGround && !isInstrument && decisiveUses > 0 }

  /// Whether it is a language in which something was written, as the words say.
  var isWrittenIn: Bool { isLanguage && decisiveUses > 0 && !Self.dataLanguages.contains(name) }

  /// Whether it may yet lose to another tool of its kind: nothing says in so many words that it was used.
  var mayBeBeaten: Bool { stance == .used && !isInTitle && !isDeclared && decisiveUses == 0 }

  /// Whether it was taken, so that others of its kind were not.
  var isTaken: Bool {
    stance == .used && (decisiveUses > 0 || isChosen || isInTitle || (counts[.used] ?? 0) >= 3)
  }

  /// Whether words tell of a use, and not only the place.
  var isSurelyUsed: Bool { stance == .used && (strengths[.used] ?? .weak) >= .clear }

  /// Whether it was only there before: every sentence on it says so.
  var isOnlyFormer: Bool {
    formerTellings > 0 && stance == .mentioned && (counts[.used] ?? 0) == 0
      && (counts[.planned] ?? 0) == 0 && timesDisowned == 0 && !isGround && isKnown
  }

  mutating func supersede() { isSuperseded = true }

  private static func tellsOfBefore(_ sentence: FicheSentence) -> Bool {
    guard sentence.isProse, sentence.role == .context || sentence.role == .need else {
      return false
    }
    return sentence.tokens.contains { token in
      ["ait", "aient"].contains(where: token.text.hasSuffix)
        && VerbSense.of(token.text).contains(.finite)
    }
  }

  mutating func lose() { isBeaten = true }

  mutating func doubt() { isDoubtful = true }

  /// Somebody else set it up, whatever the fiche says of its use.
  mutating func disown() { timesDisowned += (counts[.used] ?? 0) + 1 }

  mutating func meetRival() { isRivalled = true }

  /// Whether it was set aside, or taken in so many words.
  var isWeighed: Bool { (strengths[.rejected] ?? .weak) >= .clear || isChosen }

  /// Whether hardly more than a word in passing tells that the candidate worked with it.
  private var isPassing: Bool {
    if isDeclared || isInTitle || isOwnProduct || isDecidedOn { return false }
    return toldUses == 0 || sentences < 2
  }

  /// Whether a name that comes once in passing, or a system that only carries the rest, may be what a fiche is
  /// about: not every work has a tool at its centre.
  var mayBeSubject: Bool {
    guard !isDisputed, hasGroundsForSubject else { return false }
    guard isPassing, isSystem || isInstrument else { return true }
    return isKin || headings > 0 || chosen > 0 || !isSystem && (isSurelyUsed || sentences > 1)
  }

  /// Whether it can be what a fiche is about where nothing but what others stand on is named.
  var mayBeOnlySubject: Bool { isInTitle || isLanguage || !isPassing || !isSystem && !isInstrument }

  var subjectScore: Int {
    // What somebody made is what they speak of, however many tools they name besides.
    ownScore + 2 * min(weight, Self.mostWeight) + (isOwnProduct ? Self.ownProductLead : 0)
  }

  private static let ownProductLead = 100
  private static let mostWeight = 8
  private static let kinLead = 5

  private var ownScore: Int {
    var score = min(counts[.used] ?? 0, 6) + 2 * min(decisiveUses, 3) + 2 * min(headings, 2)
    if isInTitle { score += isPlatformOnly ? 3 : isGround ? 8 : 12 }
    score += 2 * min(chosen, 2)
    if isDecidedOn { score += 4 }
    // A name that no catalogue knows and that comes once is a tool at hand more often than the subject.
    if !isKnown, count == 1, !isInTitle, headings == 0, !isDecidedOn { score = (score + 1) / 2 }
    // A help desk is about its tickets before it is about any other tool at hand.
    if isHelpdesk { score += 2 }
    if isDeclared { score += 1 }
    if isKin { score += Self.kinLead }
    // What everything runs on is seldom what it is about.
    // A language in which something was written is what that fiche is about, if nothing else is.
    let isWrittenIn = isLanguage && decisiveUses > 0 && !isGround
    let stands =
      !isInTitle && ((isPlatformOnly || isGround) && !isWrittenIn || isInstrument)
    if stands { return (score + 1) / 2 }
    return isWrittenIn && !isInTitle ? score : score * 2
  }

  /// Whether it is what others stand on, and nothing tells that it is more: nobody's subject.
  var isBareGround: Bool {
    if isInTitle || headings > 0 || isKin { return false }
    if Self.dataLanguages.contains(name) { return true }
    return isGround && decisiveUses == 0 && !isLanguage
      || (isInstrument || isPlatformOnly) && !isDecidedOn && (counts[.used] ?? 0) < 3
  }

  /// Kinds of software, which a fiche names more often than it works with them: "les données du CRM".
  private static let softwareKinds: Set<String> = ["CRM", "ERP", "GED", "CMS", "ETL"]

  private static let dataLanguages: Set<String> = ["SQL", "HTML", "CSS", "XML", "JSON", "CSV"]

  /// "Zulip proposé par un vendeur, refusé", "Zulip a été évoqué": a name that others brought up in passing.
  private static func tellsProposal(_ sentence: FicheSentence) -> Bool {
    zip(sentence.tokens, sentence.tokens.dropFirst()).contains { word, next in
      next.text == "par"
        && ["propos", "suggér", "conseill", "demand"].contains(where: word.text.hasPrefix)
        || word.text == "été" && ["évoqu", "cité", "mentionn"].contains(where: next.text.hasPrefix)
    }
  }

  func evidence(in text: FicheText) -> TechnologyEvidence {
    let stance = stance
    var evidence = TechnologyEvidence(
      name: name, line: line, stance: stance, isSure: isSure, isOwnChoice: isOwnChoice,
      weight: weight, isDisputed: isDisputed,
      isFormer: stance == .rejected && (isReplaced || isSuperseded || rejectionsInWork == 0),
      vocabulary: stance == .used ? FicheVocabulary(text.around(places)) : FicheVocabulary())
    evidence.isWeighed = stance != .rejected || ownWeighings > 0
    return evidence
  }
}
