import PageRules

extension PageFile {
  /// What is sent; the page names its language where the browser said which.
  func bytes(in language: PageLanguage) -> [UInt8] {
    switch self {
    case .page:
      // What stands there is our own, so the first place of that name is the one that is meant.
      Array(
        String(decoding: PackageResources.page_html, as: UTF8.self)
          .split(separator: "{{language}}", maxSplits: 1, omittingEmptySubsequences: false)
          .joined(separator: language.rawValue).utf8)
    case .script: PackageResources.page_js
    case .style: PackageResources.page_css
    }
  }
}
