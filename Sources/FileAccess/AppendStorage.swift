/// A durable sequence of bytes that grows at its end; tests put one with faults in its place.
package protocol AppendStorage: AnyObject {
  /// Bytes known to be whole: those found on opening and those appended since.
  var length: Int { get }

  /// Everything from the start, refused when it is more than the limit.
  func bytes(limitBytes: Int) throws(FileError) -> [UInt8]

  /// Adds all the bytes or none: after a failure the length is what it was before.
  func append(_ bytes: [UInt8]) throws(FileError)

  /// Returns when everything appended is on the disk.
  ///
  /// After a failure the storage refuses to grow, for what was lost is not known.
  func sync() throws(FileError)

  /// Cuts the end off, down to `length` bytes; durable after the next `sync`.
  func truncate(to length: Int) throws(FileError)

  /// Gives up the file and its lock; closing twice does no harm.
  func close()
}
