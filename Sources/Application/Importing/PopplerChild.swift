import DocumentImport
import TextSearch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs `pdftohtml`, of poppler-utils, on one file.
struct PopplerChild: PopplerRunning {
  let path: String
  /// The program to run; a bare name is looked up in `PATH`.
  var program = "pdftohtml"
  /// A document that takes longer is not going to end.
  var longestSeconds = 30

  private static let longestOutputBytes = 24 * 1_048_576
  private static let longestErrorBytes = 16_384

  func layout() throws(ImportError) -> [UInt8] {
    // A path that begins with a dash would be taken for an option.
    let file = path.hasPrefix("-") ? "./\(path)" : path
    // Layout only: no pictures, nothing written, and no more pages than are read.
    let words = [
      program, "-xml", "-i", "-nodrm", "-nomerge", "-l", "200", "-stdout", file,
    ]
    let answer = try run(words)
    let message = String(decoding: answer.errors, as: UTF8.self).lowercased()
    if message.contains("incorrect password") { throw .encrypted(.pdf) }
    guard answer.status == 0 else {
      throw answer.output.isEmpty ? .damaged(.pdf) : .childFailed
    }
    return answer.output
  }

  private struct Answer {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var status: Int32 = 0
  }

  private func run(_ words: [String]) throws(ImportError) -> Answer {
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&output) else { throw .childFailed }
    guard ChildProgram.makePipe(&errors) else {
      close(output[0])
      close(output[1])
      throw .childFailed
    }
    defer {
      close(output[0])
      close(errors[0])
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    UsualSignals.set(in: &attributes)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let status = ChildProgram.whenWritten {
      posix_spawnp(&child, program, &actions, &attributes, &arguments, environ)
    }
    close(output[1])
    close(errors[1])
    guard status == 0 else { throw .needsPoppler }
    var answer = Answer()
    let isDone = Self.collect(
      within: longestSeconds, from: output[0], errors[0], into: &answer)
    if !isDone { kill(child, SIGKILL) }
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    guard isDone else { throw .childFailed }
    // Exited by itself: the status is in the second byte; ended by a signal: in the first.
    answer.status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
    // What a shell would say of a program that is not there.
    if answer.status == 127, answer.output.isEmpty { throw .needsPoppler }
    return answer
  }

  /// Reads both pipes to their end; `false` beyond the bounds of size and time.
  private static func collect(
    within longestSeconds: Int, from output: Int32, _ errors: Int32, into answer: inout Answer
  ) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(longestSeconds))
    var pipes = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while pipes.contains(where: { $0.fd >= 0 }) {
      let left = clock.now.duration(to: end)
      guard left > .zero else { return false }
      let milliseconds = Int32(left.components.seconds * 1000) + 1
      let count = poll(&pipes, nfds_t(pipes.count), milliseconds)
      if count < 0, errno != EINTR { return false }
      for index in pipes.indices where pipes[index].fd >= 0 && pipes[index].revents != 0 {
        let size = read(pipes[index].fd, &chunk, chunk.count)
        if size < 0, errno == EINTR { continue }
        guard size > 0 else {
          pipes[index].fd = -1
          continue
        }
        if index == 0 {
          answer.output += chunk[..<size]
          guard answer.output.count <= longestOutputBytes else { return false }
        } else if answer.errors.count < longestErrorBytes {
          answer.errors += chunk[..<size]
        }
      }
    }
    return true
  }
}
