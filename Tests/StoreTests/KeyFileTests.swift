import Foundation
import Kernel
import Testing

@testable import Store

@Suite("Key files")
struct KeyFileTests {
    private static let hex = String(repeating: "0aF9", count: 16)

    struct Row: Sendable {
        let content: String
        let mode: Int
        let complaint: String

        init(_ content: String, mode: Int = 0o400, _ complaint: String) {
            (self.content, self.mode, self.complaint) = (content, mode, complaint)
        }
    }

    @Test("A key is 64 hexadecimal digits and a newline, for its owner alone")
    func good() throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/a.key"
        try TestCell.write(Self.hex + "\n", to: path, mode: 0o400)
        #expect(
            try KeyFile.read(path, rootReadsAll: true) == (0..<16).flatMap { _ in [0x0a, 0xf9] as [UInt8] })
    }

    @Test(
        "Anything else is refused, by name and without its content",
        arguments: [
            Row(hex + "\n", mode: 0o600, "has mode 600, it must be 400"),
            Row(hex + "\n", mode: 0o440, "has mode 440"), Row(hex + "\n", mode: 0o404, "has mode 404"),
            Row(hex, "has 64 bytes, it must have 65"), Row(hex + "\n\n", "has 66 bytes"),
            Row("", "has 0 bytes"), Row("g\(hex.dropFirst())\n", "is not 64 hexadecimal digits"),
            Row("\(hex.dropLast())\r\n", "is not 64 hexadecimal digits"),
            Row(" \(hex.dropFirst())\n", "is not 64 hexadecimal digits"),
            Row(hex + " ", "is not 64 hexadecimal digits"),
            Row("\u{e9}\(hex.dropFirst(2))\n", "is not 64 hexadecimal digits"),
        ])
    func bad(_ row: Row) throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/a.key"
        try TestCell.write(row.content, to: path, mode: row.mode)
        #expect {
            _ = try KeyFile.read(path, rootReadsAll: true)
        } throws: { error in
            guard let line = (error as? KeyFileProblem)?.description else { return false }
            return line.contains(path) && line.contains(row.complaint) && !line.contains("0aF9")
        }
    }

    @Test("A link, a directory and nothing are refused")
    func notFiles() throws {
        let cell = try TestCell()
        let link = "\(cell.directory)/link.key"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: cell.keyFile)
        for path in [link, cell.directory, "\(cell.directory)/none.key"] {
            #expect {
                _ = try KeyFile.read(path, rootReadsAll: true)
            } throws: { error in
                (error as? KeyFileProblem)?.description.contains(path) == true
            }
        }
    }

    @Test("A pipe in its place is refused at once, for whatever it is opened", .timeLimit(.minutes(1)))
    func pipe() throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/pipe.key"
        try TestCell.makePipe(path, mode: 0o400)
        let refusal = StoreError.configuration("\(path) is not a regular file")
        #expect {
            _ = try KeyFile.read(path, rootReadsAll: true)
        } throws: { error in
            (error as? KeyFileProblem)?.description == "\(path) is not a regular file"
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        for use in [O_RDONLY, O_WRONLY, O_RDWR] {
            #expect(throws: refusal) {
                _ = try FileDescriptor.open(path, use) == nil
            }
        }
    }

    @Test("A store does not open without its key")
    func store() throws {
        let cell = try TestCell()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: cell.keyFile)
        #expect(throws: StoreError.self) { try cell.open() }
    }
}
