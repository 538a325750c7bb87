import Tenancy
import Testing
import WireProto

@Suite("A request that is wrong is told what is wrong, and nothing else")
struct BadRequestTests {
    @Test("A method that is not in the contract is UNIMPLEMENTED, and the connection lives")
    func unknownMethod() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let client = try await deployment.raw(partner.system.identity)
            for path in [
                "/pegase.family.v1.FamilyService/GetFamilies", "/pegase.family.v1.FamilyService/getFamily",
                "//pegase.family.v1.FamilyService/GetFamily", "/pegase.family.v1.FamilyService/GetFamily?x=1",
                "/pegase.family.v1.FamilyService/%47etFamily", "/",
            ] {
                let unknown = RPCMethod(
                    id: MethodID(rawValue: 0), path: path, shape: .unary, isIdempotent: false)
                let stranger = try await RawClient.connect(
                    to: deployment.gateway.port,
                    showing: RawIdentity(files: Authority.files(for: partner.system.identity)),
                    methods: MethodTable([unknown]), on: TestDeployment.loops)
                let answer = try await stranger.call(unknown, [])
                #expect(answer.status.code == .unimplemented, "\(path): \(answer.status)")
                let known = try await client.call(Methods.whoAmI, [])
                #expect(known.status.code == .ok)
            }
        }
    }

    @Test(
        "Bytes that are no message are INVALID_ARGUMENT",
        arguments: [
            [0x0a], [0x0a, 0xff, 0xff], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
            [0x0b, 0x0c], [0x08, 0x01], [0x0a, 0x02, 0xc3, 0x28], [0x0a, 0x01, 0x00],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let answer = try await partner.call(Methods.getFamily, bytes, in: deployment)
            #expect(answer.status.code == .invalidArgument, "\(answer.status)")
            #expect(answer.status.reason?.rawValue == "MALFORMED_MESSAGE")
        }
    }

    @Test("Each change without a request id, and each without an etag, is told the field")
    func missingFields() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())

            var create = partner.newFamily()
            create.requestID = ""
            let noID = await refusal { [create] in _ = try await worker.createFamily(create) }
            #expect(noID?.code == .invalidArgument && noID?.reason?.rawValue == "REQUEST_ID_REQUIRED")
            #expect(noID?.violatedFields == ["request_id"])

            var update = family.changing(["note"]) { $0.note = "Without." }
            update.family?.meta?.etag = ""
            let noEtag = await refusal { [update] in _ = try await worker.updateFamily(update) }
            #expect(noEtag?.code == .invalidArgument && noEtag?.reason?.rawValue == "ETAG_REQUIRED")
            #expect(noEtag?.violatedFields == ["family.meta.etag"])

            update.requestID = ""
            update.updateMask = nil
            let several = await refusal { [update] in _ = try await worker.updateFamily(update) }
            #expect(Set(several?.violatedFields ?? []) == ["request_id", "family.meta.etag", "update_mask"])
        }
    }

    @Test("A mask that names no field, or what only the service sets, changes nothing")
    func masks() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            for path in ["nonsense", "case_code", "meta.name", "state", "note.text", ""] {
                let refused = await refusal {
                    _ = try await worker.updateFamily(family.changing([path]) { $0.note = "No." })
                }
                #expect(refused?.reason?.rawValue == "UPDATE_MASK_INVALID", "\(path)")
                #expect(refused?.violatedFields == ["update_mask.paths[0]"])
            }
            #expect(
                try await worker.getFamily(FamilyV1.GetFamilyRequest(name: family.meta?.name ?? "")) == family
            )
        }
    }

    @Test("A message over the limit is RESOURCE_EXHAUSTED, and one just under it is read")
    func tooLarge() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            // An unknown field is dropped, however long: what is left is a request without a name.
            let padding = { (count: Int) in Bytes.field(1_000, [UInt8](repeating: 0x41, count: count)) }
            let under = try await partner.call(Methods.getFamily, padding((1 << 20) - 16), in: deployment)
            #expect(under.status.code == .invalidArgument, "\(under.status)")
            let over = try await partner.call(Methods.getFamily, padding(1 << 20), in: deployment)
            #expect(
                over.status.code == .resourceExhausted && over.status.reason?.rawValue == "MESSAGE_TOO_LARGE")
        }
    }
}

extension TestPartner {
    /// One call on a connection of its own, for the social worker.
    func call(
        _ method: RPCMethod, _ bytes: [UInt8], _ more: [(String, String)] = [], in deployment: TestDeployment
    ) async throws -> Answer {
        var metadata = Metadata()
        if let staff = staff[.socialWorker], !more.contains(where: { $0.0 == "pegase-staff" }) {
            metadata.add("pegase-staff", staff)
        }
        metadata.add("pegase-purpose", "CARE")
        for (name, value) in more { metadata.add(name, value) }
        return try await deployment.raw(system.identity).call(method, bytes, metadata)
    }
}
