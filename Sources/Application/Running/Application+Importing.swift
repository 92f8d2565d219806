import Parallel
import Screens

/// Documents that become fiches: each is read beside the loop, and written by the loop.
extension Application {
  /// Has the next document of a running import read, and makes fiches of it once it is.
  ///
  /// What is not read yet can be left: nothing is written of it.
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

  /// Forgets the document that is being read where nobody waits for it any more.
  func leaveDocument() {
    guard let path = reading?.path, (stack.top as? ImportScreen)?.next?.path != path else { return }
    reading = nil
  }
}

/// A document on its way to become fiches.
struct DocumentBeingRead {
  let path: String
  let intake: DocumentIntake
  let work: BackgroundWork<DocumentIntake.Reading>
}
