import Tenancy
import Testing
import WireProto

/// The other way to ask whether a record exists: not to ask for it, but to refer to it. Each field of each request
/// that is declared to hold a resource name is tried with a neighbour's, with one from abroad and with nobody's.
@Suite("Denial matrix: references")
struct ReferenceTests {
    @Test("A reference to a foreign record is answered as one to an absent record")
    func references() async throws {
        try await TestDeployment.with(.vietnam, .cambodia) { deployment in
            let world = try await DenialWorld(deployment)
            var checked = 0
            for method in Methods.table.all {
                guard let form = RequestForm(method), let caller = world.caller(of: method) else { continue }
                for path in form.references {
                    // A connection each: a stream is left after its first message, and the gateway ends a connection on
                    // which that is done more often than a fast machine does it here.
                    let client = try await deployment.raw(world.identity(of: caller))
                    _ = try await client.call(Methods.whoAmI, [])
                    checked += try await check(path, of: form, by: caller, on: client, in: world)
                    try await client.close()
                }
            }
            print("denial matrix: \(checked) references")
            #expect(checked > 0)
        }
    }

    private func check(
        _ path: [FieldSchema], of form: RequestForm, by caller: MatrixCaller, on client: RawClient,
        in world: DenialWorld
    ) async throws -> Int {
        guard let type = path.last?.resource else { return 0 }
        var absent: Answer?
        var checked = 0
        let nobodys = world.fixture(.neighbour, of: caller).records[type]?.missing(.absent)
        let stage = try await stage(for: path, to: nobodys?.name, of: form, by: caller, on: client, in: world)
        for (owner, existence) in [
            (Owner.neighbour, Existence.absent), (.neighbour, .existing), (.abroad, .existing),
            (.abroad, .ofNobody),
        ] {
            // Of a type that has no records yet there is nothing foreign to refer to.
            guard let named = world.fixture(owner, of: caller).records[type]?.missing(existence) else {
                continue
            }
            let answer = try await client.call(
                form.method,
                try await request(path, to: named.name, of: form, by: caller, at: stage, in: world),
                world.metadata(of: caller, for: form.method))
            checked += 1
            let cell = "\(form.method.path) referring by \(path.map(\.name)) to \(owner), \(existence)"
            // What would be kept and then be withheld from whoever reads it.
            #expect(answer.status.code != .internalError, "\(cell): \(answer.status)")
            guard let absent else {
                absent = answer
                continue
            }
            #expect(answer.status == absent.status, "\(cell): another status")
            // Whatever is refused, or read, leaves the same bytes. What is made has an id and an instant of its own.
            if answer.status.code != .ok || form.method.isIdempotent {
                #expect(answer.frames == absent.frames, "\(cell): other bytes")
            }
        }
        return checked
    }

    /// How far a case must have come for its procedure to look at the field: to where the answer is about something
    /// else than the case's state.
    ///
    /// - Returns: `nil` where it is the same for every case, or not about one.
    private func stage(
        for path: [FieldSchema], to name: String?, of form: RequestForm, by caller: MatrixCaller,
        on client: RawClient, in world: DenialWorld
    ) async throws -> Fixture.Stage? {
        guard let name, form.targetType == "case" else { return nil }
        var furthest: Fixture.Stage?
        for stage in Fixture.Stage.allCases {
            let answer = try await client.call(
                form.method, try await request(path, to: name, of: form, by: caller, at: stage, in: world),
                world.metadata(of: caller, for: form.method))
            if answer.status.code != .failedPrecondition { return stage }
            if answer.status.reason?.rawValue != "ILLEGAL_TRANSITION" { furthest = stage }
        }
        return furthest
    }

    private func request(
        _ path: [FieldSchema], to name: String, of form: RequestForm, by caller: MatrixCaller,
        at stage: Fixture.Stage?, in world: DenialWorld
    ) async throws -> [UInt8] {
        let own = world.fixture(.own, of: caller)
        var target = TargetRecord(name: "", etag: "")
        var home = own.home
        if let stage {
            let journey = try await own.journey(to: stage)
            home = journey.home
            target = TargetRecord(name: journey.name, etag: journey.etag)
        } else if let type = form.targetType {
            let isParent = form.schema.field(named: "parent") != nil
            let record =
                isParent
                ? own.records[type] : try await own.fresh(type, isArchived: false, in: world.deployment)
            target = record ?? target
        }
        // A list is often of what refers to one thing: to that of the path, then.
        if form.isList { home.records = [:] }
        // What is about a child or a family is about that family, then.
        if path.last?.resource == "family" { home.records["case"] = nil }
        return form.encoded(about: target, home: home) + form.reference(path, to: name, home: home)
    }
}

extension RequestForm {
    /// The ways to the fields that hold a resource name besides the target's.
    var references: [[FieldSchema]] {
        Self.references(in: schema).filter { path in
            path.count > 1 || path[0].number != targetField?.number
        }
    }

    private static func references(in schema: MessageSchema) -> [[FieldSchema]] {
        schema.fields.flatMap { field -> [[FieldSchema]] in
            if field.resource != nil { return [[field]] }
            guard let message = field.message, field.name != "meta" else { return [] }
            return references(in: message).map { [field] + $0 }
        }
    }

    /// What makes a request refer to `name`, appended to it: the last value of a field counts, and messages merge.
    func reference(
        _ path: [FieldSchema], to name: String, home: ResourceExample.Home
    ) -> [UInt8] {
        var bytes = Array(name.utf8)
        for field in path.reversed() {
            // One more of several is there for the sake of the name, and right but for it.
            let part = field.isRepeated ? field.message.flatMap { ResourceExample.parts[$0.fullName] } : nil
            bytes = Bytes.field(field.number, (part?(home) ?? []) + bytes)
        }
        guard let mask = schema.field(named: "update_mask") else { return bytes }
        let masked = path.dropFirst().map(\.name).joined(separator: ".")
        return bytes + Bytes.field(mask.number, Bytes.text(1, masked))
    }
}

extension DenialWorld {
    /// Somebody who may use the method; `nil` where nobody's call names a record.
    fileprivate func caller(of method: RPCMethod) -> MatrixCaller? {
        let statement = PolicyStatement(method)
        if statement.isForOperators { return .operator }
        return statement.permits(.manager) ? .partner(.manager) : nil
    }

    func metadata(of caller: MatrixCaller, for method: RPCMethod) -> Metadata {
        var metadata = Metadata()
        if case .partner(let role) = caller, let staff = callers[role.kind]?.staff[role] {
            metadata.add("pegase-staff", staff)
        }
        if PolicyStatement(method).wantsPurpose { metadata.add("pegase-purpose", "CARE") }
        return metadata
    }
}
