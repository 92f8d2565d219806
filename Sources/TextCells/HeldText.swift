extension String {
  /// Whether a text stands somewhere in this one, told from their bytes.
  ///
  /// For folded letters that is the same as comparing characters, as `contains` does, which makes a
  /// table for every search and so takes twenty times as long for a heading. An empty text stands
  /// everywhere.
  package func holds(_ wanted: String) -> Bool {
    var (text, wanted) = (self, wanted)
    return text.withUTF8 { text in
      wanted.withUTF8 { wanted in
        guard let first = wanted.first else { return true }
        var start = 0
        while start + wanted.count <= text.count {
          if text[start] == first, text[start..<start + wanted.count].elementsEqual(wanted) {
            return true
          }
          start += 1
        }
        return false
      }
    }
  }
}
