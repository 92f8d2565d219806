import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct AppendFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(
    opening path: String, _ opening: AppendFile.Opening = .openExisting
  ) -> FileError? {
    fileError { () throws(FileError) in _ = try AppendFile(path: path, opening: opening) }
  }

  @Test func appendsAndReadsBack() throws {
    let file = try AppendFile(path: folder.path("j"), opening: .createNew)
    #expect(file.holdsLock)
    #expect(file.length == 0)
    try file.append(Array("un\n".utf8))
    try file.append([])
    try file.append(Array("deux\n".utf8))
    try file.sync()
    #expect(file.length == 8)
    #expect(try file.bytes(limitBytes: 8) == Array("un\ndeux\n".utf8))
    #expect(folder.text(of: "j") == "un\ndeux\n")
    #expect(permissions(of: folder.path("j")) == 0o600)
    #expect(
      fileError { () throws(FileError) in _ = try file.bytes(limitBytes: 7) }
        == .tooLarge(bytes: 8, limitBytes: 7))
  }

  @Test func goesOnWhereItEnded() throws {
    let path = try folder.write("un\nde", to: "j")
    let file = try AppendFile(path: path, opening: .openExisting)
    #expect(file.length == 5)
    try file.truncate(to: 3)
    try file.append(Array("trois\n".utf8))
    try file.sync()
    #expect(file.length == 9)
    #expect(folder.text(of: "j") == "un\ntrois\n")
    for length in [-1, 10] {
      #expect(isUnwritable(fileError { () throws(FileError) in try file.truncate(to: length) }))
    }
    #expect(file.length == 9)
  }

  @Test func isLockedWhileItIsOpen() throws {
    let path = folder.path("j")
    let first = try AppendFile(path: path, opening: .createNew)
    #expect(error(opening: path) == .locked)
    try first.append([65])
    first.close()
    first.close()
    let second = try AppendFile(path: path, opening: .openExisting)
    #expect(second.length == 1)
    // Reading needs no lock.
    #expect(try FileReader.bytes(at: path, limitBytes: 1) == [65])
    #expect(fileError { () throws(FileError) in try first.append([66]) } == .closed)
    #expect(fileError { () throws(FileError) in try first.sync() } == .closed)
    #expect(fileError { () throws(FileError) in try first.truncate(to: 0) } == .closed)
    #expect(
      fileError { () throws(FileError) in _ = try first.bytes(limitBytes: 9) } == .closed)
    #expect(second.length == 1)
  }

  @Test func lettingGoUnlocks() throws {
    let path = folder.path("j")
    do { _ = try AppendFile(path: path, opening: .createNew) }
    #expect(error(opening: path) == nil)
  }

  @Test func saysWhatCannotBeOpened() throws {
    try folder.write("", to: "j")
    #expect(mkfifo(folder.path("tube"), 0o600) == 0)
    #expect(error(opening: folder.path("j"), .createNew) == .alreadyExists)
    #expect(error(opening: folder.path("rien")) == .missing)
    #expect(error(opening: folder.path("rien/j"), .createNew) == .missing)
    #expect(error(opening: folder.path) == .isFolder)
    #expect(error(opening: folder.path("tube")) == .notAFile)
    #expect(error(opening: "/dev/full") == .notAFile)
    #expect(isUnwritable(error(opening: folder.path("a\u{0}"))))
  }

  /// The file-size limit makes the system take a part of a record and then fail, as a full disk does.
  ///
  /// The limit is far above what any other test writes meanwhile.
  @Test func aRecordWrittenInPartIsCutOffAgain() throws {
    let limitBytes = 300_000_000
    let path = try folder.write("", to: "j")
    #expect(truncate(path, off_t(limitBytes - 10)) == 0)
    signal(SIGXFSZ, SIG_IGN)
    var before = rlimit()
    #expect(getrlimit(fileSizeLimit, &before) == 0)
    var lowered = before
    lowered.rlim_cur = rlim_t(limitBytes)
    #expect(setrlimit(fileSizeLimit, &lowered) == 0)
    defer { setrlimit(fileSizeLimit, &before) }

    let file = try AppendFile(path: path, opening: .openExisting)
    let record = [UInt8](repeating: 65, count: 20)
    #expect(
      fileError { () throws(FileError) in try file.append(record) }
        == .unwritable(reason: "File too large"))
    #expect(file.length == limitBytes - 10)
    #expect(FileStamp.of(path)?.sizeBytes == limitBytes - 10)
    // What fits is still taken: the failure left nothing behind.
    try file.append([UInt8](repeating: 66, count: 10))
    try file.sync()
    #expect(FileStamp.of(path)?.sizeBytes == limitBytes)
  }
}

#if canImport(Glibc)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let fileSizeLimit = RLIMIT_FSIZE
#endif
