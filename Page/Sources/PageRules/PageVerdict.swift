/// What is to be done with a request.
package enum PageVerdict: Hashable, Sendable {
  case file(PageFile, PageLanguage)
  case events(EventsRequest)
  /// The body, once it is there, is a wish of the page of that name.
  case wish(page: String)
  case refused(PageRefusal)
}

/// Somebody wants to be told what happens.
package struct EventsRequest: Hashable, Sendable {
  /// The page's name for itself, so that it finds its seat again.
  package var page: String
  /// The number of the last event that it has seen; `nil` where it has seen nothing.
  package var after: Int?
  /// The oral whose events it has seen.
  package var oral: String?

  package init(page: String, after: Int? = nil, oral: String? = nil) {
    self.page = page
    self.after = after
    self.oral = oral
  }
}
