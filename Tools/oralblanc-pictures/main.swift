import FileAccess
import ScreenPictures

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Writes the pictures of the screens into a folder: `oralblanc-pictures docs/pictures`.
guard CommandLine.arguments.count == 2, let gallery = Gallery() else {
  print("usage: oralblanc-pictures FOLDER")
  exit(2)
}
let folder = CommandLine.arguments[1]
for item in gallery.items {
  let path = "\(folder)/\(item.name).svg"
  do {
    try FileReplacement.write(Array(item.svg.utf8), to: path)
  } catch {
    print("\(path): \(error)")
    exit(1)
  }
}
