// swift-tools-version: 6.1

import PackageDescription

// The page is a package of its own so that nobody who builds the program builds a server with it.
let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "oralblanc-page",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "oralblanc-page", targets: ["oralblanc-page"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2"))
  ],
  targets: [
    // Links to the program's own sources: the same reader of JSON and the same start, and no way into its
    // package.
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "CProcess"),
    .target(name: "PageRules", dependencies: ["JSONText"], swiftSettings: strict),
    .target(
      name: "PageServer",
      dependencies: [
        "JSONText", "PageRules",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [
        .embedInCode("Web/page.html"), .embedInCode("Web/page.css"), .embedInCode("Web/page.js"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "oralblanc-page", dependencies: ["PageServer", "PageRules", "JSONText", "CProcess"],
      swiftSettings: strict),
    .testTarget(name: "PageRulesTests", dependencies: ["PageRules", "JSONText"]),
    .testTarget(
      name: "PageServerTests",
      dependencies: [
        "PageServer", "PageRules", "JSONText",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone asks for this: what reads bytes is instrumented then, which ordinary builds are not.
if Context.environment["ORALBLANC_FUZZ"] != nil {
  for target in package.targets where target.type == .regular {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
  }
  package.targets.append(
    .executableTarget(
      name: "oralblanc-page-fuzz",
      dependencies: [
        "PageServer", "PageRules", "JSONText",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ],
      path: "Fuzz", exclude: ["Seeds"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
