import Foundation
import Testing

@testable import Store

@Suite("Key files")
struct KeyFileTests {
    private static let hex = String(repeating: "0aF9", count: 16)

    @Test("A key is 64 hexadecimal digits and a newline, for its owner alone")
    func good() throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/a.key"
        try TestCell.write(Self.hex + "\n", to: path, mode: 0o400)
        #expect(try KeyFile.read(path) == (0..<16).flatMap { _ in [0x0a, 0xf9] as [UInt8] })
    }

    @Test(
        "Anything else is refused, by name and without its content",
        arguments: [
            (hex + "\n", 0o600, "has mode 600, it must be 400"), (hex + "\n", 0o440, "has mode 440"),
            (hex + "\n", 0o404, "has mode 404"), (hex, 0o400, "has 64 bytes, it must have 65"),
            (hex + "\n\n", 0o400, "has 66 bytes"), ("", 0o400, "has 0 bytes"),
            ("g" + hex.dropFirst() + "\n", 0o400, "is not 64 hexadecimal digits"),
            (hex + " ", 0o400, "is not 64 hexadecimal digits"),
            ("\u{e9}" + hex.dropFirst(2) + "\n", 0o400, "is not 64 hexadecimal digits"),
        ])
    func bad(_ row: (content: String, mode: Int, complaint: String)) throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/a.key"
        try TestCell.write(row.content, to: path, mode: row.mode)
        #expect {
            _ = try KeyFile.read(path)
        } throws: { error in
            guard case .configuration(let line) = error as? StoreError else { return false }
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
                _ = try KeyFile.read(path)
            } throws: { error in
                guard case .configuration(let line) = error as? StoreError else { return false }
                return line.contains(path)
            }
        }
    }

    @Test("A pipe in its place is refused at once, for whatever it is opened", .timeLimit(.minutes(1)))
    func pipe() throws {
        let cell = try TestCell()
        let path = "\(cell.directory)/pipe.key"
        try TestCell.makePipe(path, mode: 0o400)
        let refusal = StoreError.configuration("\(path) is not a regular file")
        #expect(throws: refusal) { try KeyFile.read(path) }
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
