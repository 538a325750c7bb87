import Tenancy
import TestSupport
import Testing
import WireProto

// One after the other: each holds its thread while it waits for a store's.
@Suite("Journeys through the whole chain, in virtual time", .serialized)
struct MemoryJourneyTests {
    private func house(
        quotas: QuotaSettings = QuotaSettings(), _ body: (MemoryHouse, TestPartner) throws -> Void
    ) throws {
        let house = try MemoryHouse(quotas: quotas)
        try house.advance(seconds: 1)
        try body(house, house.welcome("ctse"))
        try house.close()
    }

    @Test("A social worker registers a family with a member and reads both back")
    func registersAndReads() throws {
        try house { house, ctse in
            let families = ctse.acting(.socialWorker).families
            let family = try house.wait { () throws(RPCStatus) in
                try await families.createFamily(ctse.newFamily { $0.note = "eight children" })
            }
            let member = try house.wait { () throws(RPCStatus) in
                try await families.createMember(family.newMember { $0.caretaker = true })
            }
            let name = family.meta?.name ?? ""
            #expect(
                try house.wait { () throws(RPCStatus) in
                    try await families.getFamily(FamilyV1.GetFamilyRequest(name: name))
                } == family)
            let members = try house.wait { () throws(RPCStatus) in
                try await families.listMembers(FamilyV1.ListMembersRequest(parent: name, pageSize: 10))
            }
            #expect(members.members == [member])
        }
    }

    @Test("Another partner hears of a family what it hears of one that is not there")
    func foreignIsAbsent() throws {
        try house { house, ctse in
            let family = try house.wait { () throws(RPCStatus) in
                try await ctse.acting(.socialWorker).families.createFamily(ctse.newFamily())
            }
            let cswc = try house.welcome("cswc")
            let name = family.meta?.name ?? ""
            let absent = String(name.dropLast(26)) + String(repeating: "a", count: 26)
            let answers = try [name, absent].map { name in
                try house.refusal { () throws(RPCStatus) in
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
        try house { house, ctse in
            let families = ctse.acting(.socialWorker).families
            // The last connection made is the gateway's to the service; one that is not there yet cannot be held.
            #expect(try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let line = house.network.connectionCount - 1
            let request = ctse.newFamily()
            house.network.holdRequests(true, on: line)
            let call = house.start { () throws(RPCStatus) in
                try await families.createFamily(request, CallOptions(timeout: .seconds(5)))
            }
            try house.advance(seconds: 4, isSilent: true)
            #expect(call.outcome == nil)
            try house.advance(seconds: 1, isSilent: true)
            #expect(call.failure?.code == .deadlineExceeded)
            house.network.holdRequests(false, on: line)
            try house.advance(seconds: 1)

            let first = try house.wait { () throws(RPCStatus) in try await families.createFamily(request) }
            let again = try house.wait { () throws(RPCStatus) in try await families.createFamily(request) }
            #expect(first == again)
            let all = try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) }
            #expect(all == [first])
        }
    }

    @Test("A write whose connection is cut is found, or made, once, by the retry")
    func cutConnection() throws {
        try house { house, ctse in
            let families = ctse.acting(.socialWorker).families
            #expect(try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let line = house.network.connectionCount - 1
            let request = ctse.newFamily()
            // The answer may be there already; it gets no further.
            house.network.holdResponses(true)
            let call = house.start { () throws(RPCStatus) in try await families.createFamily(request) }
            house.network.holdResponses(false)
            house.network.cut(line)
            #expect(call.failure?.code == .unavailable)

            let family = try house.wait { () throws(RPCStatus) in
                try await families.createFamily(request)
            }
            let all = try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) }
            #expect(all == [family])
        }
    }

    @Test("A revoked system is refused on the connection that it has open")
    func revoked() throws {
        try house { house, ctse in
            let families = ctse.acting(.socialWorker).families
            #expect(try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
            let registry = try house.caller(.operator(.vietnam, "first")).registry
            let systems = try house.wait { () throws(RPCStatus) in
                try await registry.listSystems(
                    PartnerV1.ListSystemsRequest(parent: ctse.name, pageSize: 10))
            }
            let system = try #require(systems.systems.first)
            try house.wait { () throws(RPCStatus) in
                try await registry.revokeSystem(
                    PartnerV1.RevokeSystemRequest(
                        name: system.meta?.name ?? "", etag: system.meta?.etag ?? "",
                        requestID: RequestID.new()))
            }
            house.network.run()
            let refusal = try house.refusal { () throws(RPCStatus) in try await families.active(of: ctse) }
            #expect([.permissionDenied, .unauthenticated, .unavailable].contains(refusal.code), "\(refusal)")
        }
    }

    @Test("A registry that falls silent is believed for 5 seconds, and believed again when it speaks")
    func staleTable() throws {
        try house { house, ctse in
            let families = ctse.acting(.socialWorker).families
            func read() -> Result<[FamilyV1.Family], RPCStatus>? {
                let call = house.start { () throws(RPCStatus) in try await families.active(of: ctse) }
                return house.network.run { call.outcome != nil } ? call.outcome : nil
            }
            try house.advance(seconds: 4, isSilent: true)
            #expect(read() == .success([]))
            try house.advance(seconds: 2, isSilent: true)
            guard case .failure(let refusal)? = read() else {
                Issue.record("a table of six seconds was believed")
                return
            }
            #expect(refusal.code == .unavailable)
            #expect(refusal.reason?.rawValue == "ACCESS_STALE")
            try house.advance(seconds: 1)
            #expect(read() == .success([]))
        }
    }

    @Test("A tenant that asks too much waits, and may ask again when its bucket has filled")
    func quota() throws {
        let quotas = QuotaSettings(callsPerSecond: 2, burst: 20, callsInFlight: 10)
        try house(quotas: quotas) { house, ctse in
            let families = ctse.acting(.socialWorker).families
            var answered = 0
            var refusal: RPCStatus?
            while refusal == nil, answered < 100 {
                let call = house.start { () throws(RPCStatus) in try await families.active(of: ctse) }
                try #require(house.network.run { call.outcome != nil })
                refusal = call.failure
                answered += 1
            }
            #expect(refusal?.code == .resourceExhausted)
            #expect((20...21).contains(answered), "\(answered) calls")
            try house.advance(seconds: 1)
            #expect(try house.wait { () throws(RPCStatus) in try await families.active(of: ctse) } == [])
        }
    }
}
