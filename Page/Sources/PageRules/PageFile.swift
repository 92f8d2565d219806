/// What anybody may load: the page itself, which holds nothing of an oral.
package enum PageFile: String, Hashable, Sendable, CaseIterable {
  case page = "/"
  case script = "/page.js"
  case style = "/page.css"

  /// As `Content-Type` says it.
  package var mediaType: String {
    switch self {
    case .page: "text/html; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    case .style: "text/css; charset=utf-8"
    }
  }
}
