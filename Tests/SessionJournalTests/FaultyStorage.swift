import FileAccess

/// A storage in memory that fails when it is told to.
final class FaultyStorage: AppendStorage {
  enum Fault {
    /// Nothing of the record is taken: a disk that is full.
    case append
    /// Half of the record stays, and the storage will not grow any more.
    case shortAppend
    case sync
  }

  private(set) var stored: [UInt8] = []
  /// What a power cut would leave.
  private(set) var durable: [UInt8] = []
  private(set) var appendCount = 0
  private(set) var syncCount = 0
  private(set) var isClosed = false
  /// The fault, and how many calls of its kind succeed before it.
  private let fault: (kind: Fault, after: Int)?
  private var hasFailed = false

  init(_ fault: (kind: Fault, after: Int)? = nil) { self.fault = fault }

  static let full = FileError.unwritable(reason: "No space left on device")
  static let broken = FileError.unwritable(reason: "Input/output error")

  var length: Int { stored.count }

  func bytes(limitBytes: Int) throws(FileError) -> [UInt8] { stored }

  func append(_ bytes: [UInt8]) throws(FileError) {
    appendCount += 1
    if hasFailed { throw Self.broken }
    if let fault, fault.kind != .sync, appendCount > fault.after {
      hasFailed = fault.kind == .shortAppend
      if hasFailed { stored += bytes.prefix(bytes.count / 2) }
      throw Self.full
    }
    stored += bytes
  }

  func sync() throws(FileError) {
    syncCount += 1
    if hasFailed { throw Self.broken }
    if let fault, fault.kind == .sync, syncCount > fault.after {
      hasFailed = true
      throw Self.broken
    }
    durable = stored
  }

  func truncate(to length: Int) throws(FileError) {
    if hasFailed { throw Self.broken }
    stored.removeLast(stored.count - length)
  }

  func close() { isClosed = true }
}
