import ExamModel
import FileAccess
import Pages
import Parallel

extension FicheInspector {
  /// What is wrong with a fiche, its file looked into for secrets and for what it links to.
  ///
  /// One that is not a file, as those that come with the program, is judged by what was read of it.
  package func findings(onFileOf fiche: Fiche) -> [Finding] {
    let bytes = fiche.origin.filePath.flatMap {
      try? FileReader.bytes(at: $0, limitBytes: FicheLibrary.limitBytes)
    }
    let text = bytes.flatMap { try? TextDecoder.decode($0).text }
    return findings(on: fiche, text: text, isOnDisk: bytes != nil)
  }

  /// The summaries of fiches with the same for each, on all processors.
  ///
  /// - Parameter progress: told of each fiche; once it is given up, the others have no findings.
  package func inspected(
    _ collection: FicheCollection, progress: WorkProgress? = nil
  ) -> FicheCollection {
    let fiches = collection.all
    let found = ParallelMap.map(count: fiches.count, progress: progress) { index in
      progress?.isGivenUp ?? false ? [] : findings(onFileOf: fiches[index])
    }
    var summaries = collection
    summaries.fiches = collection.fiches.map(\.summary)
    summaries.parcours = collection.parcours?.summary
    summaries.otherParcours = collection.otherParcours.map(\.summary)
    for (fiche, findings) in zip(fiches, found) { summaries.inspections[fiche.path] = findings }
    return summaries
  }
}
