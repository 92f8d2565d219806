import TextSearch

/// Whose journals those are, by the names that schools' platforms and people give to files and folders.
enum HandedInName {
  /// What a folder's name says of the person: Moodle adds a number and a word of its own.
  static func person(_ folder: String) -> String {
    let name = withoutMoodleTail(folder)
    return name.isEmpty ? folder : name
  }

  /// What a journal's name says of the person; `nil` where it is only the session's id.
  static func person(ofFile file: String) -> String? {
    var name = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
    if let tail = moodleTail(of: name) {
      name = String(name[..<tail])
    } else if let id = sessionID(in: name) {
      name = String(name[..<id])
    }
    while let last = name.last, "-_ .".contains(last) { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  private static func withoutMoodleTail(_ name: String) -> String {
    moodleTail(of: name).map { String(name[..<$0]) } ?? name
  }

  /// Where `_12345_assignsubmission_file` begins, as in the archive of all submissions.
  private static func moodleTail(of name: String) -> String.Index? {
    guard let word = name.firstRange(of: "_assignsubmission_") else { return nil }
    var start = word.lowerBound
    while start > name.startIndex, name[name.index(before: start)].isNumber {
      start = name.index(before: start)
    }
    guard start > name.startIndex, name[name.index(before: start)] == "_" else {
      return word.lowerBound
    }
    return name.index(before: start)
  }

  /// Where something begins that looks like the id of a session: `2026-11-23T201500Z-1a2b`.
  private static func sessionID(in name: String) -> String.Index? {
    var start = name.startIndex
    while start < name.endIndex {
      let rest = name[start...]
      if rest.utf8.count >= 18, CalendarTime(utcText: rest.prefix(18)) != nil { return start }
      start = name.index(after: start)
    }
    return nil
  }
}
