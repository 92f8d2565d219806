#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One thread of the system with a Swift closure to run.
final class SystemThread {
  private final class Body {
    let run: () -> Void

    init(_ run: @escaping () -> Void) { self.run = run }
  }

  #if canImport(Glibc)
    private var thread = pthread_t()
  #else
    private var thread: pthread_t?
  #endif
  private var isRunning = false

  /// Starts it.
  init(_ run: @escaping () -> Void) {
    var blocked = sigset_t()
    var previous = sigset_t()
    sigfillset(&blocked)
    // Signals belong to the thread that owns the terminal; new threads inherit this mask.
    pthread_sigmask(SIG_BLOCK, &blocked, &previous)
    let body = Unmanaged.passRetained(Body(run))
    let status = pthread_create(&thread, nil, startThread, body.toOpaque())
    pthread_sigmask(SIG_SETMASK, &previous, nil)
    isRunning = status == 0
    if !isRunning {
      // Without another thread the work is still to be done.
      body.release()
      run()
    }
  }

  /// Starts one that nobody waits for.
  static func start(_ run: @escaping () -> Void) {
    let thread = SystemThread(run)
    guard thread.isRunning else { return }
    #if canImport(Glibc)
      pthread_detach(thread.thread)
    #else
      if let own = thread.thread { pthread_detach(own) }
    #endif
  }

  func join() {
    guard isRunning else { return }
    #if canImport(Glibc)
      pthread_join(thread, nil)
    #else
      if let thread { pthread_join(thread, nil) }
    #endif
  }

  static func run(_ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
  }
}

#if canImport(Glibc)
  private func startThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    SystemThread.run(argument)
    return nil
  }
#else
  private func startThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    SystemThread.run(argument)
    return nil
  }
#endif
