// swift-tools-version: 6.2

import PackageDescription

/// Those of the product's package.
let settings: [SwiftSetting] =
    [
        .strictMemorySafety(),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (Context.environment["PEGASE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let wire = Target.Dependency.product(name: "WireTransport", package: "pegase")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// gRPC's interoperability tests, both ends of them. scripts/conformance and scripts/conduct build it.
let package = Package(
    name: "pegase-interop",
    products: [
        .executable(name: "interop-server", targets: ["InteropServer"]),
        .executable(name: "interop-client", targets: ["InteropClient"]),
    ],
    dependencies: [
        .package(name: "pegase", path: "../.."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "InteropServer", dependencies: [wire, nioCore, nioPosix, argumentParser], path: "Server",
            swiftSettings: settings),
        .executableTarget(
            name: "InteropClient", dependencies: [wire, nioPosix, argumentParser], path: "Client",
            swiftSettings: settings),
    ]
)
