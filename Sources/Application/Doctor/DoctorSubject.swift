/// What `oralblanc doctor` looks for, in the order of its report.
enum DoctorSubject: String, CaseIterable {
  case terminal
  case dataFolder = "data_folder"
  case editor
  case pdfReader = "pdf_reader"
  case voice
  case sound
  case player
  case tempo
  case recorder
  case packer
  case transcriber
  case juryProgram = "jury_program"
  case page
  case qrCode = "qr_code"
}
