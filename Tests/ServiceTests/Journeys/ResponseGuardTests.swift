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

    private static let theirs = "partners/cswc/families/\(RecordID.random().text)"

    private static func family(_ edit: (inout FamilyV1.Family) -> Void) -> [UInt8] {
        var family = FamilyV1.Family(
            meta: CommonV1.Meta(name: "partners/ctse/families/\(RecordID.random().text)"))
        edit(&family)
        return encoded(family)
    }

    private static func encoded(_ message: some WireMessage) -> [UInt8] {
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
        try await House.with(.vietnam) { house in
            let partner = try await house.welcome("ctse")
            try await house.cell(.vietnam).stopFamily()
            var router = RPCRouter(Methods.table)
            router.handle(lie.method, .unary { _, _ in lie.answer })
            let liar = try await house.cell(.vietnam).startInstead(router)
            let before = try await house.gateway.metric("pegase_gateway_withheld_total")
            var answer = try await partner.call(lie.method, [], in: house)
            // The gateway may still be finding out that the other service has gone.
            try await eventually("the liar is asked", on: House.loops) {
                answer = try await partner.call(lie.method, [], in: house)
                return answer.status.code == .unavailable ? "\(answer.status)" : nil
            }
            #expect(answer.status.code == .internalError)
            #expect(answer.status.reason?.rawValue == "RESPONSE_WITHHELD" && answer.status.details.isEmpty)
            #expect(answer.messages.isEmpty && answer.trailing.isEmpty)
            let after = try await house.gateway.metric("pegase_gateway_withheld_total")
            #expect((after ?? 0) > (before ?? 0), "nobody is alarmed")
            await liar.drain()
        }
    }

    @Test("An honest answer leaves as it came, byte for byte")
    func honest() async throws {
        try await House.with(.vietnam) { house in
            let partner = try await house.welcome("ctse")
            try await house.cell(.vietnam).stopFamily()
            let answer = Self.family { $0.note = "Theirs alone." }
            var router = RPCRouter(Methods.table)
            router.handle(Methods.getFamily, .unary { _, _ in answer })
            let service = try await house.cell(.vietnam).startInstead(router)
            try await eventually("the service is asked", on: House.loops) {
                let got = try await partner.call(Methods.getFamily, [], in: house)
                return got.messages == [answer] ? nil : "\(got.status)"
            }
            await service.drain()
        }
    }
}
