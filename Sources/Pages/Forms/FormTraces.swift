/// Parts of the words without which no text holds two of the labels that only a form has.
///
/// To take a page apart into the pieces of a form costs as much as to read it, and few pages are one.
package enum FormTraces {
  /// Whether a text may be a form: told from its bytes, and never wrong where it says no.
  package static func mayStand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      groups.withUnsafeBufferPointer { groups in
        traces.withUnsafeBufferPointer { traces in
          var fields: UInt16 = 0
          for index in 0..<max(0, bytes.count - 1) {
            var next = Int(groups[place(bytes[index], bytes[index + 1])])
            while next > 0 {
              let field = traces[next].field
              if fields & field == 0, traces[next].stands(in: bytes, at: index) {
                fields |= field
                if fields.nonzeroBitCount >= fieldsNeeded { return true }
              }
              next = traces[next].next
            }
          }
          return false
        }
      }
    }
  }

  /// A form has that many fields which no other page has (`OfficialForm`).
  private static let fieldsNeeded = 2

  private struct Trace {
    let field: UInt16
    /// In lower case, as far as setting one bit makes it.
    let bytes: [UInt8]
    /// The place of another one with the same first two bytes; 0 behind the last.
    let next: Int

    func stands(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      guard start + bytes.count <= text.count else { return false }
      for offset in bytes.indices where text[start + offset] | 0x20 != bytes[offset] {
        return false
      }
      return true
    }
  }

  /// A part of some word of each strong wording of a field, without its first letter, which may stand
  /// in a mark of its own, and without letters that have accents.
  static let parts: [(field: FormField, parts: [String])] = [
    (.title, ["ntitul", "itre", "ibell"]),
    (.number, ["alisation", "ituation", "fiche"]),
    (
      .identity,
      [
        "andidat", "tudiant", "naissance", "nscription", "nonymat", "atricule", "énom", "enom",
        ";nom", "\u{301}nom",
      ]
    ),
    (.examination, ["onctuel", "cours"]), (.organisation, ["support"]),
    (.period, ["riode", "dates"]), (.competences, ["ravaill"]), (.conditions, ["onditions"]),
    (.resources, ["essources"]), (.access, ["odalit"]), (.description, ["escripti"]),
  ]

  /// The traces from 1, and by first two bytes the place of the last one that begins so.
  private static let (traces, groups): ([Trace], [UInt8]) = {
    var traces = [Trace(field: 0, bytes: [], next: 0)]
    var groups: [UInt8] = Array(repeating: 0, count: 1024)
    for (number, field) in parts.enumerated() {
      for part in field.parts {
        // Of a letter of two bytes the last one is enough.
        let bytes = part.utf8.drop { $0 == 0xC3 || $0 == 0xCC }.map { $0 | 0x20 }
        let place = place(bytes[0], bytes[1])
        traces.append(
          Trace(field: 1 << UInt16(number), bytes: bytes, next: Int(groups[place])))
        groups[place] = UInt8(traces.count - 1)
      }
    }
    return (traces, groups)
  }()

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
