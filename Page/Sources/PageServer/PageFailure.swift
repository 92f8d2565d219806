import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the page cannot be served, as facts.
package enum PageFailure: String, Error, Hashable, Sendable {
  /// Another program listens there.
  case inUse = "in-use"
  /// The machine has no such address.
  case notHere = "not-here"
  /// The system forbids it, as it does for ports below 1024.
  case notAllowed = "not-allowed"
  case failed

  init(_ error: any Error) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .inUse
    case EADDRNOTAVAIL: self = .notHere
    case EACCES, EPERM: self = .notAllowed
    default: self = .failed
    }
  }
}
