/// Changes of a record in its place: a long session makes them a million times, and a copy of the record
/// costs more than all the rest of an event.
extension QuestionRecord {
  /// The last level counts; what a jury at the table gave, the candidate does not replace.
  ///
  /// - Returns: what it has replaced.
  mutating func place(
    at newLevel: Int, by newRater: Rater, hasJury: Bool
  ) -> SessionState.LevelBefore {
    let before = SessionState.LevelBefore(
      level: level, rater: rater, own: levels[newRater],
      closedSlotMilliseconds: closedSlotMilliseconds, newRater: newRater)
    levels[newRater] = newLevel
    if hasJury {
      settleLevel()
    } else {
      level = newLevel
      rater = newRater
    }
    return before
  }

  mutating func putBack(_ before: SessionState.LevelBefore, hasJury: Bool) {
    levels[before.newRater] = before.own
    if hasJury {
      settleLevel()
    } else {
      level = before.level
      rater = before.rater
    }
  }

  /// Of the levels of an oral with a jury at the table, the jury's counts, then the program's.
  private mutating func settleLevel() {
    let counted = [Rater.jury, .program, .candidate].first { levels[$0] != nil }
    level = counted.flatMap { levels[$0] }
    rater = counted ?? .candidate
  }

  /// Ends the answer, unless it is over.
  mutating func close(atSlotMilliseconds now: Int) {
    closedSlotMilliseconds = closedSlotMilliseconds ?? now
  }
}
