// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let wire: [Target.Dependency] = [
    .product(name: "WireTransport", package: "pegase"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

// A package of its own, so that `swift build` of the project stays small.
let package = Package(
    name: "pegase-benchmarks",
    dependencies: [
        .package(name: "pegase", path: ".."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "echo-server", dependencies: wire, path: "Sources/EchoServer", swiftSettings: settings),
        .executableTarget(
            name: "family-load",
            dependencies: wire + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Sources/FamilyLoad", swiftSettings: settings),
        // SQLite without the store, to compare with.
        .target(
            name: "RawSQLite", path: "Sources/RawSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "store-load",
            dependencies: [
                "RawSQLite", .product(name: "Store", package: "pegase"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/StoreLoad", swiftSettings: settings),
    ]
)
