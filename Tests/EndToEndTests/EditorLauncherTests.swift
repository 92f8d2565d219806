import Testing

@testable import Application

/// A file's name stays a name, whatever it begins with and whatever the editor.
@Suite struct EditorLauncherTests {
  @Test(
    arguments: [
      "+!touch PWNED.md", "-c:q.md", "--cmd.md", "-.md", "+3", "@liste.md", "~root.md", "a b.md",
      "sous/fiche.md", "scp:fiche.md",
    ])
  func aNameIsNeverAnOption(name: String) {
    for editor in [["vim"], ["nano", "-w"], ["code"], ["/usr/bin/emacsclient", "-t"]] {
      for line in [1, 3] {
        let words = EditorLauncher.command(editor: editor, path: name, line: line)
        #expect(words.prefix(editor.count) == editor[...])
        #expect(words.last == "./\(name)")
        #expect(words.count <= editor.count + 2)
      }
    }
  }

  @Test func aWholePathStaysAsItIs() {
    #expect(
      EditorLauncher.command(editor: ["vi"], path: "/tmp/+x.md", line: 7) == [
        "vi", "+7", "/tmp/+x.md",
      ])
  }

  @Test(arguments: ["-wspoken.wav", "--version", "+x", "@fichier", "/etc/passwd", "«", ""])
  func whatIsSaidIsNeverAnOption(text: String) {
    let argument = AnnouncementProgram.argument(text)
    #expect(argument == text || argument == " " + text)
    #expect(!argument.hasPrefix("-") && !argument.hasPrefix("+") && !argument.hasPrefix("@"))
  }
}
