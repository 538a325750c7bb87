import Tenancy
import TestSupport
import Testing
import WireProto

// One after the other: each holds its thread while it waits for a store's.
@Suite("Journeys through the whole chain, in virtual time", .serialized)
struct MemoryJourneyTests {
    private func deployment(
        quotas: QuotaSettings = QuotaSettings(), _ body: (MemoryDeployment, TestPartner) throws -> Void
    ) throws {
        let deployment = try MemoryDeployment(quotas: quotas)
        try deployment.advance(seconds: 1)
        try body(deployment, deployment.welcome("ctse"))
        try deployment.close()
    }

    @Test("A social worker registers a family with a member and reads both back")
    func registersAndReads() throws {
        try deployment { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            let family = try deployment.wait { () throws(RPCStatus) in
                try await families.createFamily(ctse.newFamily { $0.note = "eight children" })
            }
            let member = try deployment.wait { () throws(RPCStatus) in
                try await families.createMember(family.newMember { $0.caretaker = true })
            }
            let name = family.meta?.name ?? ""
            #expect(
                try deployment.wait { () throws(RPCStatus) in
                    try await families.getFamily(FamilyV1.GetFamilyRequest(name: name))
                } == family)
            let members = try deployment.wait { () throws(RPCStatus) in
                try await families.listMembers(FamilyV1.ListMembersRequest(parent: name, pageSize: 10))
            }
            #expect(members.members == [member])
        }
    }

    @Test("Another partner hears of a family what it hears of one that is not there")
    func foreignIsAbsent() throws {
        try deployment { deployment, ctse in
            let family = try deployment.wait { () throws(RPCStatus) in
                try await ctse.acting(.socialWorker).families.createFamily(ctse.newFamily())
            }
            let cswc = try deployment.welcome("cswc")
            let name = family.meta?.name ?? ""
            let absent = String(name.dropLast(26)) + String(repeating: "a", count: 26)
            let answers = try [name, absent].map { name in
                try deployment.refusal { () throws(RPCStatus) in
                    try await cswc.acting(.socialWorker).families.getFamily(
                        FamilyV1.GetFamilyRequest(name: name))
                }
            }
            #expect(answers[0].code == .notFound)
            #expect(answers[0] == answers[1])
        }
    }

    @Test("A deadline that passes on the way is the gateway's to tell, and a retry finds what was written")
    func deadlineThenRetry() throws {
        try deployment { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            // The last connection made is the gateway's to the service; one that is not there yet cannot be held.
            #expect(try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let line = deployment.network.connectionCount - 1
            let request = ctse.newFamily()
            deployment.network.holdRequests(true, on: line)
            let call = deployment.start { () throws(RPCStatus) in
                try await families.createFamily(request, CallOptions(timeout: .seconds(5)))
            }
            try deployment.advance(seconds: 4, isSilent: true)
            #expect(call.outcome == nil)
            try deployment.advance(seconds: 1, isSilent: true)
            #expect(call.failure?.code == .deadlineExceeded)
            deployment.network.holdRequests(false, on: line)
            try deployment.advance(seconds: 1)

            let first = try deployment.wait { () throws(RPCStatus) in try await families.createFamily(request)
            }
            let again = try deployment.wait { () throws(RPCStatus) in try await families.createFamily(request)
            }
            #expect(first == again)
            let all = try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) }
            #expect(all == [first])
        }
    }

    @Test("A write whose connection is cut is found, or made, once, by the retry")
    func cutConnection() throws {
        try deployment { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            #expect(try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let line = deployment.network.connectionCount - 1
            let request = ctse.newFamily()
            // The answer may be there already; it gets no further.
            deployment.network.holdResponses(true)
            let call = deployment.start { () throws(RPCStatus) in try await families.createFamily(request) }
            deployment.network.holdResponses(false)
            deployment.network.cut(line)
            #expect(call.failure?.code == .unavailable)

            let family = try deployment.wait { () throws(RPCStatus) in
                try await families.createFamily(request)
            }
            let all = try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) }
            #expect(all == [family])
        }
    }

    @Test("A revoked system is refused on the connection that it has open")
    func revoked() throws {
        try deployment { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            #expect(try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let registry = try deployment.caller(.operator(.vietnam, "first")).registry
            let systems = try deployment.wait { () throws(RPCStatus) in
                try await registry.listSystems(
                    PartnerV1.ListSystemsRequest(parent: ctse.name, pageSize: 10))
            }
            let system = try #require(systems.systems.first)
            try deployment.wait { () throws(RPCStatus) in
                try await registry.revokeSystem(
                    PartnerV1.RevokeSystemRequest(
                        name: system.meta?.name ?? "", etag: system.meta?.etag ?? "",
                        requestID: RequestID.new()))
            }
            deployment.network.run()
            let refusal = try deployment.refusal { () throws(RPCStatus) in try await families.active(of: ctse)
            }
            #expect([.permissionDenied, .unauthenticated, .unavailable].contains(refusal.code), "\(refusal)")
        }
    }

    @Test("A registry that falls silent is believed for 5 seconds, and believed again when it speaks")
    func staleTable() throws {
        try deployment { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            func read() -> Result<[FamilyV1.Family], RPCStatus>? {
                let call = deployment.start { () throws(RPCStatus) in try await families.active(of: ctse) }
                return deployment.network.run { call.outcome != nil } ? call.outcome : nil
            }
            try deployment.advance(seconds: 4, isSilent: true)
            #expect(read() == .success([]))
            try deployment.advance(seconds: 2, isSilent: true)
            guard case .failure(let refusal)? = read() else {
                Issue.record("a table of six seconds was believed")
                return
            }
            #expect(refusal.code == .unavailable)
            #expect(refusal.reason?.rawValue == "ACCESS_STALE")
            try deployment.advance(seconds: 1)
            #expect(read() == .success([]))
        }
    }

    @Test("A tenant that asks too much waits, and may ask again when its bucket has filled")
    func quota() throws {
        let quotas = QuotaSettings(callsPerSecond: 2, burst: 20, callsInFlight: 10)
        try deployment(quotas: quotas) { deployment, ctse in
            let families = ctse.acting(.socialWorker).families
            var answered = 0
            var refusal: RPCStatus?
            while refusal == nil, answered < 100 {
                let call = deployment.start { () throws(RPCStatus) in try await families.active(of: ctse) }
                try #require(deployment.network.run { call.outcome != nil })
                refusal = call.failure
                answered += 1
            }
            #expect(refusal?.code == .resourceExhausted)
            #expect((20...21).contains(answered), "\(answered) calls")
            try deployment.advance(seconds: 1)
            #expect(try deployment.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
        }
    }
}
