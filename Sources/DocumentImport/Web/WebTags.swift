/// Tags by what they do to the text in them.
enum WebTags {
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Nothing in them is text of the page.
  static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "iframe", "object", "embed", "select",
    "textarea", "button", "canvas", "audio", "video", "nav", "dialog", "map", "datalist",
  ]
}
