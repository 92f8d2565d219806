import ScreenPictures
import TestSupport
import Testing

/// The pictures in `docs/pictures` are the program's own; `RECORD_SNAPSHOTS=1` renews them.
@Suite struct GalleryTests {
  @Test func thePicturesShowTheProgramAsItIs() throws {
    let gallery = try #require(Gallery())
    #expect(gallery.items.count == 9)
    for item in gallery.items {
      let path = "docs/pictures/\(item.name).svg"
      if let difference = Snapshot.difference(item.svg, recordedAt: path) {
        Issue.record("\(path): \(difference)")
      }
    }
  }
}
