extension Substring {
  /// Whether a text stands in this one, byte by byte: the rules of the house ask it of every line there is.
  public func holds(_ wanted: String) -> Bool {
    var text = self
    var wanted = wanted
    return text.withUTF8 { text in
      wanted.withUTF8 { wanted in
        guard let first = wanted.first, text.count >= wanted.count else { return wanted.isEmpty }
        for start in 0...(text.count - wanted.count) where text[start] == first {
          var length = 1
          while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
          if length == wanted.count { return true }
        }
        return false
      }
    }
  }
}
