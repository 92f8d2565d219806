import CZlib

/// Unpacks what a container deflated, no further than the bounds go.
package enum Inflater {
  /// The bytes that a deflated part stands for.
  ///
  /// The bounds are watched while it is unpacked: what the container says of a size is a claim.
  /// Throws `bomb` beyond them, `damaged` where the part is cut off or no deflated data at all.
  static func inflated(_ packed: ArraySlice<UInt8>) throws(ImportError) -> [UInt8] {
    // zlib keeps the address of its stream, which therefore must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
      throw .damaged(nil)
    }
    defer { inflateEnd(stream) }
    let limit = min(
      ImportLimits.partBytes,
      max(ImportLimits.ratioFreeBytes, packed.count * ImportLimits.ratio))
    var unpacked: [UInt8] = []
    unpacked.reserveCapacity(min(limit, packed.count * 8))
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var input = Array(packed)
    let status = input.withUnsafeMutableBufferPointer { input -> Int32 in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      while true {
        let (status, count) = chunk.withUnsafeMutableBufferPointer { output -> (Int32, Int) in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          let status = inflate(stream, Z_NO_FLUSH)
          return (status, output.count - Int(stream.pointee.avail_out))
        }
        unpacked += chunk[..<count]
        if status != Z_OK || unpacked.count > limit { return status }
      }
    }
    guard unpacked.count <= limit else { throw .bomb }
    guard status == Z_STREAM_END else { throw .damaged(nil) }
    return unpacked
  }

  /// The checksum that a container keeps of a part.
  package static func checksum(of part: [UInt8]) -> UInt32 {
    part.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: crc32(0, bytes.baseAddress, UInt32(bytes.count)))
    }
  }
}
