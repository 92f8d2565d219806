/// One file of a container, as its central directory describes it.
struct ZipEntry {
  let isEncrypted: Bool
  /// 0 stored, 8 deflated; nothing else is used in documents.
  let method: Int
  let checksum: UInt32
  let packedBytes: Int
  let unpackedBytes: Int
  /// Where its local header starts in the container.
  let headerOffset: Int
}
