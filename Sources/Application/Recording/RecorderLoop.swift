import FileAccess
import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the thread of a recorder does: waits for the program, writes the file, measures.
struct RecorderLoop {
  private let recorder: SoundRecorder
  private let words: [String]
  private let path: String?
  private var take = RecordingTake(startedAtMilliseconds: 0)
  private var meter = VoiceMeter()
  private var file: HeadedFile?
  private var child: RecorderChild?
  private var publishedRuns = 0
  private var hasMessages = true
  private var messageBytes = 0
  /// A line that has not ended yet.
  private var line: [UInt8] = []

  /// No line of a recorder is as long; one that is, is none.
  private static let longestLineBytes = 4096
  /// What a recorder may say at once; `parec -v` then goes on with some 1 kB a second.
  private static let messageAllowanceBytes = 65_536

  init(of recorder: SoundRecorder, words: [String], path: String?) {
    self.recorder = recorder
    self.words = words
    self.path = path
  }

  /// Records until it is over.
  ///
  /// - Returns: true, once nothing of it is going on any more.
  mutating func run() -> Bool {
    if let path {
      do {
        file = try HeadedFile(path: path, head: WAVHeader.bytes(soundBytes: 0))
      } catch {
        carryOut(take.take(.diskFull, atMilliseconds: recorder.milliseconds))
      }
    }
    if take.cause == nil {
      child = RecorderChild(words)
      if child == nil { learn(.exited(status: 127)) }
    }
    while take.cause == nil, let child { listen(to: child) }
    child?.end()
    child?.letGo()
    meter.finish()
    publish()
    // A file without a sound in it would only be in the way.
    if take.soundBytes == 0 { file?.remove() }
    let (cause, anchors) = (take.cause, take.table.anchors())
    recorder.change {
      $0.anchors = anchors
      $0.cause = cause ?? .lost
    }
    return true
  }

  private mutating func listen(to child: RecorderChild) {
    let now = recorder.milliseconds
    let wait = take.nextLookMilliseconds(after: now).map { Int32(clamping: $0 - now) } ?? -1
    // An end that says nothing any more would wake us without end; a negative one is passed over.
    let messages = hasMessages ? child.messages : -1
    var ends = [child.sound, messages, recorder.stopDescriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let ready = poll(&ends, nfds_t(ends.count), wait)
    if ready == 0 { return learn(.silence) }
    guard ready > 0 else { return }
    // What it complains of tells why its sound ends.
    if ends[1].revents != 0 { readMessages(child) }
    if ends[0].revents != 0, take.cause == nil { readSound(child) }
    if ends[2].revents != 0, take.cause == nil {
      // The last words are on their way.
      readSound(child)
      learn(.stopped)
    }
  }

  private mutating func readSound(_ child: RecorderChild) {
    guard let bytes = RecorderChild.bytes(from: child.sound) else {
      return learn(.exited(status: 0))
    }
    if !bytes.isEmpty { learn(.sound(bytes)) }
  }

  private mutating func readMessages(_ child: RecorderChild) {
    guard let bytes = RecorderChild.bytes(from: child.messages) else {
      hasMessages = false
      return
    }
    messageBytes += bytes.count
    // Whoever complains without end is not heard any more.
    if messageBytes > Self.messageAllowanceBytes + recorder.milliseconds * 8 {
      hasMessages = false
      return
    }
    // `parec -v` tells the time with a carriage return in between.
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        learn(.message(String(decoding: line, as: UTF8.self)))
        line = []
      } else if line.count < Self.longestLineBytes {
        line.append(byte)
      }
    }
  }

  private mutating func learn(_ fact: RecordingFact) {
    let now = recorder.milliseconds
    carryOut(take.take(fact, atMilliseconds: now))
    publish()
  }

  private mutating func carryOut(_ actions: [RecordingAction]) {
    for action in actions {
      switch action {
      case .append(let bytes):
        meter.feed(bytes[...])
        write { file throws(FileError) in try file.append(bytes) }
      case .synchronise(let soundBytes):
        write { file throws(FileError) in
          try file.synchronise(head: WAVHeader.bytes(soundBytes: soundBytes))
        }
      case .end: break
      case .tell(let notice): recorder.change { $0.note(notice) }
      }
    }
  }

  /// A disk that does not take it ends the take.
  private mutating func write(_ body: (HeadedFile) throws(FileError) -> Void) {
    guard let file else { return }
    do {
      try body(file)
    } catch {
      self.file = take.soundBytes == 0 ? file : nil
      carryOut(take.take(.diskFull, atMilliseconds: recorder.milliseconds))
    }
  }

  /// Tells the other threads what is known, and takes what they know.
  private mutating func publish() {
    let origin = take.table.milliseconds(atByte: 0)
    let runs = meter.runs[publishedRuns...].map { onTheClock($0) }
    publishedRuns += runs.count
    let (bytes, step) = (take.soundBytes, take.step)
    let settled = onTheClock(meter.settledMilliseconds)
    var masks: [HeardTake.Mask] = []
    recorder.change { heard in
      heard.originMilliseconds = origin
      heard.soundBytes = bytes
      heard.step = step
      heard.runs += runs
      heard.settledMilliseconds = settled
      if origin != nil {
        masks = heard.masks
        heard.masks = []
      }
    }
    for mask in masks { apply(mask, origin: origin ?? 0) }
  }

  private mutating func apply(_ mask: HeardTake.Mask, origin: Int) {
    switch mask {
    case .key(let instant): meter.keyPressed(atMilliseconds: instant - origin)
    case .juryBegan(let instant): meter.juryBegan(atMilliseconds: instant - origin)
    case .juryEnded(let instant): meter.juryEnded(atMilliseconds: instant - origin)
    }
  }

  /// A time of the recording on the clock of the take: a sound card's own clock drifts.
  private func onTheClock(_ milliseconds: Int) -> Int {
    take.table.milliseconds(atByte: milliseconds * SoundFormat.bytesPerSecond / 1000)
      ?? milliseconds
  }

  private func onTheClock(_ run: SpeechRun) -> SpeechRun {
    var run = run
    run.startMilliseconds = onTheClock(run.startMilliseconds)
    run.endMilliseconds = max(run.startMilliseconds + 1, onTheClock(run.endMilliseconds))
    return run
  }
}
