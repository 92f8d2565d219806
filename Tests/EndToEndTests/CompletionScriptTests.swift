import TestSupport
import Testing

/// Bash is on every machine; the other shells are tried by `make check-completions`.
@Suite(.waiting) struct CompletionScriptTests {
  private func completed(_ words: [String]) throws -> [String] {
    // compopt works only while a shell completes.
    let script = """
      compopt() { :; }
      . <("$0" --generate-completion-script bash)
      COMP_WORDS=(oralblanc "$@"); COMP_CWORD=$#
      _oralblanc "$0"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let shell = try ChildProcess.run(
      ["bash", "-c", script, BuiltProgram.path] + words,
      environment: ["LC_ALL": "C.UTF-8", "LANG": ""])
    #expect(shell.errors == "")
    return shell.output.split(separator: "\n").map(String.init)
  }

  @Test func bashCompletesCommandsOptionsAndNames() throws {
    #expect(try completed(["reh"]) == ["rehearse"])
    #expect(try completed(["repeter", "--exam", "e6-pa"]) == ["e6-parcours"])
    #expect(try completed(["history", "--lang", "=", "f"]) == ["fr"])
    #expect(try completed(["history", "--lang", "="]) == ["fr", "en"])
    #expect(try completed(["rehearse", "--mode", "ex"]) == ["examen"])
  }
}
