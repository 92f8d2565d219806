/// The labelled documents: every work in every kind, the form in every kind, and single traps.
enum DocumentCorpus {
  static var all: [DocumentSample] {
    let kinds = [
      SampleKinds.wordStyled, SampleKinds.wordFake, SampleKinds.wordNumbered, SampleKinds.open,
      SampleKinds.openFake, SampleKinds.page, SampleKinds.googlePage, SampleKinds.slides,
      SampleKinds.openSlides, SampleKinds.printed,
    ]
    let works = kinds.flatMap { kind in
      WrittenWork.all.enumerated().map { kind($0.element, $0.offset) }
    }
    let forms = [
      FormKinds.word, FormKinds.wordControls, FormKinds.open, FormKinds.page, FormKinds.printed,
    ].flatMap { kind in FilledForm.all.enumerated().map { kind($0.element, $0.offset) } }
    return works + forms + SingleSamples.all + MessSamples.all
  }
}
