/// How binding a slot's duration is in the regulation.
package enum DurationLimit: String, Sendable, CaseIterable {
  case maximum
  case exact
  case minimum
  case indicative
}
