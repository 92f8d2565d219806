import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ProgramChoices {
  /// Starts the page and says how to open it; `nil` where none is wanted.
  func servedPage() throws(ProgramFailure) -> ServedPage? {
    guard let serve else { return nil }
    let surroundings = Surroundings.process
    let page: ServedPage
    do {
      page = try ServedPage(
        at: serve, folders: TablePlace.folders(in: surroundings), language: language,
        in: surroundings)
    } catch {
      throw .table(.page(error))
    }
    let size = Self.outputSize
    PageIntroduction(
      language: language, url: page.url, port: page.port, reach: page.reach, own: page.own
    ).show(
      size: size, isColored: isColored,
      // Nobody points a phone at this machine for a page that only opens here.
      code: size == nil || page.reach == .loopback ? nil : QRCode(of: page.url, in: surroundings),
      waits: !isPlain && size != nil && isatty(STDIN_FILENO) == 1)
    return page
  }

  /// The size of the terminal that the output goes to; `nil` where it goes elsewhere.
  private static var outputSize: (columns: Int, rows: Int)? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
