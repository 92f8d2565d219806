import PackagePlugin

/// Turns the data folders of the package into one Swift source, so that the program runs from any folder.
///
/// SwiftPM's own `.embedInCode` wants the files inside the target and gives no listing of them; a
/// build tool with declared inputs keeps them at the root, where people look for them, and is run
/// again whenever one of them changes.
@main
struct EmbedBundle: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let tool = try context.tool(named: "bundle-embed")
    let inputs = try BundleListing.files(below: root)
    return [
      .buildCommand(
        displayName: "Embedding exams, fiches, question bank and templates",
        executable: tool.url,
        arguments: [root.path(), output.path()] + inputs.map(\.relativePath),
        inputFiles: inputs.map(\.url),
        outputFiles: [output])
    ]
  }
}
