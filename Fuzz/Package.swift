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

// What any bytes may be given to. scripts/fuzz builds `fuzz` with libFuzzer's instrumentation on everything below;
// FuzzTests replay what it found.
let package = Package(
    name: "pegase-fuzz",
    dependencies: [
        .package(name: "pegase", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .target(
            name: "FuzzTargets",
            dependencies: [
                .product(name: "WireTransport", package: "pegase"),
                .product(name: "Store", package: "pegase"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Targets", swiftSettings: settings),
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Sources/Fuzz", swiftSettings: settings),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests", swiftSettings: settings),
    ]
)
