// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

/// Writes the Swift of `proto/`. A package of its own: only `scripts/generate` builds it.
let package = Package(
    name: "generator",
    targets: [
        .systemLibrary(
            name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .target(name: "CDescriptor", dependencies: ["CProtobufC"]),
        .target(name: "Generator", dependencies: ["CDescriptor", "CProtobufC"], swiftSettings: settings),
        .executableTarget(name: "generate", dependencies: ["Generator"], swiftSettings: settings),
        .testTarget(name: "GeneratorTests", dependencies: ["Generator"], swiftSettings: settings),
    ]
)
