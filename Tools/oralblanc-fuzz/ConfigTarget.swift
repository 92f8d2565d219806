import ExamModel
import Pages

/// The configuration of the user, read, then changed by the program and read again.
enum ConfigTarget {
  static func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let before = Configuration(reading: text, path: "/nowhere/config.yaml")
    for finding in before.findings {
      Outcome.require((finding.location.line ?? 1) >= 1, "a finding before the first line")
    }
    if let minutes = before.drillMinutes {
      Outcome.require(
        Configuration.drillMinutesRange.contains(minutes), "a drill of \(minutes) minutes")
    }
    guard let after = ConfigurationEdit.setting(.exam, to: "e6 d'été", in: text) else { return }
    let again = Configuration(reading: after, path: "/nowhere/config.yaml")
    Outcome.require(again.exam == "e6 d'été", "the key that was set is not read")
    Outcome.require(
      again.fiches == before.fiches && again.jury == before.jury
        && again.drillMinutes == before.drillMinutes && again.voice == before.voice,
      "another key changed")
  }
}
