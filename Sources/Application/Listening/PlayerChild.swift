import FileAccess
import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that plays a take from a place on, and the one that changes its tempo, if that is wanted.
final class PlayerChild {
  private let player: pid_t
  private let tempo: pid_t?
  private let feed: SoundFeed
  private var status: Int32?
  private var isTempoOver: Bool

  /// Starts them; `nil` where they cannot be started.
  ///
  /// - Parameters:
  ///   - tempoWords: the program in between; `nil` for none.
  init?(_ words: [String], tempoWords: [String]?, take: PlayableTake, from bytes: Int) {
    guard let silence = Self.openNothing() else { return nil }
    defer { close(silence) }
    guard let sound = Self.makePipe() else { return nil }
    if let tempoWords {
      guard let faster = Self.makePipe() else {
        sound.forEach { close($0) }
        return nil
      }
      tempo = ChildProgram.start(tempoWords, input: sound[0], output: faster[1])
      let started = ChildProgram.start(words, input: faster[0], output: silence)
      faster.forEach { close($0) }
      close(sound[0])
      guard let started, tempo != nil else {
        close(sound[1])
        for process in [started, tempo].compactMap({ $0 }) { Self.end(process) }
        return nil
      }
      player = started
    } else {
      tempo = nil
      let started = ChildProgram.start(words, input: sound[0], output: silence)
      close(sound[0])
      guard let started else {
        close(sound[1])
        return nil
      }
      player = started
    }
    isTempoOver = tempo == nil
    feed = SoundFeed(take, from: bytes, into: sound[1])
  }

  /// What was taken of the sound.
  var takenMilliseconds: Int { feed.takenBytes * 1000 / SoundFormat.bytesPerSecond }

  /// Whether all of the sound was handed over.
  var hasAll: Bool { feed.hasEnded }

  /// How the player ended, 0 for well; `nil` as long as it runs.
  func ended() -> Int32? {
    if let tempo, !isTempoOver { isTempoOver = Self.reap(tempo) != nil }
    if status == nil { status = Self.reap(player) }
    return status
  }

  /// Whether nothing of it is left to be taken leave of.
  var isGone: Bool { ended() != nil && isTempoOver }

  /// Falls silent at once, and nobody waits for it.
  func silence() {
    if status == nil { kill(-player, SIGKILL) }
    if let tempo, !isTempoOver { kill(-tempo, SIGKILL) }
  }

  private static func end(_ process: pid_t) {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func reap(_ process: pid_t) -> Int32? {
    var raw: Int32 = 0
    let result = waitpid(process, &raw, WNOHANG)
    if result == 0 || (result < 0 && errno == EINTR) { return nil }
    return result < 0 ? -1 : raw
  }

  /// What is in a pipe is heard only later, so there is to be little in it.
  private static func makePipe() -> [Int32]? {
    var ends: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&ends) else { return nil }
    #if canImport(Glibc)
      _ = fcntl(ends[1], Self.setPipeSize, Int32(SoundFeed.pipeBytes))
    #endif
    return ends
  }

  #if canImport(Glibc)
    /// `F_SETPIPE_SZ` of fcntl(2), which glibc shows only to those who ask for its extensions.
    private static let setPipeSize: Int32 = 1031
  #endif

  private static func openNothing() -> Int32? {
    let descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC)
    return descriptor >= 0 ? descriptor : nil
  }
}
