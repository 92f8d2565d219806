import People
import TextSearch

/// What is seen of one paragraph: no deleted text, one branch of alternatives, results of fields.
struct WordRuns {
  private(set) var text = StyledText()
  /// The largest size among the runs that say one; 0 where none does.
  private(set) var size: Double = 0
  private(set) var isUnderlined = false
  private(set) var isTinted = false
  private(set) var hasChanges = false
  /// A part of a table of contents that is a field of its own.
  private(set) var isContentsField = false
  /// Text boxes that are anchored here, each once.
  private(set) var boxes: [XMLElement] = []
  private(set) var images: [DocumentImage] = []

  private let style: InheritedStyle
  private let context: WordContext
  private var byteCount = 0
  private var underlined = 0
  private var tinted = 0
  private var seen = 0
  /// Fields may stand in one another; true for one whose result is being read.
  private var fields: [Bool] = []
  private var instruction = ""

  init(_ paragraph: XMLElement, style: InheritedStyle, context: WordContext) {
    self.style = style
    self.context = context
    for child in paragraph.children where child.name != "w:pPr" { take(child, address: nil) }
    isUnderlined = seen > 0 && underlined == seen
    isTinted = seen > 0 && tinted == seen
  }

  /// Adds the paragraph that this one runs into.
  mutating func append(_ other: WordRuns) {
    text.append(other.text)
    size = max(size, other.size)
    isUnderlined = isUnderlined && other.isUnderlined
    isTinted = isTinted && other.isTinted
    hasChanges = true
    boxes += other.boxes
    images += other.images
  }

  private mutating func take(_ element: XMLElement, address: String?) {
    switch element.name {
    case "w:r": take(run: element, address: address)
    case "w:del", "w:moveFrom": hasChanges = true
    case "w:ins", "w:moveTo":
      hasChanges = true
      takeAll(of: element, address: address)
    case "w:hyperlink":
      let id = element.attribute("r:id")
      takeAll(of: element, address: id.flatMap { context.relations[$0]?.target } ?? address)
    case "w:sdt": take(control: element, address: address)
    case "mc:AlternateContent":
      if let branch = element.first("mc:Choice") ?? element.first("mc:Fallback") {
        takeAll(of: branch, address: address)
      }
    case "w:fldSimple":
      if (element.attribute("w:instr") ?? "").contains("TOC ") { isContentsField = true }
      takeAll(of: element, address: address)
    case "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:sdtContent", "w:ruby", "w:rubyBase":
      takeAll(of: element, address: address)
    case "m:oMath", "m:oMathPara":
      add(element.descendants("m:t").map(\.allText).joined(), TextRun(""))
    default: break
    }
  }

  private mutating func takeAll(of element: XMLElement, address: String?) {
    for child in element.children { take(child, address: address) }
  }

  private mutating func take(control: XMLElement, address: String?) {
    let properties = control.first("w:sdtPr")
    if let box = properties?.first("w14:checkbox") {
      let isChecked = WordStyles.isOn(box.first("w14:checked")?.attribute("w14:val"), false)
      add(isChecked ? "☑" : "☐", TextRun(""))
      return
    }
    if WordStyles.isOn(properties, "w:showingPlcHdr") == true { return }
    if let content = control.first("w:sdtContent") { takeAll(of: content, address: address) }
  }

  private mutating func take(run: XMLElement, address: String?) {
    let properties = run.first("w:rPr")
    if WordStyles.isOn(properties, "w:vanish") == true { return }
    if properties?.first("w:del") != nil, run.first("w:delText") != nil { return }
    let own = context.styles[properties?.first("w:rStyle")?.attribute("w:val") ?? "\u{0}"]
    let isHeading = style.level != nil
    let look = TextRun(
      "", isBold: WordStyles.isOn(properties, "w:b") ?? own.isBold ?? style.isBold ?? false,
      isItalic: !isHeading
        && (WordStyles.isOn(properties, "w:i") ?? own.isItalic ?? style.isItalic ?? false),
      isStruck: WordStyles.isOn(properties, "w:strike") ?? false,
      isCode: own.isCode && !style.isCode, address: address)
    let isCaps = WordStyles.isOn(properties, "w:caps") ?? own.isCaps ?? style.isCaps ?? false
    let font = properties?.first("w:rFonts").flatMap {
      $0.attribute("w:ascii") ?? $0.attribute("w:hAnsi")
    }
    let underline = properties?.first("w:u")?.attribute("w:val") ?? "none"
    let before = byteCount
    for child in run.children { take(part: child, look, font: font, isCaps: isCaps) }
    let added = byteCount - before
    guard added > 0 else { return }
    seen += added
    if underline != "none", address == nil { underlined += added }
    let colour = properties?.first("w:color")?.attribute("w:val").map { TintedText.isOne($0) }
    if address == nil, colour ?? own.isTinted ?? style.isTinted ?? false { tinted += added }
    size = max(size, WordStyles.size(properties) ?? own.size ?? 0)
  }

  private mutating func take(
    part: XMLElement, _ look: TextRun, font: String?, isCaps: Bool
  ) {
    switch part.name {
    case "w:t":
      let text = SymbolFont.text(part.allText, font: font)
      add(isCaps ? text.uppercased() : text, look)
    case "w:tab", "w:ptab": add("\t", look)
    case "w:br", "w:cr": add(part.attribute("w:type") == nil ? "\n" : " ", look)
    case "w:noBreakHyphen": add("-", look)
    case "w:sym":
      let code = part.attribute("w:char").flatMap { UInt32($0, radix: 16) } ?? 0
      if let sign = SymbolFont.character(code, font: part.attribute("w:font") ?? "") {
        add(String(sign), look)
      }
    case "w:footnoteReference", "w:endnoteReference":
      let prefix = part.name == "w:endnoteReference" ? "f" : ""
      if let id = part.attribute("w:id") { add("\u{1}\(prefix)\(id)\u{2}", TextRun("")) }
    case "w:fldChar": take(field: part)
    case "w:instrText": if fields.last == false { instruction += part.allText }
    case "w:drawing", "w:pict", "w:object": take(drawing: part)
    case "mc:AlternateContent":
      guard let branch = part.first("mc:Choice") ?? part.first("mc:Fallback") else { return }
      for child in branch.children { take(part: child, look, font: font, isCaps: isCaps) }
    default: break
    }
  }

  private mutating func add(_ added: String, _ look: TextRun) {
    // Between the beginning of a field and its result stands what Word works it out from.
    guard fields.allSatisfy(\.self) else { return }
    var run = look
    run.text = added
    byteCount += added.utf8.count
    text.append(run)
  }

  private mutating func take(field: XMLElement) {
    switch field.attribute("w:fldCharType") {
    case "begin":
      if let box = field.first("w:ffData", "w:checkBox") {
        let state = WordStyles.isOn(box, "w:checked") ?? WordStyles.isOn(box, "w:default") ?? false
        add(state ? "☑" : "☐", TextRun(""))
      }
      fields.append(false)
      instruction = ""
    case "separate":
      if !fields.isEmpty { fields[fields.count - 1] = true }
      let word = instruction.split(separator: " ").first
      if word == "TOC" { isContentsField = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// A picture, or a text box with what stands in it.
  private mutating func take(drawing: XMLElement) {
    guard fields.allSatisfy(\.self) else { return }
    let found = Self.boxes(in: drawing)
    boxes += found
    guard found.isEmpty else { return }
    let properties = drawing.descendants("wp:docPr").first ?? drawing.descendants("?:docPr").first
    let picture =
      drawing.descendants("a:blip").first?.attribute("r:embed")
      ?? drawing.descendants("v:imagedata").first?.attribute("r:id")
    guard let picture, let relation = context.relations[picture], !relation.isExternal else {
      return
    }
    let caption = properties?.attribute("descr") ?? ""
    images.append(
      DocumentImage(caption: StyledText.collapsed(caption), source: relation.target))
  }

  /// The boxes of a drawing; Word writes each a second time for its older versions.
  private static func boxes(in element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in element.children {
      switch child.name {
      case "w:txbxContent": found.append(child)
      case "mc:AlternateContent":
        if let branch = child.first("mc:Choice") ?? child.first("mc:Fallback") {
          found += boxes(in: branch)
        }
      default: found += boxes(in: child)
      }
    }
    return found
  }
}
