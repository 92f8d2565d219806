/// Short enough that copying a chunk costs nothing much, long enough that there are few of them.
private let chunkLength = 128
/// The same for a block of chunks: a changed list copies its last block's references, not all of them.
private let blockLength = 64
private let elementsOfABlock = chunkLength * blockLength

/// A list that grows at its end and whose copies share all but what has changed since.
///
/// A changed copy of an array is a whole new array. Keeping the state at many instants of a long
/// session would take the square of its length that way; here a change copies one chunk.
package struct SharedList<Element> {
  /// The front of the list, each block full of full chunks.
  private var blocks: [[[Element]]] = []
  /// The chunks that follow, each full, too few for a block.
  private var chunks: [[Element]] = []
  /// The rest, shorter than a chunk.
  private var tail: [Element] = []

  package init() {}

  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  private var chunksStart: Int { blocks.count * elementsOfABlock }

  private var tailStart: Int { chunksStart + chunks.count * chunkLength }

  package mutating func append(_ element: Element) {
    // Whoever has filled a chunk will fill another.
    if tail.isEmpty, !chunks.isEmpty { tail.reserveCapacity(chunkLength) }
    tail.append(element)
    guard tail.count == chunkLength else { return }
    chunks.append(tail)
    tail = []
    guard chunks.count == blockLength else { return }
    blocks.append(chunks)
    chunks = []
  }

  /// Removes and returns the last element, or `nil` when there is none.
  @discardableResult
  package mutating func popLast() -> Element? {
    if tail.isEmpty {
      if chunks.isEmpty, let block = blocks.popLast() { chunks = block }
      if let chunk = chunks.popLast() { tail = chunk }
    }
    return tail.popLast()
  }

  /// Removes and returns the element at an index near the end; whatever follows it moves up.
  @discardableResult
  package mutating func remove(at index: Int) -> Element {
    var later: [Element] = []
    while count > index + 1, let last = popLast() { later.append(last) }
    let removed = self[index]
    popLast()
    for element in later.reversed() { append(element) }
    return removed
  }

  package mutating func removeAll() { self = SharedList() }

  /// The last element; that of every collection finds it by way of three indices, and frames ask often.
  package var last: Element? { tail.last ?? chunks.last?.last ?? blocks.last?.last?.last }
}

extension SharedList: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }

  package var endIndex: Int { tailStart + tail.count }

  /// That of every collection is the distance of two indices, and frames ask often.
  package var count: Int { endIndex }

  package subscript(index: Int) -> Element {
    // Lends the element rather than copying all that it refers to.
    _read {
      if index >= tailStart {
        yield tail[index - tailStart]
      } else if index >= chunksStart {
        let place = index - chunksStart
        yield chunks[place / chunkLength][place % chunkLength]
      } else {
        let place = index % elementsOfABlock
        yield blocks[index / elementsOfABlock][place / chunkLength][place % chunkLength]
      }
    }
    _modify {
      if index >= tailStart {
        yield &tail[index - tailStart]
      } else if index >= chunksStart {
        let place = index - chunksStart
        yield &chunks[place / chunkLength][place % chunkLength]
      } else {
        let place = index % elementsOfABlock
        yield &blocks[index / elementsOfABlock][place / chunkLength][place % chunkLength]
      }
    }
  }
}

extension SharedList: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

// Lists of one length are cut into chunks alike, so comparing the parts compares the elements.
extension SharedList: Equatable where Element: Equatable {}
extension SharedList: Hashable where Element: Hashable {}
extension SharedList: Sendable where Element: Sendable {}
