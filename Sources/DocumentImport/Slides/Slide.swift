import People

/// What one slide shows and what is said with it.
struct Slide {
  var title: StyledText?
  var subtitle: StyledText?
  var blocks: [DocumentBlock] = []
  var notes: [StyledText] = []
  /// The layout is that of the first slide of a presentation.
  var isOpening = false
}
