// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that `swift build` of the project stays small.
let package = Package(
    name: "pegase-benchmarks",
    dependencies: [
        .package(name: "pegase", path: ".."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .executableTarget(
            name: "echo-server",
            dependencies: [
                .product(name: "WireTransport", package: "pegase"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Sources/EchoServer",
            swiftSettings: [
                .strictMemorySafety(),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("ExistentialAny"),
            ])
    ]
)
