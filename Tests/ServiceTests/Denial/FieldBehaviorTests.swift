import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import Gateway
@testable import PartnerService
@testable import ServiceRuntime

/// What the contract says of each field, held against what a caller can do to it. Nothing here lists the methods.
@Suite("What callers may do with fields")
struct FieldBehaviorTests {
    static let resources = MessageTypes.all.compactMap { $0 as? any ResourceFields.Type }

    @Test("Callers may write of each resource what the statement says, and nothing else")
    func statement() throws {
        #expect(Set(Self.resources.map { $0.schema.fullName }) == Set(FieldStatement.all.keys))
        for resource in Self.resources {
            let name = resource.schema.fullName
            let statement = try #require(FieldStatement.all[name])
            let ofService = resource.outputOnly
            #expect(ofService.contains("meta"), "\(name)")
            #expect(
                Set(resource.schema.fields.map(\.name)).subtracting(ofService) == statement.writable,
                "\(name)")
            #expect(ofService.filter { $0.contains(".") } == statement.inner, "\(name)")
            #expect(resource.setOnce == statement.once, "\(name)")
            let required = resource.schema.fields.filter { $0.behavior.contains(.required) }.map(\.name)
            #expect(Set(required) == statement.required, "\(name)")
        }
    }

    @Test("A mask takes what callers may write again, and refuses the rest")
    func masks() throws {
        for resource in Self.resources {
            let resource = try #require(resource as? any Resource.Type)
            for field in resource.schema.fields {
                let isFree =
                    !resource.outputOnly.contains(field.name) && !resource.setOnce.contains(field.name)
                let isTaken = Self.takes(field.name, of: resource)
                #expect(isTaken == isFree, "\(resource.schema.fullName).\(field.name)")
            }
            for path in resource.outputOnly.union(["meta.name", "meta.purge_time"]) {
                let isTaken = Self.takes(path, of: resource)
                #expect(!isTaken, "\(resource.schema.fullName).\(path)")
            }
        }
    }

    private static func takes<N: Resource>(_ path: String, of resource: N.Type) -> Bool {
        var violations = Violations()
        _ = violations.paths(GoogleProtobuf.FieldMask(paths: [path]), of: resource)
        return violations.isEmpty
    }

    @Test(
        "What is the service's is not taken from a request, and what is required is asked for, by every handler"
    )
    func handlers() async throws {
        try await TestDeployment.with(.vietnam, .cambodia) { deployment in
            let world = try await DenialWorld(deployment)
            var sent: Set<String> = []
            var asked = 0
            for method in Methods.table.all {
                guard let probe = try await FieldProbe(method, in: world) else { continue }
                sent.formUnion(try await probe.sendForeign())
                asked += try await probe.leaveOut()
                // A partner may have 64 connections, and there are more methods.
                try await probe.client.close()
            }
            // Nobody's test if it reaches nothing.
            #expect(sent == Set(Self.resources.map { $0.schema.fullName }), "resources that no request made")
            #expect(asked > 250, "\(asked) required fields")
        }
    }

    @Test("A record is not made as one that is gone already")
    func purged() async throws {
        let cell = try FamilyCell()
        let made = try await cell.addFamily { family in
            family.meta = CommonV1.Meta(
                deleteTime: GoogleProtobuf.Timestamp(seconds: 1),
                purgeTime: GoogleProtobuf.Timestamp(seconds: 2))
        }
        #expect(made.meta?.deleteTime == nil)
        #expect(made.meta?.purgeTime == nil)
        _ = try await cell.client().getFamily(FamilyV1.GetFamilyRequest(name: made.meta?.name ?? ""))
        try await cell.bare.close()
    }

    @Test("Why a consent was withdrawn is the service's, and reflection says so")
    func withdrawalReason() throws {
        #expect(FamilyV1.Consent.outputOnly.contains("withdrawal_reason"))
        #expect(FamilyV1.Consent(sent: FamilyV1.Consent(withdrawalReason: "x")) == FamilyV1.Consent())
        #expect(try told("pegase.family.v1.Consent")["withdrawal_reason"] == [.outputOnly])
    }

    @Test("Reflection tells of every field what the services hold callers to")
    func reflection() throws {
        for message in MessageTypes.all where message.schema.fullName.hasPrefix("pegase.") {
            let told = try told(message.schema.fullName)
            for field in message.schema.fields {
                #expect(
                    told[field.name] == field.behavior, "\(message.schema.fullName).\(field.name)")
            }
        }
    }

    /// The behaviors of a message's fields, as the descriptor has them that reflection hands out.
    private func told(_ message: String) throws -> [String: FieldSchema.Behavior] {
        let answer = ReflectionAnswers.response(
            to: .init(host: "h", messageRequest: .fileContainingSymbol(message)))
        guard case .fileDescriptorResponse(let files)? = answer.messageResponse,
            let file = files.fileDescriptorProto.first
        else { throw NotTold() }
        let name = message.split(separator: ".").last.map(String.init) ?? ""
        // FileDescriptorProto.message_type, DescriptorProto.name and field, FieldDescriptorProto.name and options.
        let declared = try #require(
            WireWalk.fields(file).first { $0.number == 4 && WireWalk.text(1, $0.bytes) == name })
        var told: [String: FieldSchema.Behavior] = [:]
        for field in WireWalk.fields(declared.bytes) where field.number == 2 {
            let options = WireWalk.fields(field.bytes).filter { $0.number == 8 }.flatMap {
                WireWalk.fields($0.bytes)
            }
            told[WireWalk.text(1, field.bytes)] = options.filter { $0.number == 1052 }
                .reduce(into: FieldSchema.Behavior()) { $0.formUnion(Self.behaviors[$1.value] ?? []) }
        }
        return told
    }

    /// `google.api.FieldBehavior`, by number.
    private static let behaviors: [UInt64: FieldSchema.Behavior] = [
        2: .required, 3: .outputOnly, 5: .immutable, 8: .identifier,
    ]

    struct NotTold: Error {}
}

/// One method, its caller and a request that would do.
private struct FieldProbe {
    let cell: DenialCell
    let form: RequestForm
    let world: DenialWorld
    let client: RawClient

    /// - Returns: `nil` for a method that takes nothing, and one that is everybody's.
    init?(_ method: RPCMethod, in world: DenialWorld) async throws {
        guard let form = RequestForm(method), method.path.hasPrefix("/pegase.") else { return nil }
        let callers: [MatrixCaller] =
            [.partner(.socialWorker), .partner(.manager), .operator]
            + CallerRole.allCases.map { .partner($0) }
            + [.service]
        let cells = callers.map {
            DenialCell(
                method: method, targetType: form.targetType, caller: $0, owner: .own, existence: .existing)
        }
        guard let cell = cells.first(where: { $0.expected == .allowed }) else { return nil }
        self.cell = cell
        self.form = form
        self.world = world
        client = try await world.deployment.raw(world.identity(of: cell.caller))
    }

    /// What a second person must always agree to.
    static let wantsTwo: Set = [
        "/pegase.family.v1.FamilyService/RecordBestInterestDecision",
        "/pegase.family.v1.FamilyService/StartTrial",
    ]

    /// Sends a request with values in everything that is the service's, and looks for them in the answer.
    ///
    /// - Returns: The resources that it carried.
    func sendForeign() async throws -> Set<String> {
        let foreign = Foreign.bytes(in: form.schema, isUpdate: form.schema.field(named: "update_mask") != nil)
        guard !foreign.isEmpty, let target = try await target() else { return [] }
        let answer = try await call(form.encoded(about: target, home: world.home(of: cell)) + foreign)
        if answer.status.reason == .secondPersonRequired {
            // Nobody has agreed to such a request: `ApprovalTests` hold what it may not say.
            #expect(Self.wantsTwo.contains(cell.method.path), "\(cell.method.path): \(answer.status)")
        } else {
            #expect(answer.status.code == .ok, "\(cell.method.path): \(answer.status)")
        }
        for message in answer.messages {
            let schema = try #require(cell.method.output)
            let json = try WireFields.json(message, schema)
            for mark in Foreign.marks {
                #expect(!json.contains(mark), "\(cell.method.path) takes what is the service's: \(json)")
            }
        }
        return Set(
            form.schema.fields.compactMap(\.message).filter { message in
                message.fields.contains { $0.behavior.contains(.identifier) && $0.name == "meta" }
            }.map(\.fullName))
    }

    /// Sends a request without each thing that it must have, one after the other.
    ///
    /// - Returns: How many that were.
    func leaveOut() async throws -> Int {
        let type = try #require(MessageTypes.all.first { $0.schema.fullName == form.schema.fullName })
        let paths = type.init().missingFields
        guard !paths.isEmpty, let target = try await target() else { return 0 }
        let whole = form.encoded(about: target, home: world.home(of: cell))
        for path in paths {
            let answer = try await call(WireFields.replacing([path], in: whole, from: [], form.schema))
            #expect(
                answer.status.code == .invalidArgument,
                "\(cell.method.path) without \(path): \(answer.status)")
            // Of what an update carries, its name is missed.
            let isTold = answer.status.violatedFields.contains { $0 == path || $0.hasPrefix(path + ".") }
            #expect(isTold, "\(cell.method.path) without \(path): \(answer.status.violatedFields)")
        }
        return paths.count
    }

    private func call(_ message: [UInt8]) async throws -> Answer {
        try await client.call(cell.method, message, world.metadata(of: cell.caller, for: cell.method))
    }

    private func target() async throws -> TargetRecord? {
        // The programme's numbers are its owner's alone.
        if cell.method.id == Methods.createPolicy.id { return world.own[.programmeOwner]?.records["partner"] }
        return try await world.target(of: cell)
    }
}

/// Values that no service sets, for every field that is the service's.
enum Foreign {
    /// How they look in JSON: numbers, times, texts and bytes.
    static let marks = ["424242", "foreign", "Zm9yZWlnb"]

    /// - Parameter isUpdate: The resource's name and etag are the caller's then.
    static func bytes(in schema: MessageSchema, isUpdate: Bool) -> [UInt8] {
        schema.fields.flatMap { field -> [UInt8] in
            if field.behavior.contains(.outputOnly) || field.behavior.contains(.identifier) && !isUpdate {
                return value(field)
            }
            guard let message = field.message, !field.isRepeated, field.oneof == nil else { return [] }
            let inner = bytes(in: message, isUpdate: isUpdate)
            return inner.isEmpty ? [] : Bytes.field(field.number, inner + companions(in: message))
        }
    }

    /// What a message cannot be without, where it was not in the request.
    private static func companions(in message: MessageSchema) -> [UInt8] {
        guard message.fullName == FamilyV1.BirthDate.schema.fullName else { return [] }
        return (try? FamilyV1.BirthDate(date: CommonV1.Date(year: 2015)).encoded()) ?? []
    }

    private static func value(_ field: FieldSchema) -> [UInt8] {
        switch field.kind {
        case .string, .bytes: Bytes.text(field.number, "foreign")
        case .message: Bytes.field(field.number, field.message?.fields.flatMap(value) ?? [])
        case .bool: Bytes.varint(UInt64(field.number) << 3) + [1]
        default: Bytes.varint(UInt64(field.number) << 3) + Bytes.varint(424_242)
        }
    }
}

/// Reads descriptors without the code under test.
private enum WireWalk {
    struct Field {
        var number: UInt64
        var value: UInt64
        var bytes: [UInt8]
    }

    static func fields(_ bytes: [UInt8]) -> [Field] {
        var (rest, fields) = (bytes[...], [Field]())
        while let tag = varint(&rest), let value = varint(&rest) {
            // Descriptors have varints, and lengths with that many bytes.
            let content = tag & 7 == 2 ? Array(rest.prefix(Int(value))) : []
            rest = rest.dropFirst(content.count)
            fields.append(Field(number: tag >> 3, value: value, bytes: content))
        }
        return fields
    }

    static func text(_ number: UInt64, _ bytes: [UInt8]) -> String {
        String(decoding: fields(bytes).first { $0.number == number }?.bytes ?? [], as: UTF8.self)
    }

    private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}
