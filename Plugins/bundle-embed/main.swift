#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Usage: bundle-embed ROOT OUTPUT RELATIVE-PATH...
// Writes a Swift source that holds each file as a static string, which costs nothing at start-up.

func fail(_ message: String) -> Never {
  print("bundle-embed: \(message)")
  exit(1)
}

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[0..<count]
  }
  return bytes
}

/// Escapes what a Swift string literal cannot hold as it is; the rest stays readable.
func literal(_ bytes: [UInt8]) -> String {
  var text = "\""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\\": text += "\\\\"
    case "\"": text += "\\\""
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF:
      text += "\\u{\(String(scalar.value, radix: 16))}"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: bundle-embed ROOT OUTPUT PATH...") }
let root = arguments[1].hasSuffix("/") ? String(arguments[1].dropLast()) : arguments[1]

var source =
  "enum EmbeddedFiles {\n  static let all: [(path: StaticString, text: StaticString)] = [\n"
for path in arguments.dropFirst(3) {
  source += "    (\(literal(Array(path.utf8))), \(literal(contents(of: "\(root)/\(path)")))),\n"
}
source += "  ]\n}\n"

guard let output = fopen(arguments[2], "wb") else { fail("cannot write \(arguments[2])") }
fputs(source, output)
fclose(output)
