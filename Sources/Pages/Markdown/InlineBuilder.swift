import ExamModel

/// Turns the inline nodes below a block into running text.
struct InlineBuilder {
  func inlines(of node: CommonMarkNode) -> [Inline] { inlines(of: node, depth: 1) }

  private func inlines(of node: CommonMarkNode, depth: Int) -> [Inline] {
    if depth > MarkdownReader.nestingLimit {
      let text = node.flattenedText
      return text.isEmpty ? [] : [.text(text)]
    }
    var result: [Inline] = []
    // Taking room anew for nearly every piece takes longer than counting them.
    result.reserveCapacity(node.children.reduce(0) { count, _ in count + 1 })
    for child in node.children {
      guard let inline = inline(child, depth: depth) else { continue }
      guard case .text(let text) = inline else {
        result.append(inline)
        continue
      }
      if text.isEmpty { continue }
      if case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(inline)
      }
    }
    return result
  }

  func inline(_ node: CommonMarkNode, depth: Int) -> Inline? {
    switch node.kind {
    case .text: .text(node.literal)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .codeSpan: .code(node.literal)
    case .htmlSpan: HTMLTag(node.literal)?.inline
    case .emphasis: .emphasis(inlines(of: node, depth: depth + 1))
    case .strong: .strong(inlines(of: node, depth: depth + 1))
    case .strikethrough: .strikethrough(inlines(of: node, depth: depth + 1))
    case .link: link(node, depth: depth)
    case .image: image(node)
    case .footnoteReference: Int(node.literal).map { .footnoteReference($0) }
    default: nil
    }
  }
}

extension InlineBuilder {
  /// A link; `nil` where only a badge was the text of it.
  private func link(_ node: CommonMarkNode, depth: Int) -> Inline? {
    let inner = inlines(of: node, depth: depth + 1)
    return inner.isEmpty && node.firstChild != nil ? nil : .link(inner, address: node.address)
  }

  private func image(_ node: CommonMarkNode) -> Inline? {
    let address = node.address
    guard !Badge.isOne(address) else { return nil }
    return .image(caption: SlideImage.caption(node.flattenedText), address: address)
  }
}

extension Inline {
  /// Whether nothing of it would be read.
  var isBlank: Bool {
    switch self {
    case .text(let text), .code(let text), .image(let text, _): text.isBlank
    case .softBreak, .lineBreak, .footnoteReference: true
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _):
      inner.allSatisfy(\.isBlank)
    }
  }

  var isImage: Bool {
    switch self {
    case .image: true
    case .link(let inner, _), .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
      inner.contains(where: \.isImage)
    default: false
    }
  }
}
