import Frames

/// A link that is in sight: what it is called, and where it leads.
struct ShownLink: Hashable, Sendable {
  var title: String
  var address: WebAddress

  /// The links of some lines, each address once, in reading order.
  static func links(in lines: some Sequence<LayoutLine>) -> [ShownLink] {
    var links: [ShownLink] = []
    for line in lines {
      for part in line.content.parts {
        guard let address = part.link else { continue }
        if let place = links.firstIndex(where: { $0.address == address }) {
          // A link that goes on over the end of a line has the rest of its title there.
          if place == links.count - 1 { links[place].title += " " + part.text }
        } else {
          links.append(ShownLink(title: part.text, address: address))
        }
      }
    }
    return links
  }
}
