import CZlib

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Usage: bundle-embed ROOT OUTPUT RELATIVE-PATH...
// Writes a Swift source that holds each file as a static string, which costs nothing at start-up.
// The jury's bank, which no first frame needs and which is most of all, is packed.

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

/// Packs a file by zlib, in seven bits a character, because a static string holds text and no bytes.
func packed(_ bytes: [UInt8]) -> [UInt8] {
  var count = compressBound(UInt(bytes.count))
  var deflated = [UInt8](repeating: 0, count: Int(count))
  guard compress2(&deflated, &count, bytes, UInt(bytes.count), Z_BEST_COMPRESSION) == Z_OK else {
    fail("cannot pack a file of \(bytes.count) bytes")
  }
  var characters: [UInt8] = []
  var bits = 0
  var bitCount = 0
  for byte in deflated[..<Int(count)] {
    bits = (bits << 8 | Int(byte)) & 0x7FFF
    bitCount += 8
    while bitCount >= 7 {
      bitCount -= 7
      characters.append(UInt8(bits >> bitCount & 0x7F))
    }
  }
  if bitCount > 0 { characters.append(UInt8(bits << (7 - bitCount) & 0x7F)) }
  return characters
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: bundle-embed ROOT OUTPUT PATH...") }
let root = arguments[1].hasSuffix("/") ? String(arguments[1].dropLast()) : arguments[1]

var source = "enum EmbeddedFiles {\n  static let all: [EmbeddedFile] = [\n"
for path in arguments.dropFirst(3) {
  let bytes = contents(of: "\(root)/\(path)")
  let isPacked = path.hasPrefix("fiches/jury/")
  source += """
        EmbeddedFile(
          path: \(literal(Array(path.utf8))), packedFrom: \(isPacked ? bytes.count : 0),
          contents: \(literal(isPacked ? packed(bytes) : bytes))),

    """
}
source += "  ]\n}\n"

guard let output = fopen(arguments[2], "wb") else { fail("cannot write \(arguments[2])") }
fputs(source, output)
fclose(output)
