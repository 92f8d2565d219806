@testable import DocumentImport

/// The official form in documents of one kind.
enum FormKinds {
  /// The form as the ministry lays it out: a table, then the descriptive part in a cell.
  static func word(_ form: FilledForm, _ n: Int) -> DocumentSample {
    let described = form.description.map {
      WordXML.p($0.heading, bold: true) + WordXML.p($0.text)
    }.joined()
    let body =
      WordXML.p(
        "Annexe 7-1-A : Fiche descriptive de réalisation professionnelle (recto)", bold: true)
      + WordXML.table(form.cells) + WordXML.p(FilledForm.footnote)
      + WordXML.table([[WordXML.p(FilledForm.descriptionLabel) + described]])
    return form.sample("docx-\(n)", "E6.docx", WordXML.document(body))
  }

  /// Boxes as content controls, values in the cell beside.
  static func wordControls(_ form: FilledForm, _ n: Int) -> DocumentSample {
    func box(_ isTicked: Bool) -> String {
      "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"\(isTicked ? 1 : 0)\"/></w14:checkbox></w:sdtPr><w:sdtContent>\(WordXML.r(isTicked ? "☒" : "☐"))</w:sdtContent></w:sdt>"
    }
    let boxes = form.competences.map { "<w:p>\(box($0.isTicked))\(WordXML.r(" " + $0.name))</w:p>" }
    let mode =
      "<w:p>\(box(form.isAlone))\(WordXML.r(" Seul(e)   "))\(box(!form.isAlone))\(WordXML.r(" En équipe"))</w:p>"
    let rows: [[String]] = [
      ["Nom, prénom", form.name], ["N° candidat", form.number],
      ["Organisation support de la réalisation professionnelle", form.organisation],
      ["Intitulé de la réalisation professionnelle", form.title],
      ["Période de réalisation", form.period], ["Lieu", form.place], ["Modalité", mode],
      ["Compétences travaillées", boxes.joined()],
      ["Conditions de réalisation", form.conditions],
      [FilledForm.resourcesLabel, form.resources],
      [FilledForm.accessLabel, form.access.joined(separator: "\n")],
    ]
    let described = form.description.map {
      WordXML.p($0.heading, style: "Titre1") + WordXML.p($0.text)
    }.joined()
    let body = WordXML.table(rows) + WordXML.p(FilledForm.descriptionLabel) + described
    return form.sample("docx-controles-\(n)", "fiche.docx", WordXML.document(body))
  }

  static func open(_ form: FilledForm, _ n: Int) -> DocumentSample {
    var body = "<table:table>"
    for row in form.cells {
      body += "<table:table-row>"
      for cell in row {
        body += "<table:table-cell>"
        body += cell.split(separator: "\n").map { OpenXML.p(String($0)) }.joined()
        body += "</table:table-cell>"
      }
      body += "</table:table-row>"
    }
    body += "</table:table>" + OpenXML.p(FilledForm.descriptionLabel)
    for part in form.description {
      body += OpenXML.p(part.heading, style: "B") + OpenXML.p(part.text)
    }
    return form.sample("odt-\(n)", "E6.odt", OpenXML.text(body))
  }

  static func page(_ form: FilledForm, _ n: Int) -> DocumentSample {
    var body = "<table>"
    for row in form.cells {
      body += "<tr>"
      for cell in row {
        let lines = cell.split(separator: "\n").map { "<p>\(xml(String($0)))</p>" }.joined()
        body += "<td>\(lines)</td>"
      }
      body += "</tr>"
    }
    body += "</table><p>\(xml(FilledForm.descriptionLabel))</p>"
    for part in form.description {
      body += "<p><b>\(xml(part.heading))</b></p><p>\(xml(part.text))</p>"
    }
    let text =
      "<html><head><meta charset=\"utf-8\"><title>E6</title></head><body>\(body)</body></html>"
    return form.sample("html-\(n)", "E6.html", Array(text.utf8))
  }

  static func printed(_ form: FilledForm, _ n: Int) -> DocumentSample {
    var lines: [LayoutXML.Line] = []
    var top = 150
    for row in form.cells {
      if row.count == 2 {
        lines.append(LayoutXML.Line(text: row[0], top: top, width: 310))
        lines.append(LayoutXML.Line(text: row[1], left: 500, top: top, width: 200))
        top += 24
        continue
      }
      for line in row[0].split(separator: "\n") {
        lines += LayoutXML.wrapped(String(line), top: &top, columns: 74)
        top -= 14
      }
    }
    lines += LayoutXML.wrapped(FilledForm.footnote, top: &top, columns: 74)
    var second: [LayoutXML.Line] = []
    top = 150
    second += LayoutXML.wrapped(FilledForm.descriptionLabel, top: &top, columns: 74)
    for part in form.description {
      second.append(LayoutXML.Line(text: part.heading, isBold: true, top: top))
      top += 30
      second += LayoutXML.wrapped(part.text, top: &top, columns: 74)
    }
    var made = form.sample("pdf-\(n)", "E6.pdf", Array("%PDF-1.5".utf8))
    made.layout = LayoutXML(pages: [lines, second])
    return made
  }
}
