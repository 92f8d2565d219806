import CYAML

/// Feeds a text to libyaml and hands its events on.
///
/// libyaml keeps pointers to its own state and to the text, so both live at fixed addresses until
/// `close`.
final class YAMLEventParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let byteCount: Int
  private let firstLine: Int
  private let isReady: Bool

  init(_ bytes: [UInt8], firstLine: Int) {
    self.firstLine = firstLine
    byteCount = bytes.count
    parser = .allocate(capacity: 1)
    text = .allocate(capacity: max(bytes.count, 1))
    _ = text.initialize(from: bytes)
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, text.baseAddress, bytes.count)
    }
  }

  /// Frees libyaml's state; nothing may be read afterwards.
  func close() {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    text.deallocate()
  }

  func next() throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: Self.kind(of: event), anchor: Self.anchor(of: event),
      line: Int(event.start_mark.line) + firstLine)
  }

  private func problem() -> YAMLError {
    guard isReady else { return .tooComplex(line: firstLine) }
    // At the end of the text libyaml counts a line that is not there.
    let line = min(Int(parser.pointee.problem_mark.line), lineCount - 1) + firstLine
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not YAML"
    return .invalid(problem: problem, line: line)
  }

  /// At least one; the end of the last line begins no other.
  private var lineCount: Int {
    var count = 1
    var previous: UInt8 = 0
    for byte in text.prefix(byteCount) {
      if previous == 0x0A || (previous == 0x0D && byte != 0x0A) { count += 1 }
      previous = byte
    }
    return count
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias(name(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      .scalar(
        String(
          decoding: UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length),
          as: UTF8.self),
        isQuoted: event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .streamEnd
    }
  }

  private static func anchor(of event: yaml_event_t) -> String? {
    switch event.type {
    case YAML_SCALAR_EVENT: name(event.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: name(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: name(event.data.mapping_start.anchor)
    default: nil
    }
  }

  private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
