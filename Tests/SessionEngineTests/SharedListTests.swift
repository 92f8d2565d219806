import SessionEngine
import TestSupport
import Testing

@Suite struct SharedListTests {
  @Test(arguments: UInt64(0)..<50)
  func itBehavesLikeAnArray(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var list: SharedList<Int> = []
    var array: [Int] = []
    var copies: [(SharedList<Int>, [Int])] = []
    for step in 0..<2000 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1, 2:
        #expect(list.popLast() == array.popLast(), "seed \(seed)")
      case 3 where !array.isEmpty:
        let index = Int.random(in: 0..<array.count, using: &random)
        list[index] += 1
        array[index] += 1
      case 4 where step % 100 == 0: copies.append((list, array))
      default:
        list.append(step)
        array.append(step)
      }
      #expect(list.count == array.count, "seed \(seed)")
      #expect(list.last == array.last, "seed \(seed)")
    }
    #expect(Array(list) == array, "seed \(seed)")
    #expect(list == SharedList(array), "seed \(seed)")
    for (list, array) in copies { #expect(Array(list) == array, "seed \(seed)") }
  }

  /// Chunks stand in blocks of 8192 elements.
  @Test func aChangedCopyOfALongListLeavesTheOtherAlone() {
    let list = SharedList(0..<20_000)
    for index in [0, 127, 128, 8191, 8192, 16_383, 16_384, 19_999] {
      var copy = list
      copy[index] = -1
      #expect(list[index] == index)
      #expect(copy[index] == -1)
      #expect(copy.remove(at: 19_000) == 19_000)
      #expect(copy.count == 19_999 && list.count == 20_000)
    }
    #expect(Array(list) == Array(0..<20_000))
  }

  @Test(arguments: [0, 1, 127, 128, 129, 256, 1000, 7192, 8191, 8192, 8193, 8320, 20_000])
  func anyLengthIsReachedFromBothSides(count: Int) {
    var grown: SharedList<Int> = []
    for number in 0..<count { grown.append(number) }
    var shrunk = SharedList(0..<1000 + count)
    for _ in 0..<1000 { shrunk.popLast() }
    #expect(grown == shrunk)
    #expect(grown.hashValue == shrunk.hashValue)
    #expect(Array(grown) == Array(0..<count))
    grown.removeAll()
    #expect(grown.isEmpty)
    #expect(grown.popLast() == nil)
  }
}
