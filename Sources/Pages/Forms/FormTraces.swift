/// Parts of the words without which no text holds two of the labels that only a form has.
///
/// To take a page apart into the pieces of a form costs as much as to read it, and few pages are one.
package enum FormTraces {
  /// Whether a text may be a form: told from its bytes, and never wrong where it says no.
  package static func mayStand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      groups.withUnsafeBufferPointer { groups in
        var fields: UInt16 = 0
        for index in 0..<max(0, bytes.count - 1) {
          let group = groups[place(bytes[index], bytes[index + 1])]
          guard group != 0 else { continue }
          for trace in traces[Int(group)] where fields & trace.field == 0 {
            guard trace.stands(in: bytes, at: index) else { continue }
            fields |= trace.field
            if fields.nonzeroBitCount >= fieldsNeeded { return true }
          }
        }
        return false
      }
    }
  }

  /// A form has that many fields which no other page has (`OfficialForm`).
  private static let fieldsNeeded = 2

  private struct Trace {
    let field: UInt16
    /// In lower case, as far as setting one bit makes it.
    let bytes: [UInt8]

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

  /// By their first two bytes; none in the first group.
  private static let (traces, groups): ([[Trace]], [UInt8]) = {
    var traces: [[Trace]] = [[]]
    var groups: [UInt8] = Array(repeating: 0, count: 1024)
    for (number, field) in parts.enumerated() {
      for part in field.parts {
        // Of a letter of two bytes the last one is enough.
        let bytes = part.utf8.drop { $0 == 0xC3 || $0 == 0xCC }.map { $0 | 0x20 }
        let place = place(bytes[0], bytes[1])
        if groups[place] == 0 {
          groups[place] = UInt8(traces.count)
          traces.append([])
        }
        traces[Int(groups[place])].append(Trace(field: 1 << UInt16(number), bytes: bytes))
      }
    }
    return (traces, groups)
  }()

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
