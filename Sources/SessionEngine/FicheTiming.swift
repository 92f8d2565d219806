/// What each section of a fiche took in a session, to be adopted as its plan.
package struct FicheTiming: Hashable, Sendable {
  package struct Section: Hashable, Sendable {
    package var title: String
    /// A multiple of five, never 0.
    package var seconds: Int

    package init(title: String, seconds: Int) {
      self.title = title
      self.seconds = seconds
    }
  }

  package var fiche: PlannedFiche
  /// In the order of the fiche; sections that were not presented are left out.
  package var sections: [Section]

  package init(fiche: PlannedFiche, sections: [Section]) {
    self.fiche = fiche
    self.sections = sections
  }

  /// Seconds are rounded to multiples of this.
  static let stepSeconds = 5
}

extension SessionState {
  /// The time that the sections of each fiche took, rounded to five seconds.
  ///
  /// Fiches of which nothing was presented are left out, and so is the parcours. A fiche that was
  /// presented twice counts as it went the last time.
  package func ficheTimings() -> [FicheTiming] {
    plan.fiches.indices.compactMap { fiche in
      let slot = plan.slots.indices.last { slot in
        slots.indices.contains(slot)
          && plan.slots[slot].sections.contains { $0.origin == .fiche(fiche) }
      }
      guard let slot else { return nil }
      let sections = timings(of: fiche, inSlot: slot)
      return sections.isEmpty ? nil : FicheTiming(fiche: plan.fiches[fiche], sections: sections)
    }
  }

  private func timings(of fiche: Int, inSlot slot: Int) -> [FicheTiming.Section] {
    let spent = sectionSeconds(inSlot: slot, at: lastEventMilliseconds)
    let step = FicheTiming.stepSeconds
    return zip(plan.slots[slot].sections, spent).compactMap { section, seconds in
      let rounded = (seconds + step / 2) / step * step
      guard section.origin == .fiche(fiche), rounded > 0 else { return nil }
      return FicheTiming.Section(title: section.title, seconds: rounded)
    }
  }
}
