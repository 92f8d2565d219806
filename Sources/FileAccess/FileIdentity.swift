/// Which file it is, under whatever name.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}
