// The page of an oral for people with a phone: a client of the oral's table that speaks HTTP on its other side.
//
//   oralblanc-page --listen ADDRESS[:PORT] [--lang fr|en] [--oral SOCKET] [--table-folder FOLDER]
//
// `oralblanc rehearse --serve` starts it. It ends when its standard input does.

import CProcess
import PageRules
import PageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says how it is called, and ends.
func refuse() -> Never {
  let usage = "usage: oralblanc-page --listen ADDRESS[:PORT] [--lang fr|en] [--oral SOCKET]\n"
  _ = usage.withCString { write(2, $0, strlen($0)) }
  exit(64)
}

/// Says one line at once, whatever standard output is.
func say(_ line: String) {
  _ = (line + "\n").withCString { write(1, $0, strlen($0)) }
}

/// The words of the command line; Swift's own are read in /proc, which a system may lack.
func arguments() -> ArraySlice<String> {
  guard let words = cp_arguments() else { return CommandLine.arguments.dropFirst() }
  return (0..<Int(cp_argument_count())).compactMap { words[$0].map { String(cString: $0) } }
    .dropFirst()
}

var options: [String: String] = [:]
var words = arguments()
while let name = words.popFirst() {
  guard ["--listen", "--lang", "--oral", "--table-folder"].contains(name),
    let value = words.popFirst()
  else { refuse() }
  options[name] = value
}
guard let text = options["--listen"],
  let language = PageLanguage(rawValue: options["--lang"] ?? "fr")
else { refuse() }
let own = OwnAddresses.all()
guard let address = PageAddress(text) else {
  say(PageReport.failed("not-an-address", own: own))
  exit(1)
}
var generator = SystemRandomNumberGenerator()
let key = PageKey(using: &generator)
do {
  let server = try PageServer(address) { port in
    Reception(
      key: key, hosts: AllowedHosts(address: address, port: port), language: language)
  }
  if let path = options["--oral"] { server.begin(path) }
  say(PageReport.ready(address, port: server.port, key: key, own: own))
  ParentLine.follow(server)
  server.end()
} catch {
  say(PageReport.failed(error.rawValue, own: own))
  exit(1)
}
