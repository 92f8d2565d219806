import Parallel
import Screens

/// Importing documents: each is read beside the loop and written by it.
extension Application {
  /// Starts reading the next document of a running import, and writes its fiches when it is read.
  ///
  /// A document that is not read yet can be abandoned: nothing of it is written.
  func importNext() {
    guard let next = (stack.top as? ImportScreen)?.next else { return }
    if reading == nil {
      let intake = navigator.intake(to: next.folder)
      let work = BackgroundWork { _ in intake.read(next.path) }
      work.wait(milliseconds: patienceMilliseconds)
      reading = DocumentBeingRead(path: next.path, intake: intake, work: work)
    }
    guard let reading, let read = reading.work.result else { return }
    self.reading = nil
    let outcome = navigator.keep(read, of: reading.path, by: reading.intake)
    stack.updateTop(ImportScreen.self) { $0.take(outcome) }
  }

  /// Abandons the document being read if nobody waits for it any more.
  func leaveDocument() {
    guard let path = reading?.path, (stack.top as? ImportScreen)?.next?.path != path else { return }
    reading = nil
  }
}

/// A document being imported.
struct DocumentBeingRead {
  let path: String
  let intake: DocumentIntake
  let work: BackgroundWork<DocumentIntake.Reading>
}
