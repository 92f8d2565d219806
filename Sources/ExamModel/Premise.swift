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
  /// The work keeps its data in a database.
  case database
  /// People sign in to what was made, each with an account.
  case accounts
  /// Strangers come to a site or a service of their own accord.
  case visitors
}
