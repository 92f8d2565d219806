import ExamModel
import Frames

/// What several screens say.
struct CommonTexts {
  let language: Language

  var yes: String { language(fr: "oui", en: "yes") }
  var no: String { language(fr: "non", en: "no") }

  func tooSmall(_ size: Size) -> [String] {
    let wanted = "\(Size.smallest.columns)×\(Size.smallest.rows)"
    let actual = "\(size.columns)×\(size.rows)"
    return [
      language(fr: "Terminal trop petit", en: "Terminal too small"),
      language(fr: "\(actual), il faut \(wanted)", en: "\(actual), needs \(wanted)"),
      language(fr: "Agrandissez la fenêtre.", en: "Enlarge the window."),
    ]
  }
}
