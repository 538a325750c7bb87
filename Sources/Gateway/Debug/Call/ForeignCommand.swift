import Foundation
import WireProto
import WireTransport

/// The same call as a command of another tool, for whoever has that one at hand.
struct ForeignCommand {
    let method: RPCMethod
    let address: RPCAddress
    let files: TLSFiles
    let metadata: [(name: String, value: String)]
    let timeout: Duration?

    private var host: String {
        switch address {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }

    /// grpcurl reads the contract by reflection. It takes the messages as JSON.
    func grpcurl(_ messages: [[UInt8]], _ schema: MessageSchema) throws(DebugFailure) -> String {
        var words = ["grpcurl", "-cacert", files.roots, "-cert", files.certificate, "-key", files.key]
        if let timeout { words += ["-max-time", "\(max(1, timeout.components.seconds))"] }
        for (name, value) in metadata { words += ["-H", "\(name): \(value)"] }
        var json: [String] = []
        for message in messages {
            do throws(MessageError) {
                json.append(try WireFields.json(message, schema, indented: false))
            } catch {
                throw .unusable("the request is not a \(schema.fullName)")
            }
        }
        words += ["-d", json.joined(separator: " "), host, String(method.path.dropFirst())]
        return Self.quoted(words)
    }

    /// curl speaks HTTP/2, and nothing of gRPC: the messages go as bytes with gRPC's five before each, and the status
    /// is in the trailers, which `-v` shows.
    func curl(_ messages: [[UInt8]]) -> String {
        let body = messages.flatMap { message in
            let count = UInt32(message.count)
            return [
                0, UInt8(count >> 24), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255),
            ]
                + message
        }
        var words = [
            "curl", "-sv", "--http2", "--cacert", files.roots, "--cert", files.certificate, "--key",
            files.key,
            "-H", "content-type: application/grpc", "-H", "te: trailers",
        ]
        if let timeout { words += ["-H", "grpc-timeout: \(max(1, timeout.components.seconds))S"] }
        for (name, value) in metadata { words += ["-H", "\(name): \(value)"] }
        words += ["--data-binary", "@-", "--output", "-", "https://\(host)\(method.path)"]
        return "printf %s '\(Data(body).base64EncodedString())' | base64 -d | \(Self.quoted(words))"
    }

    /// As a POSIX shell reads them.
    private static func quoted(_ words: [String]) -> String {
        words.map { word in
            let plain =
                !word.isEmpty
                && word.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                        || (0x61...0x7a).contains(byte)
                        || "-_./:@%+=".utf8.contains(byte)
                }
            return plain ? word : "'\(word.replacing("'", with: "'\\''"))'"
        }.joined(separator: " ")
    }
}
