// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// What every Swift target is built with: the strictest checking the language offers.
///
/// Warnings are errors only where `PIONEER_STRICT` is set, as continuous integration does, so that
/// a newer compiler with a new warning never keeps a user from building.
let strictSettings: [SwiftSetting] =
  [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["PIONEER_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The libraries that a release has in it, beside those of Swift; some are named for others' sake, since
/// the linker doesn't ask archives what else they need.
let linkedLibraries = [
  "tinfo", "bsd", "md", "_FoundationCShims", "_FoundationCollections", "swiftSynchronization",
]

/// Whether the archives to link everything in are there.
///
/// Debian's development packages bring them along, those of most other systems don't.
let hasArchives: Bool = {
  #if arch(arm64)
  let triple = "aarch64-linux-gnu"
  #else
  let triple = "x86_64-linux-gnu"
  #endif
  let folders = ["/usr/lib/\(triple)", "/usr/lib64", "/usr/lib", "/usr/local/lib"]
  return ["c", "cmark", "edit", "stemmer", "tinfo", "bsd", "md"].allSatisfy { library in
    folders.contains { FileManager.default.fileExists(atPath: "\($0)/lib\(library).a") }
  }
}()

/// What makes a release start in half the time on Linux: everything is linked in, so that the loader
/// has nothing to find.
///
/// Where archives are missing, or `PIONEER_SHARED_LIBRARIES` is set, the libraries are shared and only
/// Swift's own are linked in.
let startUpSettings: [LinkerSetting] = {
  let isStatic = hasArchives && Context.environment["PIONEER_SHARED_LIBRARIES"] == nil
  let flags =
    isStatic
    ? ["-static-executable", "-use-ld=lld"] + linkedLibraries.flatMap { ["-Xlinker", "-l\($0)"] }
    : ["-static-stdlib"]
      + linkedLibraries.suffix(3).flatMap { ["-Xlinker", "-l\($0)"] }
  return [.unsafeFlags(flags, .when(platforms: [.linux], configuration: .release))]
}()

/// A Swift target of the pipeline; `dependencies` may name only what stands above it in the list.
func module(
  _ name: String, _ dependencies: [Target.Dependency], linkerSettings: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strictSettings,
    linkerSettings: linkerSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Files", "TestSupport"], swiftSettings: strictSettings
  )
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")

/// The fuzzer, which only `.setup/fuzz` asks for: built otherwise it would lack its main program.
let fuzzer: [Target] =
  Context.environment["PIONEER_FUZZING"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz", dependencies: ["Files", "FuzzTargets"], path: "Tests/Fuzzing/Driver",
      swiftSettings: strictSettings + [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "pioneer",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "pioneer", targets: ["pioneer"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ],
  targets: [
    .target(name: "CNarrative", exclude: ["Data"]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CLexicon", exclude: ["Data"]),
    module("Files", []),
    module("Narrative", ["CNarrative", "CLexicon", "CMarkdown", "Files"]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(name: "CEncoder", exclude: ["Data"], cSettings: [.unsafeFlags(["-O3"])]),
    module("Encoder", ["CEncoder", "Files"]),
    module(
      "Retrieval", ["CNarrative", "CStemmer", "CLexicon", "Files", "Narrative", "Encoder", heap],
      linkerSettings: [
        // Homebrew's folder, where linkers don't look by themselves.
        .unsafeFlags(["-L/opt/homebrew/lib"], .when(platforms: [.macOS]))
      ]),
    module("Responder", ["Files", "Narrative", "Encoder", "Retrieval"]),
    module("TerminalText", []),
    module("Rendering", ["Files", "Narrative", "Retrieval", "Responder", "TerminalText"]),
    .systemLibrary(
      name: "CEditLine", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CTerminal"),
    .target(name: "CMemory"),
    .target(name: "CLicenses", exclude: ["Data"]),
    module("LineEditing", ["Files", "CEditLine", "CTerminal", "TerminalText"]),
    module(
      "PioneerCommand",
      [
        "Files", "Narrative", "Encoder", "Retrieval", "Responder", "TerminalText", "Rendering",
        "LineEditing", "CMemory", "CLicenses",
        argumentParser,
      ]),
    .executableTarget(
      name: "pioneer", dependencies: ["PioneerCommand", argumentParser],
      swiftSettings: strictSettings, linkerSettings: startUpSettings),

    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Files", "Narrative", "Encoder", "Retrieval", "Responder", "PioneerCommand",
        "TestSupport", "Weighting",
      ],
      path: "Tests/Benchmarks", swiftSettings: strictSettings),
    .target(
      name: "Weighting", dependencies: ["Files"], path: "Tests/Weighting",
      swiftSettings: strictSettings),
    .executableTarget(
      name: "lexicon-tool", dependencies: ["Files", "Retrieval"], path: "Tests/LexiconTool",
      swiftSettings: strictSettings),
    .target(
      name: "CTestSupport", path: "Tests/CTestSupport",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .target(
      name: "TestSupport", dependencies: ["CTestSupport", "Files"], path: "Tests/TestSupport",
      swiftSettings: strictSettings),
    .executableTarget(
      name: "LineEditorProbe", dependencies: ["Files", "LineEditing"],
      path: "Tests/LineEditorProbe",
      swiftSettings: strictSettings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Files", "Narrative", "Encoder", "Retrieval", "Responder", "Rendering", "LineEditing",
        "PioneerCommand", "TestSupport", argumentParser,
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: strictSettings),
    tests("NarrativeTests", ["Narrative"]),
    .testTarget(
      name: "EncoderTests", dependencies: ["Files", "Encoder", "CEncoder", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strictSettings),
    tests("RetrievalTests", ["Narrative", "Encoder", "Retrieval", "Weighting", "lexicon-tool"]),
    tests("ResponderTests", ["Narrative", "Encoder", "Retrieval", "Responder"]),
    tests("LineEditingTests", ["LineEditing", "LineEditorProbe"]),
    tests("TerminalTextTests", ["TerminalText"]),
    tests(
      "RenderingTests", ["Narrative", "Responder", "Rendering", "TerminalText", "CMarkdown"]),
    tests(
      "PioneerCommandTests",
      [
        "PioneerCommand", "Narrative", "Retrieval", "Responder", "Rendering", "LineEditing",
        argumentParser,
      ]),
    tests("EndToEndTests", ["pioneer"]),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Files", "FuzzTargets", "TestSupport"],
      path: "Tests/Fuzzing/Replay", swiftSettings: strictSettings),
  ] + fuzzer,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
