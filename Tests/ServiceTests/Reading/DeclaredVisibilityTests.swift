import ServiceSupport
import Store
import Tenancy
import Testing

@testable import FamilyService
@testable import ServiceRuntime
@testable import WireProto

/// What each resource's `subjects`, `visibility(for:)` and `references` come to, read by a colleague who does not answer for
/// the child. A resource that is opened to everybody, or names a case that nobody hides, fails here.
@Suite("What a resource declares of who sees it")
struct DeclaredVisibilityTests {
    /// What a colleague of the partner reads of a record about a child.
    enum Expected {
        /// Nothing that identifies or touches, of a restricted child; of a sealed one not even that it is there.
        case withTheChild
        /// Nothing that identifies or touches, of both: the record goes on with a child whose case is sealed.
        case inPart
        /// All, as there is nothing of one child in it.
        case everything
    }

    /// Each resource of FamilyService.
    static let expected: [ResourceType: Expected] = [
        .family: .everything,
        .member: .inPart,
        // It lies under the family, which goes on.
        .followUp: .everything,
        .childCase: .withTheChild,
        .assessment: .withTheChild,
        .carePlan: .withTheChild,
        .service: .withTheChild,
        .episode: .withTheChild,
        .bestInterestDecision: .withTheChild,
        .authorityDecision: .withTheChild,
        .trial: .withTheChild,
        .review: .withTheChild,
        .siblingGroup: .withTheChild,
        .placement: .withTheChild,
        .consent: .withTheChild,
        .approval: .withTheChild,
        .visit: .withTheChild,
        .enrolment: .withTheChild,
        .note: .withTheChild,
        .attachment: .withTheChild,
    ]

    @Test("Each resource of the contract is kept, and its visibility expected here")
    func complete() {
        let resources = MessageTypes.all.filter { message in
            // An answer about several records has the state of one.
            message.schema.fullName.hasPrefix("pegase.family.v1.")
                && !message.schema.fullName.hasSuffix("Response")
                && message.schema.fields.contains { $0.message?.fullName == CommonV1.Meta.schema.fullName }
        }
        #expect(
            Set(FamilyResources.resources.map { $0.schema.fullName })
                == Set(resources.map { $0.schema.fullName }))
        #expect(Set(FamilyResources.resources.map { $0.resourceType }) == Set(Self.expected.keys))
    }

    @Test(
        "A colleague reads of a hidden child's records what the table says, and who answers for it reads all",
        arguments: FamilyResources.resources.indices, [FamilyV1.Visibility.restricted, .sealed])
    func seen(number: Int, visibility: FamilyV1.Visibility) async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let child = try await world.identify()
        func record<N: Resource>(_ resource: N.Type) async throws -> (name: String, texts: [String]) {
            var facts = HiddenFacts(seed: 11, canary: "hidden")
            guard N.self != FamilyV1.ChildCase.self else {
                let drawn = try facts.drawn(for: child)
                try await world.change(child) { stored in
                    let meta = stored.meta
                    stored = drawn
                    stored.meta = meta
                }
                return (child.named, facts.texts)
            }
            let name =
                switch N.resourceType.parent {
                case nil: world.fresh(N.resourceType)
                case .family: world.fresh(N.resourceType, under: family, .family)
                default: world.fresh(N.resourceType, under: child.named, .childCase)
                }
            let resource = try facts.drawn(for: CasesNamed.only(child.named, in: N.self))
            return (try await world.put(resource, name), facts.texts)
        }
        let resource = FamilyResources.resources[number]
        let (name, texts) = try await record(resource)
        try await world.change(child) { $0.visibility = visibility }

        let ask = FamilyV1.GetRevisionRequest(name: name)
        let whole = try await world.asWorker.getRevision(ask).recordJson
        #expect(!texts.isEmpty && texts.contains { whole.contains($0) }, "or the test is blind")
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let expected = try #require(Self.expected[resource.resourceType])
        if expected == .withTheChild && visibility == .sealed {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await colleague.getRevision(ask)
            }
            #expect(refused == .sealed, "\(resource) of a sealed child is there for a colleague")
        } else {
            let part = try await colleague.getRevision(ask).recordJson
            let told = texts.filter { part.contains($0) }
            let all = texts.filter { whole.contains($0) }
            #expect(told == (expected == .everything ? all : []), "\(resource): what a colleague is told")
            #expect(
                visibility == .restricted || !part.contains(child.named),
                "\(resource) names a sealed case to a colleague")
        }
        try await world.cell.bare.close()
    }

    @Test("A case that a resource names anywhere is its subject, or a reference that can be taken out")
    func named() throws {
        let child = "partners/ctse/cases/\(RecordID.random().text)"
        func check<N: Resource>(_ resource: N.Type) throws {
            let record = CasesNamed.everywhere(child, in: N.self)
            guard let record else { return }
            let subjects = record.subjects.filter { $0.text == child }
            let references = record.references.filter { $0.text == child }
            #expect(!subjects.isEmpty || !references.isEmpty, "\(resource) names a case and does not say so")
            // Where the record is there although a subject is not, the name must go.
            let stays = subjects.allSatisfy { subject in
                if case .nothing = record.visibility(by: .nothing(.sealed), of: subject) {
                    false
                } else {
                    true
                }
            }
            guard stays else { return }
            let left = try record.without([child]).encoded()
            #expect(!String(decoding: left, as: UTF8.self).contains(child), "\(resource) keeps the name")
        }
        for resource in FamilyResources.resources { try check(resource) }
    }

    @Test("A case that was closed as the duplicate of a sealed one does not name it")
    func duplicate() async throws {
        let world = try CaseCell()
        let survivor = try await world.identify()
        let closed = try await world.identify()
        try await world.change(closed) {
            $0.state = .closed
            $0.closure = FamilyV1.Closure(
                reason: .duplicate, evidence: FamilyV1.CloseEvidence(survivingCase: survivor.named))
        }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        func survivorRead(by client: FamilyServiceClient<BareCaller>) async throws -> String? {
            try await client.getCase(FamilyV1.GetCaseRequest(name: closed.named))
                .closure?.evidence?.survivingCase
        }
        #expect(try await survivorRead(by: colleague) == survivor.named)
        try await world.change(survivor) { $0.visibility = .sealed }
        #expect(try await survivorRead(by: colleague) == "")
        #expect(try await survivorRead(by: world.asWorker) == survivor.named)
        try await world.cell.bare.close()
    }
}

/// Records that name a case, by what the contract says of their fields.
private enum CasesNamed {
    /// In the fields of the record itself, which is what makes it a record about the child.
    static func only<N: Resource>(_ child: String, in resource: N.Type) throws -> N {
        var writer = WireWriter()
        for field in N.schema.fields where field.resource == "case" {
            writer.field(field.number, delimited: child.utf8)
        }
        return try N(decoding: writer.bytes)
    }

    /// In all fields, those of inner messages too.
    ///
    /// - Returns: `nil` where no field of it holds the name of a case.
    static func everywhere<N: Resource>(_ child: String, in resource: N.Type) -> N? {
        var writer = WireWriter()
        guard write(child, N.schema, into: &writer) else { return nil }
        do { return try N(decoding: writer.bytes) } catch { return nil }
    }

    private static func write(
        _ child: String, _ schema: MessageSchema, into writer: inout WireWriter
    ) -> Bool {
        var found = false
        for field in schema.fields {
            if field.resource == "case" {
                writer.field(field.number, delimited: child.utf8)
                found = true
            } else if let message = field.message {
                var inner = WireWriter()
                guard write(child, message, into: &inner) else { continue }
                writer.field(field.number, delimited: inner.bytes)
                found = true
            }
        }
        return found
    }
}
