/// How fast a candidate speaks, in words a minute.
///
/// French without a script is usually spoken at 120 to 160 words a minute, and about 140 is found
/// the most credible (etudepsychologie.com/?p=264, felobel.be/maitrisez-votre-debit;
/// docs/EXAM-FACTS.md). These are the figures of speech coaches, not norms.
package enum SpeechRate: Int, Sendable, CaseIterable {
  case slow = 120
  case usual = 140
  case fast = 160

  package var wordsPerMinute: Int { rawValue }

  /// Seconds that this many words take, rounded to the nearest.
  package func seconds(words: Int) -> Int {
    (max(0, words) * 60 + rawValue / 2) / rawValue
  }
}
