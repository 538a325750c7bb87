import Foundation
import Testing

@testable import Generator

/// Runs protoc on a file of this name and content, beside the repository's own.
func descriptors(_ name: String, _ content: String, all: Bool = false) throws -> ProtoSet {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { #expect(throws: Never.self) { try files.removeItem(at: folder) } }
    let file = folder.appendingPathComponent(name)
    try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file, atomically: true, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../../..")
    let proto = root.appendingPathComponent("proto").standardizedFileURL.path
    let output = folder.appendingPathComponent("set").path
    let others = try files.subpathsOfDirectory(atPath: proto).filter { $0.hasSuffix(".proto") }

    let protoc = Process()
    protoc.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    protoc.arguments =
        ["protoc", "-I", folder.path, "-I", proto, "--include_imports", "--include_source_info"]
        + ["--experimental_allow_proto3_optional", "--descriptor_set_out", output, name]
        + (all ? others : [])
    try protoc.run()
    protoc.waitUntilExit()
    try #require(protoc.terminationStatus == 0, "protoc refuses the proto itself")
    return try #require(DescriptorReader.read([UInt8](Data(contentsOf: URL(fileURLWithPath: output)))))
}
