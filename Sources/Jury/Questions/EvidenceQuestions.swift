import ExamModel
import SessionEngine
import TextCells
import TextSearch

/// Questions on what else a fiche says, or fails to say.
///
/// Each thing found gives a question of every family whose wordings suit it; all of them share a
/// topic, so that only one is asked. Of several wordings of a family a hash of the thing decides.
struct EvidenceQuestions {
  let wordings: [EvidenceWording]
  let referential: Referential
  let technologies: TechnologyCatalog
  let maker: QuestionMaker
  /// What the oral is about.
  let settings: ExamSettings

  func candidates(_ evidence: FicheEvidence, ficheIndex: Int) -> [DrawCandidate] {
    let scope = DrawCandidate.Scope.fiche(ficheIndex)
    return matters(of: evidence).flatMap { matter in
      let tool = evidence.technologies.first { matter.subject == "technology/\($0.name)" }
      return candidates(matter, suffix: evidence.ficheID, scope: scope) {
        evidence.bears($0, tool: tool)
      }
    }
  }

  /// Something found, ready to be asked about.
  struct Matter {
    var kind: EvidenceWording.Kind
    var role: SectionRole?
    /// What tells it from others of its kind.
    var slug: String
    var phrases: [String: FrenchPhrase]
    var reason: QuestionReason
    var topic: String
    var family: String?
    /// What it is about, where that is not its kind.
    var subject: String?
    var isAboutSubject = false
    /// The aspects by which a jury judges the competence that is asked about.
    var aspects: [String] = []
    /// Whether it gives each family a question of its own, rather than one in all.
    var bearsSeveral = false
    /// The family of the tool that it is, where the catalogue knows it.
    var technologyFamilyID: String?
    /// What it comes down to besides.
    var topics: [String] = []
    /// Whether the fiche tells that the candidate decided on it.
    var isOwnChoice = true
    /// Whether it may be what the candidate made, which nobody chose or learnt: "Tri+".
    var isOwnProduct = false
    /// Whether anything else is asked about first.
    var isPassing = false
    /// Whether every wording gives a question, rather than one of each family.
    var bearsAll = false
    /// What a title is called by once it was read out.
    var shortName: String?
    /// How often its title is read out in full.
    var fullReadings = 1
    /// Wordings that make no sense of it or are answered by it.
    var withheld: Set<String> = []
    /// Whether it is a drawing of what was to be made.
    var isDesign = false
  }

  private func candidates(
    _ matter: Matter, suffix: String, scope: DrawCandidate.Scope,
    isBorne: (BankQuestion) -> Bool
  ) -> [DrawCandidate] {
    let fitting = wordings.filter { wording in
      wording.kind == matter.kind && (wording.role == nil || wording.role == matter.role)
        && !matter.withheld.contains(wording.id)
        && isBorne(wording.question) && settings.suit(wording.question.setting)
        && isSayable(matter, in: wording.question.language)
        && !(matter.technologyFamilyID.map(wording.excludedFamilyIDs.contains) ?? false)
        && !(matter.kind == .subject && ToolChoice.isAskedBy(wording.question)
          && (matter.phrases["subject"]?.article != nil || !matter.isOwnChoice))
        && !(matter.isOwnProduct && Self.supposesChoice(wording.question))
        && !(matter.kind == .deed && Self.supposesCheck(wording.question) && matter.isDesign)
    }
    let filler = TemplateFiller(matter.phrases)
    let group = { (wording: EvidenceWording) in
      matter.bearsAll ? wording.id : wording.question.family
    }
    var groups: [String] = []
    for wording in fitting where !groups.contains(group(wording)) { groups.append(group(wording)) }
    return groups.compactMap { own in
      // A wording that the matter makes too long leaves its place to the next one.
      let key = "\(matter.slug)/\(suffix)"
      return fitting.filter { group($0) == own }
        .sorted {
          StableHash.hash("\(key)/\($0.id)", seed: 0) < StableHash.hash("\(key)/\($1.id)", seed: 0)
        }
        .lazy.compactMap { wording -> DrawCandidate? in
          guard let template = template(wording, for: matter) else { return nil }
          var candidate = maker.candidate(
            template, id: "\(wording.id)-\(matter.slug)-\(suffix)",
            QuestionMaker.Matter(
              filler: filler, reason: matter.reason, scope: scope,
              topic: matter.bearsSeveral || template.language == .english
                ? "\(matter.topic)/\(wording.id)" : matter.topic,
              otherTopics: otherTopics(of: matter, wording),
              subject: matter.subject ?? subject(of: matter), family: matter.family,
              isAboutSubject: matter.isAboutSubject, isPassing: matter.isPassing))
          candidate?.textAgain = TitleMention.again(
            template.text, name: matter.shortName, filler: filler)
          candidate?.fullReadings = matter.fullReadings
          // Where nothing has a title, what may be at the centre is the nearest to it.
          candidate?.namesSubject = [.subject, .centre].contains(matter.kind)
          return candidate
        }.first
    }
  }

  /// No wording is heard twice in an oral; the candidate's own questions share theirs.
  private func otherTopics(of matter: Matter, _ wording: EvidenceWording) -> [String] {
    let own = matter.kind == .ownQuestion ? [] : ["wording/\(wording.id)"]
    // What is quoted as a figure and as a deed is asked about once.
    return own + matter.topics.filter { $0.hasPrefix("quotation/") }
      + (ToolChoice.isAskedBy(wording.question) ? matter.topics : [])
  }

  /// A wording on a competence serves the criterion that judges this very competence, else the one on
  /// the référentiel; where there is neither, as for a competence of another bloc, it is not asked.
  private func template(_ wording: EvidenceWording, for matter: Matter) -> BankQuestion? {
    guard !matter.aspects.isEmpty else { return wording.question }
    var question = wording.question
    if matter.aspects.contains(where: maker.map.judges) {
      question.serves = matter.aspects + question.serves
      return question
    }
    return maker.map.judges("framework") ? question : nil
  }

  /// Whether what fills a question can be said in its language: only names that are the same in both.
  private func isSayable(_ matter: Matter, in language: Language) -> Bool {
    language == .french
      || matter.phrases.values.allSatisfy {
        $0.article == nil && $0.name.first?.isLowercase != true
      }
  }

  private func subject(of matter: Matter) -> String {
    switch matter.kind {
    case .percent, .change, .money, .count, .share, .load, .headcount, .time, .outage, .commitment,
      .workTime:
      Self.figureSubject
    case .missing, .thin: "section/\(matter.role?.rawValue ?? "")"
    case .competency, .unknownCompetency: "competency"
    case .bothFiches, .sharedTechnology: "both-fiches"
    case .teamwork, .others, .period, .deed, .writing, .trouble, .decision, .heading, .ownQuestion,
      .subject,
      .named, .centre, .used, .rejected, .planned, .titleQuestion,
      .part,
      .reference, .statement, .trial, .wish:
      matter.kind.rawValue
    }
  }

  // MARK: One fiche

  private func matters(of evidence: FicheEvidence) -> [Matter] {
    figures(evidence) + sections(evidence) + competences(evidence)
      + teamwork(evidence)
      + quotations(.period, evidence.periods, evidence) { .period(excerpt: $0, at: $1) }
      + quotations(.deed, evidence.deeds, evidence) { .passage(excerpt: $0, at: $1) }
      + quotations(.trouble, evidence.troubles, evidence) { .passage(excerpt: $0, at: $1) }
      + quotations(.decision, evidence.decisions, evidence) { .passage(excerpt: $0, at: $1) }
      + quotations(.heading, evidence.headings.filter { $0.text != evidence.title }, evidence) {
        .passage(excerpt: $0, at: $1)
      }
      + ownQuestions(evidence) + subjects(evidence) + titles(evidence) + asides(evidence)
      + namings(evidence)
      + passages(evidence)
  }

  /// What the fiche is about, in wordings that need no catalogue.
  private func subjects(_ evidence: FicheEvidence) -> [Matter] {
    evidence.subjects.filter { entry in
      entry.isSure && !(familyID(of: entry.name) == "erp" && !isOwnChoice(entry.name, evidence))
    }.map { entry in
      let slug = Slug.of(entry.name)
      return Matter(
        kind: .subject, slug: slug, phrases: ["subject": phrase(entry.name)],
        reason: .technology(
          name: entry.name, at: SourceLocation(path: evidence.path, line: entry.line)),
        topic: "subject/\(slug)", subject: "technology/\(entry.name)", isAboutSubject: true,
        bearsSeveral: true,
        technologyFamilyID: familyID(of: entry.name),
        topics: [ToolChoice.topic(evidence, isOfSubject: true)],
        isOwnChoice: isOwnChoice(entry.name, evidence),
        isOwnProduct: !entry.isKnown && evidence.work.contains(.development))
    }
  }

  private func isOwnChoice(_ name: String, _ evidence: FicheEvidence) -> Bool {
    evidence.technologies.first { $0.name == name }?.isOwnChoice ?? false
  }

  /// A model or a mock-up is drawn before there is anything that could be tried.
  private static func supposesCheck(_ question: BankQuestion) -> Bool {
    question.serves.first == "service-tests"
  }

  private static func supposesChoice(_ question: BankQuestion) -> Bool {
    ToolChoice.isAskedBy(question) || question.serves.first == "learning"
  }

  /// What a pupil says on a subject of any kind; each part, and the question itself, bears more than one
  /// question.
  private func passages(_ evidence: FicheEvidence) -> [Matter] {
    // Of an account of work a pupil's facts are its setting, and "Et au final" is no part to be explained.
    let isOfWork = !evidence.work.isEmpty
    return evidence.passages.filter { passage in
      guard isOfWork else { return true }
      return passage.kind != .statement
        && (passage.kind != .part || ContentHeadings.telling(passage.excerpt) != nil)
    }.map { passage in
      let slug = Slug.of(passage.excerpt)
      let isWhole = passage.kind == .titleQuestion || passage.kind == .part
      return Matter(
        kind: passage.kind, slug: slug, phrases: ["excerpt": FrenchPhrase(passage.excerpt)],
        reason: .passage(
          excerpt: passage.excerpt, at: SourceLocation(path: evidence.path, line: passage.line)),
        topic: "\(passage.kind.rawValue)/\(slug)", subject: "passage/\(slug)",
        isAboutSubject: passage.kind == .titleQuestion, bearsSeveral: isWhole)
    }
  }

  /// What was used besides, what was set aside, and what is meant for later: of all plans one is asked about.
  private func asides(_ evidence: FicheEvidence) -> [Matter] {
    let chosen = evidence.subjects.first { $0.isKnown && $0.isSure }
    return evidence.technologies.filter { !$0.isDisputed }.compactMap { entry in
      let slug = Slug.of(entry.name)
      let reason = QuestionReason.technology(
        name: entry.name, at: SourceLocation(path: evidence.path, line: entry.line))
      var phrases = ["technology": phrase(entry.name)]
      switch entry.stance {
      case .used:
        guard entry.isSure, !evidence.subjects.contains(where: { $0.name == entry.name })
        else { return nil }
        return Matter(
          kind: .used, slug: slug, phrases: phrases, reason: reason, topic: "used/\(slug)",
          subject: "technology/\(entry.name)")
      case .mentioned: return nil
      case .rejected:
        // A kind of thing, "le NAS", is no rival: nobody sets it aside by name.
        // Nor is a protocol, whose name is short and in capitals.
        guard phrases["technology"]?.article == nil, !entry.isFormer, entry.isWeighed,
          !NameWords.isAbbreviation(entry.name), !isPartOfUsed(entry.name, evidence),
          !Self.grounds.contains(familyID(of: entry.name) ?? "")
        else { return nil }
        if let chosen { phrases["subject"] = phrase(chosen.name) }
        return Matter(
          kind: .rejected, slug: slug, phrases: phrases, reason: reason,
          topic: "rejected/\(slug)", subject: "rejected",
          topics: [ToolChoice.topic(evidence, isOfSubject: isRival(entry.name, of: evidence))])
      case .planned:
        return Matter(
          kind: .planned, slug: slug, phrases: phrases, reason: reason, topic: "planned",
          isPassing: true)
      }
    }
  }

  /// Families of what is there whatever one chooses: "Android refuse le certificat" sets nothing aside.
  private static let grounds: Set<String> = [
    "system", "network", "network-service", "auth-protocol", "data-format", "certificate",
  ]

  /// "Docker" beside "Docker Compose": what is set aside of one name is at work under another.
  private func isPartOfUsed(_ name: String, _ evidence: FicheEvidence) -> Bool {
    evidence.technologies.contains {
      $0.isUsed && ($0.name.hasPrefix(name + " ") || name.hasPrefix($0.name + " "))
    }
  }

  /// The family of a tool, or of those whose names begin with it: "Windows".
  private func familyID(of name: String) -> String? {
    technologies.technology(named: name)?.familyID
      ?? technologies.technologies.first { $0.name.hasPrefix(name + " ") }?.familyID
  }

  /// Whether a tool could have done the work of what the fiche is about.
  private func isRival(_ name: String, of evidence: FicheEvidence) -> Bool {
    guard let family = technologies.technology(named: name)?.familyID else { return true }
    let known = evidence.subjects.compactMap { technologies.technology(named: $0.name)?.familyID }
    return known.isEmpty || known.contains(family)
  }

  func phrase(_ name: String) -> FrenchPhrase {
    technologies.technology(named: name).map { FrenchPhrase($0) } ?? FrenchPhrase(name)
  }

  private func sections(_ evidence: FicheEvidence) -> [Matter] {
    let missing = evidence.missingRoles.map { role in
      Matter(
        kind: .missing, role: role, slug: role.rawValue,
        phrases: ["section": FrenchPhrase(role)],
        reason: .missingSection(role, at: SourceLocation(path: evidence.path)),
        topic: "section/\(role.rawValue)")
    }
    let thin = evidence.thinSections.map { section in
      Matter(
        kind: .thin, role: section.role, slug: section.role.rawValue,
        phrases: ["section": FrenchPhrase(section.role)],
        reason: .thinSection(
          section.role, wordCount: section.wordCount,
          at: SourceLocation(path: evidence.path, line: section.line)),
        topic: "section/\(section.role.rawValue)")
    }
    return missing + thin
  }

  /// "NVDA", "le clavier seul": what stands below "Référentiel et outils" is no competence.
  private static func mayBeCompetence(_ wording: String) -> Bool {
    let words = wording.lowercased().split(separator: " ")
    return words.count >= 3 && !["le", "la", "les", "un", "une", "des"].contains(words[0])
      && !words[0].hasPrefix("l'")
  }

  private func competences(_ evidence: FicheEvidence) -> [Matter] {
    evidence.competences.compactMap { entry in
      let place = SourceLocation(path: evidence.path, line: entry.line)
      let wording = Quotation.name(entry.wording)
      switch entry.match {
      case .competency(let id, let name), .part(let id, let name):
        guard let quoted = Quotation.name(name) ?? wording else { return nil }
        return Matter(
          kind: .competency, slug: Slug.of(name), phrases: ["competency": FrenchPhrase(quoted)],
          reason: .competency(name: name, at: place), topic: "competency/\(id)/\(Slug.of(name))",
          aspects: referential.competency(id: id)?.serves ?? [])
      case .obsolete, .unknown:
        guard let wording, Self.mayBeCompetence(wording) else { return nil }
        var phrases = ["excerpt": FrenchPhrase(wording)]
        if let nearest = entry.match.competencyID.flatMap(referential.competency(id:)) {
          phrases["nearest"] = FrenchPhrase(nearest.name)
        }
        return Matter(
          kind: .unknownCompetency, slug: Slug.of(wording), phrases: phrases,
          reason: .unknownCompetency(name: wording, at: place),
          topic: "competency/\(Slug.of(wording))")
      }
    }
  }

  private func quotations(
    _ kind: EvidenceWording.Kind, _ mentions: [Mention], _ evidence: FicheEvidence,
    _ reason: (String, SourceLocation) -> QuestionReason
  ) -> [Matter] {
    mentions.filter { mention in
      if kind == .heading { return true }
      if kind == .period { return !LeaningQuote.isTied(mention.text) }
      return QuotedClause.isAskable(mention.text, as: kind)
    }.map { mention in
      let slug = Slug.of(mention.text)
      let asked = kind == .deed && StoryFinder.isOfWriting(mention.text) ? .writing : kind
      return Matter(
        kind: asked, slug: slug, phrases: ["excerpt": FrenchPhrase(mention.text)],
        reason: reason(mention.text, SourceLocation(path: evidence.path, line: mention.line)),
        topic: "\(kind.rawValue)/\(slug)",
        subject: kind == .deed || kind == .trouble ? "\(kind.rawValue)/\(slug)" : nil,
        topics: ["quotation/\(slug)"], isPassing: kind == .period,
        withheld: QuotedClause.withheld(mention.text, of: asked),
        isDesign: kind == .deed && Self.isOfDesign(mention.text))
    }
  }

  private static func isOfDesign(_ deed: String) -> Bool {
    let words = LetterFolding.folded(deed.lowercased()).split { !$0.isLetter }.map(String.init)
    return words.contains { designs.contains($0) || $0.hasPrefix("dessine") }
  }

  private static let designs: Set<String> = [
    "mcd", "mld", "mpd", "uml", "merise", "maquette", "maquettes", "schema", "schemas", "diagramme",
    "diagrammes", "croquis", "wireframe", "wireframes",
  ]

  private func ownQuestions(_ evidence: FicheEvidence) -> [Matter] {
    evidence.ownQuestions.compactMap { own in
      let text = own.text.split(separator: " ").joined(separator: " ")[...]
        .trimming([" ", "?", ".", "!", "\u{A0}", "\u{202F}"])
      guard !text.isEmpty else { return nil }
      let slug = Slug.of(String(text))
      return Matter(
        kind: .ownQuestion, slug: slug, phrases: ["excerpt": FrenchPhrase(String(text))],
        reason: .ownQuestion(at: SourceLocation(path: evidence.path, line: own.line)),
        topic: "own/\(slug)", family: own.familyID)
    }
  }

  // MARK: Both fiches

  /// Questions that set two fiches side by side.
  func candidates(
    first: FicheEvidence, second: FicheEvidence
  ) -> [DrawCandidate] {
    let suffix = "\(first.ficheID)-\(second.ficheID)"
    let reason = QuestionReason.bothFiches(first: first.title, second: second.title)
    var phrases: [String: FrenchPhrase] = [:]
    if let title = Quotation.name(first.title), let other = Quotation.name(second.title) {
      phrases = ["first": FrenchPhrase(title), "second": FrenchPhrase(other)]
    }
    let both = wordings.filter { $0.kind == .bothFiches }.compactMap { wording in
      maker.candidate(
        wording.question, id: "\(wording.id)-\(suffix)",
        QuestionMaker.Matter(
          filler: TemplateFiller(phrases), reason: reason, scope: .allFiches,
          topic: "both/\(wording.id)", subject: "both-fiches"))
    }
    let names = Set(second.technologies.filter(\.mayBeAskedAbout).map(\.name))
    let shared = first.technologies.filter { $0.mayBeAskedAbout && names.contains($0.name) }
    return both
      + shared.compactMap { technologies.technology(named: $0.name) }.flatMap { technology in
        let matter = Matter(
          kind: .sharedTechnology, slug: Slug.of(technology.name),
          phrases: ["technology": FrenchPhrase(technology)], reason: reason,
          topic: "shared/\(technology.name)")
        return candidates(matter, suffix: suffix, scope: .allFiches) {
          $0.suits(first.work.union(second.work))
        }
      }
  }
}
