/// Where lines end: LF, CR LF, or a CR alone.
enum LineEnd {
  static func ends(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case "\n": true
    case "\r": index + 1 == scalars.count || scalars[index + 1] != "\n"
    default: false
    }
  }
}
