import ExamModel
import FileAccess
import Parallel

extension FicheInspector {
  /// What is wrong with a fiche, its file looked into for secrets and for what it links to.
  ///
  /// One that is no file, as those that come with the program, is judged by what was read of it.
  public func findings(onFileOf fiche: Fiche) -> [Finding] {
    let bytes = try? FileReader.bytes(at: fiche.path, limitBytes: FicheLibrary.limitBytes)
    let text = bytes.flatMap { try? TextDecoder.decode($0).text }
    return findings(on: fiche, text: text, isOnDisk: bytes != nil)
  }

  /// The same for each fiche of a collection, on all processors.
  public func inspect(_ collection: inout FicheCollection) {
    let fiches = collection.all
    let found = ParallelMap.map(count: fiches.count) { findings(onFileOf: fiches[$0]) }
    for (fiche, findings) in zip(fiches, found) {
      collection.inspections[fiche.path] = findings
    }
  }
}
