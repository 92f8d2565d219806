import Frames

/// Turns the bytes that a terminal sends into what somebody did.
///
/// Besides keys it sends reports: of the mouse, of its focus, answers to what another program asked.
/// None of them is a key, however it is cut into pieces, and none takes the key behind it along.
/// Only silence tells Escape from the beginning of a sequence; it is told with `endWait`, so that the
/// same bytes with the same silences are always the same input.
package struct KeyDecoder {
  private var inputs: [Input] = []
  private var state = State.ground
  private var letters = Letters()
  /// Beside the state, which would copy it at every byte.
  private var pasted = PastedBytes()
  /// What the description of the terminal says of its keys, for those that are not as everywhere.
  ///
  /// A dozen of them, read at the start: the table of a dictionary would take longer to set up than to search them.
  private let described: [DescribedKey]

  private enum State {
    case ground
    case escape
    case doubleEscape
    /// Escape was taken for a key; the rest of its sequence may still be on its way.
    case afterEscape
    /// The byte behind Escape, which opens a longer sequence if more comes.
    case introduced(UInt8, Origin)
    case control([UInt8], Origin)
    case keypad([UInt8], Origin)
    /// `ESC [ [` of the Linux console, to which one more byte belongs.
    case consoleFunctionKey
    /// An answer in words, up to BEL or ST, with the byte before.
    case string(UInt8)
    case mouse(MouseCells)
    case paste
  }

  /// What the sequence stands behind.
  private enum Origin { case escape, doubleEscape, lateEscape, eightBits }

  /// How long to wait for the rest of what has begun.
  package enum Wait: Hashable, Sendable {
    /// For what tells a sequence from Escape.
    case escape
    /// For the rest of a sequence or of a letter.
    case sequence
    /// For a sequence whose Escape came long before it.
    case lateSequence
    /// For the rest of a pasted text.
    case paste
  }

  /// - Parameter described: keys by all the bytes of their sequences.
  package init(described: some Sequence<DescribedKey>) { self.described = Array(described) }

  package init() { self.init(described: []) }

  /// All bytes of a sequence with the key that sends it.
  package typealias DescribedKey = (key: [UInt8], value: Key)

  private func described(_ sequence: [UInt8]) -> Key? {
    described.last { $0.key == sequence }?.value
  }

  /// What to wait for; `nil` when nothing has begun.
  package var wait: Wait? {
    switch state {
    case .ground: letters.isOpen ? .sequence : nil
    case .escape, .doubleEscape: .escape
    case .introduced(let byte, let origin):
      origin == .lateEscape || Self.opensAnyText(byte) ? .escape : .sequence
    case .afterEscape: .lateSequence
    case .control, .keypad, .consoleFunctionKey, .string, .mouse: .sequence
    case .paste: .paste
    }
  }

  /// Hands over what was understood so far.
  package mutating func collect() -> [Input] {
    defer { inputs = [] }
    return inputs
  }

  /// Takes the next byte.
  package mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeOnGround(byte)
    case .escape: takeBehindEscape(byte)
    case .doubleEscape: takeBehindTwoEscapes(byte)
    case .afterEscape:
      if Self.isIntroducer(byte) {
        state = .introduced(byte, .lateEscape)
      } else {
        restart(with: byte)
      }
    case .introduced(let opener, let origin): open(opener, origin, with: byte)
    case .control(let bytes, let origin): takeInControl(byte, bytes, origin)
    case .keypad(let bytes, let origin): takeInKeypad(byte, bytes, origin)
    case .consoleFunctionKey:
      if (0x20...0x7E).contains(byte) { state = .ground } else { restart(with: byte) }
    case .string(let previous): takeInString(byte, after: previous)
    case .mouse(let cells): takeInMouse(byte, cells)
    case .paste: if pasted.take(byte) { endPaste() }
    }
  }

  /// Takes what has begun for what it is: nothing came for as long as `wait` says.
  package mutating func endWait() {
    switch state {
    case .ground: type(letters.end())
    case .escape:
      append(.escape)
      state = .afterEscape
    case .doubleEscape:
      append(.escape)
      append(.escape)
      state = .afterEscape
    case .introduced(let opener, let origin): giveUp(opener, origin)
    // Of a sequence that was cut off nothing is meant.
    case .afterEscape, .control, .keypad, .consoleFunctionKey, .string: state = .ground
    case .mouse(var cells):
      cells.end()
      state = .ground
      if cells.isWhole { append(cells.pointer) }
    case .paste: endPaste()
    }
  }

  // MARK: Letters and Escape

  private mutating func takeOnGround(_ byte: UInt8) {
    if byte == Self.escape {
      type(letters.end())
      state = .escape
    } else {
      type(letters.take(byte))
    }
  }

  /// A control of eight bits stands for Escape and a byte (ECMA-35, 13.2).
  private mutating func takeControl(_ scalar: Unicode.Scalar) {
    let byte = UInt8(scalar.value - 0x40)
    if Self.isIntroducer(byte) { state = .introduced(byte, .eightBits) }
  }

  private mutating func takeBehindEscape(_ byte: UInt8) {
    if byte == Self.escape {
      state = .doubleEscape
    } else if let key = described([Self.escape, byte]) {
      state = .ground
      append(key)
    } else if Self.isIntroducer(byte) {
      state = .introduced(byte, .escape)
    } else if byte < 0x80 {
      state = .ground
      append(Self.keyWithAlt(byte))
    } else {
      restart(with: byte)
    }
  }

  /// Some terminals put a second Escape before the sequence of a key that is held with Alt.
  private mutating func takeBehindTwoEscapes(_ byte: UInt8) {
    switch byte {
    case Self.bracket, Self.letterO: state = .introduced(byte, .doubleEscape)
    case Self.escape: append(.escape)
    default:
      append(.escape)
      state = .escape
      take(byte)
    }
  }

  private mutating func restart(with byte: UInt8) {
    state = .ground
    take(byte)
  }

  private mutating func type(_ scalars: [Unicode.Scalar]) {
    for scalar in scalars {
      if (0x80...0x9F).contains(scalar.value) {
        takeControl(scalar)
      } else {
        append(Self.key(typed: scalar))
      }
    }
  }

  private mutating func append(_ key: Key?) {
    if let key { inputs.append(.key(key)) }
  }

  private mutating func append(_ pointer: Pointer?) {
    if let pointer { inputs.append(.pointer(pointer)) }
  }

  // MARK: Sequences

  private mutating func open(_ opener: UInt8, _ origin: Origin, with byte: UInt8) {
    switch opener {
    case Self.bracket: openControl(origin, with: byte)
    case Self.letterO:
      guard Self.isKeypadByte(byte, isLate: origin == .lateEscape) else {
        return giveUp(opener, origin, before: byte)
      }
      takeInKeypad(byte, [], origin)
    default:
      guard Self.canBegin(opener, byte) else { return giveUp(opener, origin, before: byte) }
      takeInString(byte, after: 0)
    }
  }

  private mutating func openControl(_ origin: Origin, with byte: UInt8) {
    switch byte {
    case Self.bracket: state = .consoleFunctionKey
    case 0x4D: state = .mouse(MouseCells())
    case 0x20...0x7E: takeInControl(byte, [], origin)
    default: giveUp(Self.bracket, origin, before: byte)
    }
  }

  /// What looked like the beginning of a sequence was typed.
  private mutating func giveUp(_ opener: UInt8, _ origin: Origin, before next: UInt8? = nil) {
    state = .ground
    switch origin {
    case .escape: append(Self.keyWithAlt(opener))
    case .doubleEscape:
      append(.escape)
      append(Self.keyWithAlt(opener))
    case .lateEscape: append(Self.key(typed: Unicode.Scalar(opener)))
    case .eightBits: break
    }
    if let next { take(next) }
  }

  private mutating func takeInControl(_ byte: UInt8, _ bytes: [UInt8], _ origin: Origin) {
    switch byte {
    case 0x20...0x3F where !ControlSequence.isEndedByDollar(bytes, byte):
      state = .control(bytes.count < Self.longestSequence ? bytes + [byte] : bytes, origin)
    case 0x20...0x7E: finish(ControlSequence(bytes, final: byte), origin)
    default: restart(with: byte)
    }
  }

  private mutating func finish(_ sequence: ControlSequence, _ origin: Origin) {
    state = .ground
    guard sequence.bytes.count <= Self.longestSequence else { return }
    if let key = described([Self.escape, Self.bracket] + sequence.bytes) { return append(key) }
    if sequence.opensPaste {
      state = .paste
    } else if let pointer = sequence.pointer {
      append(pointer)
    } else {
      append(sequence.key(isHeldWithAlt: origin == .doubleEscape))
    }
  }

  private mutating func takeInKeypad(_ byte: UInt8, _ bytes: [UInt8], _ origin: Origin) {
    switch byte {
    case 0x30...0x39, 0x3B:
      state = .keypad(bytes.count < Self.longestSequence ? bytes + [byte] : bytes, origin)
    case 0x40...0x7E:
      state = .ground
      let sequence = KeypadSequence(bytes, final: byte)
      append(
        described([Self.escape, Self.letterO] + bytes + [byte])
          ?? sequence.key(isHeldWithAlt: origin == .doubleEscape))
    default: restart(with: byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8, after previous: UInt8) {
    switch (previous, byte) {
    case (Self.escape, Self.backslash), (0xC2, 0x9C): state = .ground
    case (Self.escape, _):
      // It was broken off, and another sequence begins.
      state = .escape
      take(byte)
    case (_, Self.bell): state = .ground
    case (_, Self.escape): state = .string(byte)
    // No answer holds a control character: whatever began here is over, and this is a key.
    case (_, 0x00...0x1F): restart(with: byte)
    default: state = .string(byte)
    }
  }

  private mutating func takeInMouse(_ byte: UInt8, _ cells: MouseCells) {
    var cells = cells
    let isTaken = cells.take(byte)
    if cells.isWhole {
      state = .ground
      append(cells.pointer)
      if !isTaken { take(byte) }
    } else if isTaken {
      state = .mouse(cells)
    } else {
      restart(with: byte)
    }
  }

  private mutating func endPaste() {
    state = .ground
    let text = pasted.text
    pasted = PastedBytes()
    if !text.isEmpty { inputs.append(.paste(text)) }
  }
}
