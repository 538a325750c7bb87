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

// Random walks through the services' handlers. scripts/histories builds and runs it.
let package = Package(
    name: "pegase-histories",
    products: [.executable(name: "histories", targets: ["Histories"])],
    dependencies: [
        .package(name: "pegase", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "Histories",
            dependencies: [
                .product(name: "Fixtures", package: "pegase"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources", swiftSettings: settings)
    ]
)
