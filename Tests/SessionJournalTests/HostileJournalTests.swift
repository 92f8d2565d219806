import SessionEngine
import SessionJournal
import Testing

/// Journals that say what no program would write: each is refused where it does, and chooses nothing.
@Suite struct HostileJournalTests {
  private func damage(_ members: String) -> JournalDamage? {
    JournalReader.read(JournalText.header() + JournalText.line(members)).damage
  }

  @Test(
    arguments: [
      #""type":"slot-started","slot":9223372036854775807"#, #""type":"slot-started","slot":-1"#,
      #""type":"slot-started","slot":10000001"#,
      #""type":"slot-ended","slot":9223372036854775807,"ending":"candidate""#,
      #""type":"section-reached","section":9223372036854775807"#,
      #""type":"section-reached","section":-9223372036854775808"#,
      #""type":"level-given","level":9223372036854775807"#,
      #""type":"recovered","dropped_bytes":9223372036854775807"#,
      #""type":"recovered","dropped_bytes":-1"#,
    ])
  func aNumberBeyondAllThatCouldBeIsDamage(members: String) {
    let member = members.split(separator: "\"")[4]
    #expect(
      damage(#""seq":1,"t":0.000,"# + members)
        == .badLine(number: 2, .payload(member: String(member))))
  }

  @Test(
    arguments: [
      "\"reason_line\":9223372036854775807", "\"reason_line\":-5",
      "\"reason_words\":9223372036854775807",
    ])
  func soItIsInAQuestion(number: String) {
    let members =
      #""seq":1,"t":0.000,"type":"question-asked","question":"q","criterion":"c","text":"?","#
      + #""target_min_seconds":1,"target_max_seconds":2,"difficulty":1,"#
      + #""reason":"own-question","reason_path":"f.md","# + number
      + #","follow_ups":[],"good_answer":[]"#
    let member = number.split(separator: "\"")[0]
    #expect(damage(members) == .badLine(number: 2, .payload(member: String(member))))
  }

  @Test(
    arguments: [
      "../pwn/planted", "/etc/cron.d/x", "..", ".caché", "-rf", "a/b", "a\\nb", "", "é",
      String(repeating: "a", count: 129),
    ])
  func anIdIsAName(id: String) throws {
    let reading = JournalReader.read(
      JournalText.line(
        #""v":1,"type":"session","id":"\#(id)","started":"2026-11-23T20:15:00Z","plan":{"#
          + #""exam":"e6","exam_title":"E6","mode":"exam","criteria":[],"levels":[],"#
          + #""phases":["Phase 1"],"slots":[{"kind":"exchange","budget_seconds":300}]}"#))
    let found = try #require(reading.header?.name, "\(reading)")
    #expect(found.utf8.allSatisfy { $0 == 0x2D || $0 != 0x2F && $0 < 0x80 && $0 > 0x20 })
    #expect(
      !found.isEmpty && !found.hasPrefix(".") && !found.hasPrefix("-") && !found.contains("/"))
    #expect(found.utf8.count <= 128)
  }
}
