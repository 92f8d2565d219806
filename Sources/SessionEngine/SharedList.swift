/// Short enough that copying a chunk costs nothing much, long enough that there are few of them.
private let chunkLength = 128

/// A list that grows at its end and whose copies share all but what has changed since.
///
/// A changed copy of an array is a whole new array. Keeping the state at many instants of a long
/// session would take the square of its length that way; here a change copies one chunk.
public struct SharedList<Element> {
  /// The front of the list, each chunk full.
  private var chunks: [[Element]] = []
  /// The rest, shorter than a chunk.
  private var tail: [Element] = []

  public init() {}

  public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  private var tailStart: Int { chunks.count * chunkLength }

  public mutating func append(_ element: Element) {
    tail.append(element)
    guard tail.count == chunkLength else { return }
    chunks.append(tail)
    tail = []
  }

  /// Removes and returns the last element, or `nil` when there is none.
  @discardableResult
  public mutating func popLast() -> Element? {
    if tail.isEmpty, let chunk = chunks.popLast() { tail = chunk }
    return tail.popLast()
  }

  public mutating func removeAll() { self = SharedList() }
}

extension SharedList: RandomAccessCollection, MutableCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int { tailStart + tail.count }

  public subscript(index: Int) -> Element {
    // Lends the element rather than copying all that it refers to.
    _read {
      if index >= tailStart {
        yield tail[index - tailStart]
      } else {
        yield chunks[index / chunkLength][index % chunkLength]
      }
    }
    _modify {
      if index >= tailStart {
        yield &tail[index - tailStart]
      } else {
        yield &chunks[index / chunkLength][index % chunkLength]
      }
    }
  }
}

extension SharedList: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

// Lists of one length are cut into chunks alike, so comparing the parts compares the elements.
extension SharedList: Equatable where Element: Equatable {}
extension SharedList: Hashable where Element: Hashable {}
extension SharedList: Sendable where Element: Sendable {}
