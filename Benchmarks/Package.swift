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
let store = Target.Dependency.product(name: "Store", package: "pegase")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// The loads of scripts/bench, which builds them.
let package = Package(
    name: "pegase-benchmarks",
    products: [.executable(name: "case-load", targets: ["CaseLoad"])],
    dependencies: [
        .package(name: "pegase", path: ".."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "echo-server", dependencies: [wire, nioPosix], path: "Sources/EchoServer",
            swiftSettings: settings),
        .executableTarget(
            name: "family-load", dependencies: [wire, nioPosix, argumentParser], path: "Sources/FamilyLoad",
            swiftSettings: settings),
        // SQLite without the store, to compare with.
        .target(
            name: "RawSQLite", path: "Sources/RawSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "store-load", dependencies: ["RawSQLite", store, argumentParser],
            path: "Sources/StoreLoad", swiftSettings: settings),
        .executableTarget(
            name: "CaseLoad",
            dependencies: [
                .product(name: "Fixtures", package: "pegase"),
                .product(name: "Services", package: "pegase"),
                .product(name: "CSQLite", package: "pegase"), wire, store, argumentParser,
            ],
            path: "Sources/CaseLoad", swiftSettings: settings),
    ]
)
