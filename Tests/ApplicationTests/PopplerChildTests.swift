import DocumentImport
import TestSupport
import Testing

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The child that reads a PDF, with small fake programs in place of `pdftohtml`.
@Suite(.waiting) struct PopplerChildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func child(_ script: String, reads path: String = "rapport.pdf") throws -> PopplerChild {
    let program = try folder.write("#!/bin/sh\n\(script)\n", to: "pdftohtml")
    chmod(program, 0o755)
    return PopplerChild(path: path, program: program)
  }

  private func error(_ script: String) throws -> ImportError? {
    let child = try self.child(script)
    do throws(ImportError) {
      _ = try child.layout()
      return nil
    } catch {
      return error
    }
  }

  /// Its words: the layout alone, on its output, without a picture or a file beside the document.
  @Test func isAskedForTheLayoutAlone() throws {
    let layout = try self.child("printf '%s ' \"$@\"").layout()
    #expect(
      String(decoding: layout, as: UTF8.self)
        == "-xml -i -nodrm -nomerge -l 200 -stdout rapport.pdf ")
  }

  @Test func aNameThatBeginsWithADashIsNoOption() throws {
    let layout = try self.child("for last; do :; done; printf %s \"$last\"", reads: "-opw.pdf")
      .layout()
    #expect(String(decoding: layout, as: UTF8.self) == "./-opw.pdf")
  }

  /// More than a pipe holds, with errors between, neither of which stops the other.
  @Test func muchOutputArrivesWhole() throws {
    let layout = try self.child(
      """
      i=0
      while [ $i -lt 400 ]; do
        printf '%01000d' $i
        printf '%0200d' $i >&2
        i=$((i + 1))
      done
      """
    ).layout()
    #expect(layout.count == 400_000)
  }

  @Test func whatFailsIsTold() throws {
    #expect(
      try error("echo 'Command Line Error: Incorrect password' >&2; exit 1") == .encrypted(.pdf))
    #expect(
      try error("echo 'Syntax Error: Couldn'\"'\"'t read xref table' >&2; exit 1") == .damaged(.pdf)
    )
    #expect(try error("echo '<pdf2xml>'; exit 3") == .childFailed)
    #expect(try error("echo '<pdf2xml>'; kill -SEGV $$") == .childFailed)
    #expect(try error("exit 127") == .needsPoppler)
  }

  @Test func aProgramThatIsNotThereIsNeeded() {
    let child = PopplerChild(path: "rapport.pdf", program: folder.path("nowhere"))
    #expect(throws: ImportError.needsPoppler) { try child.layout() }
  }

  /// It is ended, and nobody waits for what it started.
  @Test func oneThatDoesNotEndIsEnded() throws {
    var child = try self.child("exec sleep 600")
    child.longestSeconds = 1
    #expect(throws: ImportError.childFailed) { try child.layout() }
  }

  @Test func oneThatWritesWithoutEndIsEnded() throws {
    let child = try self.child("exec cat /dev/zero")
    #expect(throws: ImportError.childFailed) { try child.layout() }
  }
}
