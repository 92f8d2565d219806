/// Headings that hold nothing, and levels that skip one, put right.
enum HeadingTidy {
  static func tidied(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let text, _) = block else {
        if block != .boundary { out.append(block) }
        continue
      }
      let rest = blocks[(index + 1)...]
      let next = rest.first { $0 != .boundary }
      var isEmpty = next == nil
      if case .heading(let below, _, _)? = next { isEmpty = below <= level }
      // "Merci" on the last slide and "Sommaire" say nothing; another heading is its author's.
      if isEmpty, HeadingWords.isContents(text.line) || HeadingWords.isThanks(text.line) {
        continue
      }
      out.append(block)
    }
    return out
  }
}
