/// A way of asking about something that was found in a fiche.
package struct EvidenceWording: Hashable, Sendable, Identifiable {
  /// What was found; the raw value is the word that `evidence.yaml` uses.
  package enum Kind: String, Sendable, CaseIterable {
    /// A share that tells a result: "92 % de tickets résolus".
    case percent
    /// Two values, before and after.
    case change
    /// A price or budget of the work itself; never what somebody bought for themselves.
    case money
    /// A quantity of what was done or found: tests, incidents, tickets treated.
    case count
    /// Nearly all of a number of things: "164 postes sur 171".
    case share
    /// Machines, accounts, users or data that the solution carries, so that it might carry more.
    case load
    /// People or places of the organisation; context, not a result.
    case headcount
    /// A measured time: of a recovery, an answer.
    case time
    /// How long something was down, which one prevents rather than improves.
    case outage
    /// A time that was promised or required.
    case commitment
    /// How long a piece of the work took.
    case workTime = "work-time"
    case missing
    case thin
    case competency
    case unknownCompetency = "unknown-competency"
    /// Work that several did together.
    case teamwork
    /// What others did beside the candidate's own work, or with the candidate once.
    case others
    case period
    case bothFiches = "both-fiches"
    case sharedTechnology = "shared-technology"
    case ownQuestion = "own-question"
    /// What the fiche is about, `{subject}`, known to the catalogue or not, or else as its `{title}` has it.
    case subject
    /// `{technology}` is named, whatever the candidate did with it.
    case named
    /// `{technology}` is likely what the fiche is about, though nothing tells surely that it is the candidate's.
    case centre
    /// `{technology}` was used, but the fiche is about something else.
    case used
    /// `{technology}` was considered and set aside.
    case rejected
    /// `{technology}` is meant for later.
    case planned
    /// Something that the candidate tells to have done, in a clause of the fiche.
    case deed
    /// Something that the candidate tells to have written, in a clause of the fiche.
    case writing
    /// Something that went wrong, in a clause of the fiche.
    case trouble
    /// Something that the candidate decided, in a clause of the fiche.
    case decision
    /// A part of an account of work, as its heading has it.
    case heading
    /// The question that the fiche treats.
    case titleQuestion = "title-question"
    /// A part of the answer, by its heading.
    case part
    /// A person, a work, a law or an event that is cited.
    case reference
    /// Something asserted with a figure or a year.
    case statement
    /// What the candidate tried, measured or asked others.
    case trial
    /// What the candidate wants to study or do next.
    case wish
  }

  package var kind: Kind
  /// The section that a missing or thin one must be; `nil` for any.
  package var role: SectionRole?
  /// Families of technologies of which it makes no sense.
  package var excludedFamilyIDs: Set<String>
  package var question: BankQuestion

  package var id: String { question.id }

  package init(
    kind: Kind, role: SectionRole? = nil, excludedFamilyIDs: Set<String> = [],
    question: BankQuestion
  ) {
    self.kind = kind
    self.role = role
    self.excludedFamilyIDs = excludedFamilyIDs
    self.question = question
  }
}
