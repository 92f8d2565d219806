/// What a question takes for granted about a fiche's work, and which no fiche bears unless its words show it.
///
/// The raw value is the word that question banks use in `supposes`.
package enum Premise: String, Sendable, CaseIterable {
  /// People depend on what was made: it is no mock-up, no exercise and no study.
  case live
  /// The candidate set up the tool that is asked about, or runs it; using it is not enough.
  case setUp = "set-up"
  /// The tool that is asked about lets some traffic pass and stops other.
  case filtering
  /// People work from elsewhere: at home, on the road.
  case remotePeople = "remote-people"
  /// The candidate wrote the program, or a part of it that counts: it is neither somebody else's nor clicked
  /// together in a site builder.
  case ownProgram = "own-program"
  /// Nobody else is told to have written what the fiche works on: tests or a repair of a product make no author.
  case made
  /// The candidate designed the database of what they wrote, or filled it; one that was there or a colleague's is
  /// none.
  case ownData = "own-data"
  /// The candidate drew or wrote the screens of a program.
  case ownScreens = "own-screens"
  /// People sign in to what the candidate wrote, each with an account.
  case accounts
  /// The work was done for an employer, in a placement or a job; a project at school has none.
  case organisation
  /// Strangers come to a site or a service of their own accord.
  case visitors
  /// The work is about a site on the Web; one that is named in passing is none.
  case website
}
