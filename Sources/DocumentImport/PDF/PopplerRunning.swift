/// What asks poppler's `pdftohtml` about the document at hand.
///
/// The module itself starts no process: anyone who calls it does, or a test answers in its place.
package protocol PopplerRunning {
  /// The layout of the document as XML. Throws `needsPoppler`, `encrypted`, `damaged` or
  /// `childFailed`.
  func layout() throws(ImportError) -> [UInt8]
}
