// swift-tools-version: 6.2

import PackageDescription

/// Swift 6 mode, checked pointers, and C types kept out of public signatures, for every target of ours.
/// With PEGASE_STRICT set, as scripts/check does, their warnings are errors; those of dependencies are not.
let settings: [SwiftSetting] =
    [
        .strictMemorySafety(),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (Context.environment["PEGASE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let x509 = Target.Dependency.product(name: "X509", package: "swift-certificates")
let asn1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "pegase",
    products: [
        .executable(name: "pegase-gateway", targets: ["Gateway"]),
        .executable(name: "pegase-partner", targets: ["PartnerProgram"]),
        .executable(name: "pegase-family", targets: ["FamilyProgram"]),
        // For the packages of tools: Benchmarks, Fuzz, Tests/Histories, Tests/Interop.
        .library(name: "WireTransport", targets: ["HTTP2", "WireProto", "WireTransport"]),
        .library(name: "Store", targets: ["Notation", "Store", "Tenancy"]),
        .library(name: "Services", targets: ["FamilyService", "PartnerService", "ServiceRuntime"]),
        .library(name: "Fixtures", targets: ["ServiceSupport", "TestSupport"]),
        .library(name: "CSQLite", targets: ["CSQLite"]),
        // For tests, which load it into the programs.
        .library(name: "DyingDisk", type: .dynamic, targets: ["DyingDisk"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // The Debian libraries.
        .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
        .systemLibrary(
            name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CProcess"),
        .target(name: "CWireMessages", dependencies: ["CProtobufC"]),

        // Protocols, pure: bytes and values, no I/O, no clock.
        .target(name: "Notation", swiftSettings: settings),
        .target(name: "HTTP2", dependencies: ["CNghttp2"], swiftSettings: settings),
        .target(
            name: "WireProto", dependencies: ["Notation", "HTTP2", "CProtobufC", "CZlib", "CWireMessages"],
            swiftSettings: settings
        ),
        .target(name: "Tenancy", dependencies: ["Notation", crypto], swiftSettings: settings),

        // What touches the world.
        .target(name: "Kernel", dependencies: ["Notation", "Tenancy"], swiftSettings: settings),
        .target(
            name: "Program",
            dependencies: [
                "Notation", "Kernel", "Tenancy", "CProcess", "WireProto", "WireTransport", nioCore,
                nioPosix, logging,
                argumentParser,
            ],
            swiftSettings: settings),
        .target(
            name: "WireTransport",
            dependencies: [
                "WireProto", "HTTP2", "CMalloc", nioCore, nioPosix, nioSSL, nioTLS, crypto, cryptoExtras,
                x509,
                asn1,
            ],
            swiftSettings: settings),
        .target(
            name: "Store",
            dependencies: [
                "Notation", "Kernel", "Tenancy", "CSQLite", "CPostgreSQL", "CNettle", "CProcess", crypto,
            ],
            swiftSettings: settings),
        .target(
            name: "ServiceRuntime",
            dependencies: [
                "Notation", "Kernel", "Program", "WireTransport", "WireProto", "Store", "Tenancy", nioCore,
                nioPosix,
                crypto, logging, argumentParser,
            ],
            swiftSettings: settings),

        // The programs.
        .executableTarget(
            name: "Gateway",
            dependencies: [
                "Notation", "Kernel", "Program", "WireTransport", "WireProto", "Tenancy", nioCore, nioPosix,
                nioSSL,
                nioTLS, crypto, logging, argumentParser,
            ],
            swiftSettings: settings),
        // The services are libraries, so that the packages of tools call their handlers.
        .target(
            name: "PartnerService",
            dependencies: [
                "Kernel", "ServiceRuntime", "Program", "WireTransport", "WireProto", "Store", "Tenancy",
                crypto,
                logging,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "PartnerProgram",
            dependencies: [
                "PartnerService", "ServiceRuntime", "Program", "Store", "Tenancy", argumentParser,
            ],
            swiftSettings: settings),
        .target(
            name: "FamilyService",
            dependencies: [
                "Notation", "ServiceRuntime", "Program", "WireTransport", "WireProto", "Store", "Tenancy",
                crypto,
                logging,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "FamilyProgram",
            dependencies: ["FamilyService", "ServiceRuntime", "Program", "Store", argumentParser],
            swiftSettings: settings),

        .systemLibrary(name: "CSpawn", path: "Tests/CSpawn"),
        .target(
            name: "TestSupport",
            dependencies: [
                "CSpawn", "Kernel", "WireTransport", "WireProto", "HTTP2", "Tenancy", "Store", nioCore,
                nioEmbedded,
                nioPosix,
                nioSSL, crypto,
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: settings),
        .testTarget(name: "HTTP2Tests", dependencies: ["HTTP2", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "WireProtoTests", dependencies: ["WireProto", "HTTP2", "Notation", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "WireTransportTests",
            dependencies: [
                "WireTransport", "WireProto", "HTTP2", "TestSupport", nioCore, nioEmbedded, nioPosix, nioSSL,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "TenancyTests", dependencies: ["Tenancy", "TestSupport", crypto], swiftSettings: settings),
        // Loaded into the real program, whose n-th sync is then its end.
        .target(name: "DyingDisk", path: "Tests/DyingDisk"),
        // A disk in memory whose power can be cut.
        .target(name: "SimulatedDisk", dependencies: ["CSQLite"], path: "Tests/SimulatedDisk"),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Store", "Kernel", "Notation", "Tenancy", "TestSupport", "SimulatedDisk", "CSQLite", crypto,
            ],
            swiftSettings: settings),
        // The services' handlers over stores of their own, without a wire, and random walks through them.
        .target(
            name: "ServiceSupport",
            dependencies: [
                "FamilyService", "ServiceRuntime", "Program", "WireProto", "Store", "Tenancy", "TestSupport",
            ],
            path: "Tests/ServiceSupport", swiftSettings: settings),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "ServiceSupport",
                "Gateway", "PartnerService", "FamilyService", "ServiceRuntime", "Kernel", "Program",
                "WireTransport",
                "WireProto", "HTTP2", "Store", "Tenancy", "TestSupport", nioCore, nioEmbedded, nioPosix,
                nioSSL, crypto, logging,
            ],
            swiftSettings: settings),
    ]
)
