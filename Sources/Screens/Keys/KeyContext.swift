/// Where a key is pressed; the same key may mean different things in different places.
package enum KeyContext: Int, Sendable, CaseIterable {
  /// The home screen and every list.
  case list
  /// A text that scrolls.
  case reader
  case presentation
  case exchange
  case debrief
  /// One answer in a debrief; the keys of readers apply as well.
  case answers
  /// A card of a drill; the keys of readers apply as well.
  case drill
  case replay
  /// The list of past sessions, besides what holds in every list.
  case history
  /// The candidates of a class; the keys of lists apply as well.
  case classList
  /// The card of an exam; the keys of lists apply as well.
  case examCard
  /// The fiches of an oral; the keys of lists apply as well.
  case ficheChoice
  /// The documents that can be imported; the keys of lists apply as well.
  case importOffer
  /// The list of fiches to review; the keys of lists apply as well.
  case reviewList
  /// A fiche being reviewed; the keys of readers apply as well.
  case review
  /// A fiche as cards; the keys of readers apply as well.
  case cards
  /// The jury of somebody else's oral.
  case jury

  /// The place whose keys apply here as well, after its own.
  var base: KeyContext? {
    switch self {
    case .classList, .examCard, .ficheChoice, .importOffer, .reviewList: .list
    case .review, .cards, .answers, .drill: .reader
    case .list, .reader, .presentation, .exchange, .debrief, .replay, .history, .jury: nil
    }
  }
}
