// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that `swift build` of the project stays small. scripts/fuzz builds it, with libFuzzer's
// instrumentation on everything below.
let package = Package(
    name: "pegase-fuzz",
    dependencies: [.package(name: "pegase", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz", dependencies: [.product(name: "FuzzTargets", package: "pegase")],
            path: "Sources/Fuzz",
            swiftSettings: [
                .strictMemorySafety(),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ])
    ]
)
