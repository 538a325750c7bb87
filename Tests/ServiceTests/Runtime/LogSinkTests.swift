import Foundation
import Testing

@testable import Program

@Suite("The log of a program")
struct LogSinkTests {
    @Test(
        "A file that has grown too long is set aside while the program runs, and no line is lost at the change"
    )
    func rotation() throws {
        let directory = NSTemporaryDirectory() + "pegase-log-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = "\(directory)/program.log"
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND, 0o640)
        let sink = LogSink(FileHandle(fileDescriptor: descriptor, closeOnDealloc: true), longest: 1000)
        func lines(_ path: String) throws -> [String] {
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        }
        var written: [String] = []
        for number in 0..<60 {
            let line = "line \(number) " + String(repeating: "x", count: 30)
            written.append(line)
            sink.write(Array(line.utf8))
            sink.flush()
        }
        let (old, new) = (try lines(path + ".1"), try lines(path))
        #expect(old + new == Array(written.suffix(old.count + new.count)))
        #expect(old.count < 30 && new.count < 30, "twice the bound stays, and no more")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        // A file that somebody else has moved is theirs.
        try FileManager.default.moveItem(atPath: path, toPath: "\(directory)/moved")
        for _ in 0..<60 {
            sink.write(Array(String(repeating: "y", count: 40).utf8))
            sink.flush()
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
