import Tenancy
import Testing
import WireProto
import WireTransport

/// The last barrier, alone: everything behind the gateway is wrong, and still nothing foreign leaves.
@Suite("The gateway withholds an answer with somebody else's name in it")
struct ResponseGuardTests {
    /// What a service that has lost its mind answers, and where in it the foreign name is.
    struct Lie: Sendable, CustomStringConvertible {
        let description: String
        let method: RPCMethod
        let answer: [UInt8]
    }

    fileprivate static let theirs = "partners/cswc/families/\(RecordID.random().text)"

    fileprivate static func family(_ edit: (inout FamilyV1.Family) -> Void) -> [UInt8] {
        var family = FamilyV1.Family(
            meta: CommonV1.Meta(name: "partners/ctse/families/\(RecordID.random().text)"))
        edit(&family)
        return encoded(family)
    }

    fileprivate static func encoded(_ message: some WireMessage) -> [UInt8] {
        do {
            return try message.encoded()
        } catch {
            preconditionFailure("a message that cannot be encoded: \(error)")
        }
    }

    static let lies: [Lie] = [
        Lie(description: "its name", method: Methods.getFamily, answer: family { $0.meta?.name = theirs }),
        Lie(
            description: "the staff who answers for it", method: Methods.getFamily,
            answer: family { $0.responsibleStaff = "partners/cswc/staff/\(RecordID.random().text)" }),
        Lie(
            description: "a member, deep within", method: Methods.getFamily,
            answer: family {
                $0.remittance = FamilyV1.Remittance(
                    senderMember: theirs + "/members/\(RecordID.random().text)")
            }),
        Lie(
            description: "who changed it", method: Methods.getFamily,
            answer: family { $0.meta?.updateBy = CommonV1.Actor(partner: "partners/cswc") }),
        Lie(
            description: "what is no name", method: Methods.getFamily,
            answer: family { $0.meta?.name = "nonsense" }),
        Lie(description: "bytes that are no message", method: Methods.getFamily, answer: [0x0a, 0xff]),
        Lie(
            description: "a code for programs", method: Methods.listFamilies,
            answer: encoded(FamilyV1.ListFamiliesResponse(nextPageToken: "after " + theirs))),
        Lie(
            description: "the record's JSON", method: Methods.getRevision,
            answer: encoded(
                FamilyV1.GetRevisionResponse(recordJson: #"{"meta": {"name": "\#(theirs)"}, "note": "x"}"#))),
        Lie(
            description: "JSON that hides it by escapes", method: Methods.getRevision,
            answer: encoded(
                FamilyV1.GetRevisionResponse(
                    recordJson: #"{"a": ["\u0070artners\/\#(theirs.dropFirst(9))"]}"#))),
        Lie(
            description: "what a field was", method: Methods.getRevision,
            answer: encoded(
                FamilyV1.GetRevisionResponse(changes: [
                    FamilyV1.FieldChange(path: "responsible_staff", before: "\"\(theirs)\"", after: "")
                ]))),
        Lie(
            description: "what a field became, without quotes", method: Methods.getRevision,
            answer: encoded(
                FamilyV1.GetRevisionResponse(changes: [FamilyV1.FieldChange(path: "a", after: theirs)]))),
        Lie(
            description: "the last of a page", method: Methods.listFamilies,
            answer: encoded(
                FamilyV1.ListFamiliesResponse(families: [
                    FamilyV1.Family(
                        meta: CommonV1.Meta(name: "partners/ctse/families/\(RecordID.random().text)")),
                    FamilyV1.Family(meta: CommonV1.Meta(name: theirs)),
                ]))),
    ]

    @Test("In", arguments: lies)
    func withheld(lie: Lie) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            try await deployment.cell(.vietnam).stopFamily()
            var router = RPCRouter(Methods.table)
            router.handle(lie.method, .unary { _, _ in lie.answer })
            let liar = try await deployment.cell(.vietnam).startInstead(router)
            let before = try await deployment.gateway.metric("pegase_gateway_withheld_total")
            var answer = try await partner.call(lie.method, [], in: deployment)
            // The gateway may still be finding out that the other service has gone.
            try await eventually("the liar is asked", on: TestDeployment.loops) {
                answer = try await partner.call(lie.method, [], in: deployment)
                return answer.status.code == .unavailable ? "\(answer.status)" : nil
            }
            #expect(answer.status.code == .internalError)
            #expect(answer.status.reason?.rawValue == "RESPONSE_WITHHELD" && answer.status.details.isEmpty)
            #expect(answer.messages.isEmpty && answer.trailing.isEmpty)
            let after = try await deployment.gateway.metric("pegase_gateway_withheld_total")
            #expect((after ?? 0) > (before ?? 0), "nobody is alarmed")
            await liar.drain()
        }
    }

    /// What a service that has lost its mind says beside its messages.
    enum Aside: String, CaseIterable, Sendable {
        case sentence, field, subject, entry, knownDetail, nestedDetail, unknownDetail, head, trailer, bytes

        private var details: [StatusDetail] {
            switch self {
            case .sentence, .head, .trailer, .bytes: []
            case .field: [.fields([FieldViolation("name", "is not \(ResponseGuardTests.theirs)")])]
            case .subject:
                [
                    .unmet([
                        PreconditionViolation(type: "A", subject: ResponseGuardTests.theirs, description: "")
                    ])
                ]
            case .entry: [.info(["sibling": ResponseGuardTests.theirs])]
            case .knownDetail:
                [
                    .any(
                        .init(
                            typeURL: "type.googleapis.com/pegase.family.v1.Family",
                            value: ResponseGuardTests.family { $0.meta?.name = ResponseGuardTests.theirs }))
                ]
            case .nestedDetail:
                [
                    .any(
                        .init(
                            typeURL: "type.googleapis.com/google.rpc.Status",
                            value: ResponseGuardTests.encoded(
                                GoogleRPC.Status(details: [
                                    .init(
                                        typeURL: "x/pegase.family.v1.Family",
                                        value: ResponseGuardTests.family {
                                            $0.meta?.name = ResponseGuardTests.theirs
                                        })
                                ]))))
                ]
            case .unknownDetail: [.any(.init(typeURL: "type.googleapis.com/a.B", value: [1]))]
            }
        }

        func say(on stream: any RPCServerStream) async throws(RPCStatus) {
            _ = try await stream.next()
            var metadata = Metadata()
            if self == .bytes {
                metadata.add("x-bin", bytes: [0] + Array(ResponseGuardTests.theirs.utf8))
            } else {
                metadata.add("x", ResponseGuardTests.theirs)
            }
            switch self {
            case .head: stream.sendHead(metadata, mayCompress: false)
            case .trailer, .bytes: stream.setTrailing(metadata)
            case .sentence:
                throw RPCStatus(
                    .notFound, Reason(rawValue: "GONE"), "there is no \(ResponseGuardTests.theirs).")
            default: throw RPCStatus(.notFound, Reason(rawValue: "GONE"), "gone", details)
            }
            try await stream.send(ResponseGuardTests.family { _ in })
        }
    }

    @Test("Beside the messages too", arguments: Aside.allCases)
    func withheldAsides(aside: Aside) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            try await deployment.cell(.vietnam).stopFamily()
            var router = RPCRouter(Methods.table)
            router.handle(
                Methods.getFamily,
                .stream { (stream, _) throws(RPCStatus) in try await aside.say(on: stream) })
            let liar = try await deployment.cell(.vietnam).startInstead(router)
            var answer = try await partner.call(Methods.getFamily, [], in: deployment)
            try await eventually("the liar is asked", on: TestDeployment.loops) {
                answer = try await partner.call(Methods.getFamily, [], in: deployment)
                return answer.status.code == .unavailable ? "\(answer.status)" : nil
            }
            #expect(answer.status.code == .internalError)
            #expect(answer.status.reason?.rawValue == "RESPONSE_WITHHELD" && answer.status.details.isEmpty)
            #expect(answer.trailing.isEmpty)
            #expect(try await deployment.gateway.metric("pegase_gateway_withheld_total") ?? 0 > 0)
            await liar.drain()
        }
    }

    @Test("An honest answer leaves as it came, byte for byte")
    func honest() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            try await deployment.cell(.vietnam).stopFamily()
            // What people write is theirs, whatever it looks like; and a note in a record's JSON is in it by name.
            let answer = Self.family { $0.note = "Theirs alone: \(Self.theirs)" }
            var router = RPCRouter(Methods.table)
            router.handle(Methods.getFamily, .unary { _, _ in answer })
            let service = try await deployment.cell(.vietnam).startInstead(router)
            try await eventually("the service is asked", on: TestDeployment.loops) {
                let got = try await partner.call(Methods.getFamily, [], in: deployment)
                return got.messages == [answer] ? nil : "\(got.status)"
            }
            await service.drain()
        }
    }
}
