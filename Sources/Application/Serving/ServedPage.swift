import ExamModel
import FileAccess
import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The page on which people join by a browser: a child program, in which the network ends.
///
/// It is told where the table of an oral is, and is nothing but a client there. Whatever becomes of it, the
/// oral goes on; it ends when we do, however that comes.
package final class ServedPage {
  let url: String
  let port: Int
  let reach: PageReady.Reach
  /// The addresses of this machine, for somebody who wants another one.
  let own: [String]
  private var child: TableChild?
  private var notices: [PageNotice] = []

  private static let greetingMilliseconds = 5000
  private static let greetingLimitBytes = 8192

  /// Starts it.
  ///
  /// - Parameters:
  ///   - word: the address as it was named.
  ///   - folders: those in which a table's socket may be.
  /// - Throws: `PageObstacle` where it cannot be.
  init(
    at word: String, folders: [String], language: Language, in surroundings: Surroundings
  ) throws(PageObstacle) {
    guard let program = PageProgram.place(in: surroundings) else { throw .noProgram }
    guard let folder = TablePlace.usable(among: folders) else { throw .noFolder }
    let words = [
      program, "--listen", ServeChoice.address(word), "--lang", language.rawValue,
      "--table-folder", folder,
    ]
    guard
      let child = TableChild(
        Self.sandboxed(words, folder, in: surroundings) ?? words,
        environment: surroundings.variables(["PATH", "LANG", "LC_ALL"]))
    else { throw .noProgram }
    guard let line = Self.greeting(of: child) else {
      child.kill()
      throw .noAnswer
    }
    switch PageReady(line, asked: word) {
    case .failed(let obstacle):
      child.kill()
      throw obstacle
    case .ready(let url, let port, let reach, let own):
      (self.url, self.port, self.reach, self.own) = (url, port, reach, own)
      self.child = child
    }
  }

  deinit { child?.end() }

  /// What wakes us up when it ends; `nil` once it has.
  var descriptor: Int32? { child?.output }

  /// Tells it where the table of an oral is that begins.
  func begin(_ path: String) {
    var writer = JSONWriter()
    writer.value(.object([JSONMember("oral", .string(path))]))
    let line = writer.bytes + [0x0A]
    guard let child, child.write(line) == line.count else { return lose() }
    notices = [.served(url: url)]
  }

  /// What there is to tell, once.
  func takeNotice() -> PageNotice? {
    // It has nothing to say any more, so all there is to hear is its end.
    if let child, child.read() == nil { lose() }
    guard !notices.isEmpty else { return nil }
    return notices.removeFirst()
  }

  private func lose() {
    guard let child else { return }
    child.kill()
    self.child = nil
    notices = [.ended]
  }

  /// In a sandbox where there is one: it sees the system and the folder of the sockets.
  private static func sandboxed(
    _ words: [String], _ folder: String, in surroundings: Surroundings
  ) -> [String]? {
    let search = ProgramSearch(path: surroundings.programFolders)
    let sandbox = Sandbox(home: surroundings.homeFolder)
    guard let wrapper = search.place(of: "bwrap"), sandbox.works(wrapper) else { return nil }
    // No word but the two paths is the name of a file there.
    return sandbox.words(around: words, hasNetwork: true, by: search, folder: folder)
  }

  /// Its first line; `nil` where none comes.
  private static func greeting(of child: TableChild) -> [UInt8]? {
    let clock = SessionClock()
    var bytes: [UInt8] = []
    while true {
      if let end = bytes.firstIndex(of: 0x0A) { return Array(bytes[..<end]) }
      let left = greetingMilliseconds - clock.nowMilliseconds
      guard left > 0, bytes.count < greetingLimitBytes else { return nil }
      var watched = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, Int32(clamping: left)) >= 0 || errno == EINTR,
        let piece = child.read()
      else { return nil }
      bytes += piece
    }
  }
}
