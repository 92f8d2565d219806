import Testing

/// Marks tests that wait for another program most of the time, so that they run on `WaitingThreads`.
public struct WaitingTrait: SuiteTrait, TestTrait, TestScoping {
  /// Each test of a suite is run there.
  public var isRecursive: Bool { true }

  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitingTrait {
  /// The tests wait for another program most of the time, beside those that compute.
  public static var waiting: Self { WaitingTrait() }
}
