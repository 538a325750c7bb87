import Foundation
import Logging
import NIOPosix
import Program
import Tenancy
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("Pieces of the gateway")
struct GatewayPiecesTests {
    @Test("Every refusal has a status with a reason, and no two sentences are needed to read it")
    func statuses() {
        for refusal in Refusal.allCases {
            let status = RPCStatus(refusal)
            #expect(status.code != .ok)
            #expect(status.reason != nil)
            #expect(!status.message.isEmpty)
        }
    }

    @Test("A word said twice is noise, for staff and for purpose")
    func callMetadata() {
        var metadata = Metadata()
        metadata.add("pegase-staff", "a")
        metadata.add("pegase-purpose", "CARE")
        #expect(CallMetadata(metadata).namedPurpose == .named(.care))
        metadata.add("pegase-staff", "a")
        metadata.add("pegase-purpose", "CARE")
        let said = CallMetadata(metadata)
        #expect(said.namedPurpose == .unknown)
        guard case .noise = said.staff else {
            Issue.record("a staff member named twice is \(said.staff)")
            return
        }
    }

    @Test("A line of the log is one line of JSON, whatever is in it")
    func jsonLine() throws {
        var line = JSONLine(
            UnixTime(milliseconds: 0), level: "info", program: "pegase-gateway",
            message: "a\"b\\c\nd\u{1}é\u{7f}")
        line.add("count", 3)
        let bytes = line.closed()
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(object["message"] as? String == "a\"b\\c\nd\u{1}é\u{7f}")
        #expect(object["count"] as? Int == 3)
        #expect(object["time"] as? String == "1970-01-01T00:00:00.000Z")
    }

    @Test(
        "Flags",
        arguments: [
            ("127.0.0.1:8443", true, true), ("localhost:0", true, true), ("[::1]:1", true, true),
            ("0.0.0.0:8443", true, false), ("::1:8443", false, false), ("127.0.0.1", false, false),
            (":8443", false, false), ("127.0.0.1:", false, false), ("127.0.0.1:65536", false, false),
            ("127.0.0.1:x", false, false), ("", false, false),
        ])
    func flags(text: String, listens: Bool, measures: Bool) {
        #expect((ListenAddress(argument: text) != nil) == listens)
        #expect((MetricsAddress(argument: text) != nil) == measures)
    }

    @Test(
        "Cells as flags",
        arguments: [
            ("vn:keys:run/p.sock:run/f.sock", true), ("fr:keys:p:f", false), ("VN:keys:p:f", false),
            ("vn:keys:p", false),
            ("vn:keys:p:", false), ("vn::p:f", false), ("vn:keys:p:f:x", false), ("", false),
        ])
    func cellFlags(text: String, isOne: Bool) {
        #expect((CellFlag(argument: text) != nil) == isOne)
    }

    @Test(
        "Methods as a person types them",
        arguments: [
            ("GetFamily", "/pegase.family.v1.FamilyService/GetFamily"),
            ("FamilyService/GetFamily", "/pegase.family.v1.FamilyService/GetFamily"),
            ("/pegase.family.v1.FamilyService/GetFamily", "/pegase.family.v1.FamilyService/GetFamily"),
            ("Health/Check", "/grpc.health.v1.Health/Check"),
            ("etFamily", nil), ("getfamily", nil), ("", nil), ("ServerReflectionInfo", nil), ("/", nil),
        ])
    func methodFlags(text: String, path: String?) {
        do throws(DebugFailure) {
            #expect(try MethodFlag(argument: text).method().path == path)
        } catch {
            #expect(path == nil, "\(error)")
        }
    }

    @Test(
        "Lengths of time as a person types them",
        arguments: [
            ("250ms", Duration.milliseconds(250)), ("2s", .seconds(2)), ("1m", .seconds(60)),
        ])
    func deadlines(text: String, timeout: Duration) {
        #expect(DeadlineFlag(argument: text)?.timeout == timeout)
        for wrong in ["", "2", "s", "0s", "-1s", "1.5s", "2 s", "2h", "99999999s", "٢s"] {
            #expect(DeadlineFlag(argument: wrong) == nil)
        }
    }

    @Test(
        "A key file is its owner's to read and nobody else's",
        arguments: [0o400, 0o600, 0o440, 0o404, 0o4400])
    func keyFiles(mode: Int) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)")
            .path
        try Data((String(repeating: "0f", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        if mode == 0o400 {
            _ = try ScopeKey(file: path)
        } else {
            #expect(throws: StartupError.self) { try ScopeKey(file: path) }
        }
        #expect(throws: StartupError.self) { try ScopeKey(file: path + "-absent") }
        #expect(throws: StartupError.self) { try ScopeKey(file: FileManager.default.temporaryDirectory.path) }
        try FileManager.default.removeItem(atPath: path)
    }

    @Test(
        "Another user's key file is none, whatever its mode",
        .enabled(if: geteuid() == 0, "only root gives files away"))
    func keyFileOwner() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)")
            .path
        try Data((String(repeating: "0f", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o400, .ownerAccountID: 1], ofItemAtPath: path)
        let refused = #expect(throws: StartupError.self) { try ScopeKey(file: path) }
        #expect(refused?.description.contains("belongs to user 1") == true)
        try FileManager.default.removeItem(atPath: path)
    }

    @Test(
        "Metrics are read over HTTP/1, and nothing else is",
        arguments: [
            ("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK"),
            ("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found"),
            ("POST /metrics HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found"),
            ("GET /metricsx HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found"),
        ])
    func metricsServer(request: String, firstLine: String) async throws {
        let server = try await MetricsServer.start(
            at: .tcp(host: "127.0.0.1", port: 0), on: ScriptedDeployment.loops, page: { "a_page 1\n" })
        let answer = try await PlainExchange.send(request, to: try #require(server.port))
        #expect(answer.hasPrefix(firstLine))
        #expect(answer.contains("a_page 1") == firstLine.contains("200"))
        await server.close()
    }

    @Test("A socket of metrics is its group's to read, and stays where a second server asks for its place")
    func metricsSocket() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("m-\(UUID().uuidString)")
            .path
        func start() async throws -> MetricsServer {
            try await MetricsServer.start(at: .unix(path: path), on: ScriptedDeployment.loops) {
                "a_page 1\n"
            }
        }
        let first = try await start()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o660)
        await #expect(throws: ListenError.socketInUse(path: path)) { _ = try await start() }
        await first.close()
        #expect(!FileManager.default.fileExists(atPath: path), "it goes with its server")
    }

    @Test("The registry's files are what the loader reads", arguments: ["vn", "kh", "la", "ph"])
    func registryFiles(cell: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = try RegistryFile(path: root.appendingPathComponent("deploy/registry/\(cell).json").path)
        #expect(file.country.code == cell)
        for row in file.partners {
            #expect(PartnerID(row.partner.code) != nil)
            #expect(row.staff.count == 2)
        }
    }

    @Test("Reflection says what the contract holds, and what it does not")
    func reflection() throws {
        func ask(
            _ question: ReflectionV1.ServerReflectionRequest.MessageRequest?
        )
            -> ReflectionV1.ServerReflectionResponse.MessageResponse?
        {
            ReflectionAnswers.response(to: .init(host: "h", messageRequest: question)).messageResponse
        }
        guard case .listServicesResponse(let list)? = ask(.listServices("")) else {
            Issue.record("no list of services")
            return
        }
        #expect(list.service.map(\.name).contains("pegase.family.v1.FamilyService"))
        for question: ReflectionV1.ServerReflectionRequest.MessageRequest in [
            .fileContainingSymbol("pegase.family.v1.FamilyService.GetFamily"),
            .fileByFilename("pegase/family/v1/family.proto"),
            .fileContainingExtension(
                .init(containingType: "google.protobuf.MethodOptions", extensionNumber: 50100)),
        ] {
            guard case .fileDescriptorResponse(let file)? = ask(question) else {
                Issue.record("no file for \(question)")
                continue
            }
            #expect(file.fileDescriptorProto.first?.isEmpty == false)
        }
        for question: ReflectionV1.ServerReflectionRequest.MessageRequest? in [
            nil, .fileByFilename(""), .fileContainingSymbol("pegase.Nothing"),
        ] {
            guard case .errorResponse? = ask(question) else {
                Issue.record("no error for \(String(describing: question))")
                continue
            }
        }
    }

    @Test("An answer as text keeps every line that says something")
    func answerText() throws {
        let family = FamilyV1.Family(meta: CommonV1.Meta(name: "partners/ctse", etag: "e"))
        let text = try AnswerText(output: .text, reveals: false).text(
            try family.encoded(), of: Methods.getFamily)
        #expect(text == "meta:\n  name: \"partners/ctse\"\n  etag: \"e\"")
    }
}
