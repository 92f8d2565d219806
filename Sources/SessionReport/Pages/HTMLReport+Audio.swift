import SessionEngine
import Wording

extension HTMLReport {
  /// What a page with sound may load besides its own style: what lies beside it, or what is in it.
  var mediaPolicy: String {
    guard let audio else { return "" }
    return audio.isInside ? "; media-src data:" : "; media-src 'self' file:"
  }

  /// The sound of the slots that have no questions: presentations, most of all.
  var slotsToHear: Markup? {
    guard let audio else { return nil }
    let state = content.state
    let asked = Set(state.questions.map(\.slot))
    let items = state.slots.indices.compactMap { slot -> Markup? in
      guard !asked.contains(slot), let stretch = audio.slots[slot] else { return nil }
      let title = words.slot(slot)
      return .element("p", [:], [say(title + " "), player(stretch, title)])
    }
    guard !items.isEmpty else { return nil }
    return section(content.language(fr: "À réécouter", en: "To listen to"), items)
  }

  /// The sound of an answer, below its question.
  func answerToHear(number: Int) -> [Markup] {
    guard let stretch = audio?.answers[number - 1] else { return [] }
    let title = content.language(fr: "Réponse \(number)", en: "Answer \(number)")
    return [.element("p", ["class": "sound"], [player(stretch, title)])]
  }

  /// A player, with a link for those whose browser or reader shows none.
  private func player(_ stretch: ReportedAudio.Stretch, _ title: String) -> Markup {
    let link: [Markup] =
      audio?.isInside ?? true
      ? [] : [.element("a", ["href": stretch.address], [say(labelled(listen, title))])]
    return .element(
      "audio",
      [
        "controls": "", "preload": "none", "src": stretch.address,
        "aria-label": labelled(listen, title), "title": title,
      ], link)
  }

  private var listen: String { content.language(fr: "Écouter", en: "Listen") }
}
