import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Calls that run in a service")
struct CallBoardTests {
    @Test("A tenant has so many and its neighbour its own; a place is free when nobody holds it")
    func places() throws {
        let board = CallBoard(
            calls: SharedBound(ofAll: 8, ofOne: 3), uploads: SharedBound(ofAll: 4, ofOne: 1))
        let (ctse, cswc) = (try tenant("ctse"), try tenant("cswc"))
        var held = (0..<3).compactMap { _ in board.enter(ctse, isUpload: false) }
        #expect(held.count == 3)
        #expect(board.enter(ctse, isUpload: false) == nil)
        let theirs = board.enter(cswc, isUpload: true)
        #expect(theirs != nil)
        #expect(board.enter(cswc, isUpload: true) == nil, "uploads are fewer")
        #expect(board.running == 4)
        held.removeLast()
        #expect(board.enter(ctse, isUpload: true) != nil)
        held = []
        #expect(board.running == 1)
        _ = theirs
    }

    @Test("A call that is one too many is refused with a hint, and leaves no access event")
    func refused() async throws {
        let cell = try FamilyCell(board: CallBoard(uploads: SharedBound(ofAll: 9, ofOne: 2)))
        var streams = [try await cell.device().syncImport(), try await cell.device().syncImport()]
        for stream in streams {
            try await stream.send(FamilyV1.SyncPushRequest(parent: "partners/ctse"))
            _ = try await stream.next()
        }
        let third = try await cell.device().syncImport()
        let refused = await refusal { _ = try await third.next() }
        #expect(refused?.code == .resourceExhausted && refused?.reason == .overloaded)
        #expect(refused?.details.contains(StatusDetail.retry(after: RuntimeLimits.loadRetryDelay)) == true)
        // A neighbour's is its own, and so is a unary call.
        let neighbour = try await cell.device("tablet", of: "cswc").syncImport()
        try await neighbour.send(FamilyV1.SyncPushRequest(parent: "partners/cswc"))
        #expect(try await neighbour.next() != nil)
        let family = try await cell.addFamily()
        #expect(family.meta != nil)
        // Where one ends another begins.
        let ended = streams.removeFirst()
        ended.finishSending()
        #expect(try await ended.next() == nil)
        let fourth = try await cell.device().syncImport()
        try await fourth.send(FamilyV1.SyncPushRequest(parent: "partners/ctse"))
        #expect(try await fourth.next() != nil)
        for stream in streams + [fourth, neighbour] { stream.cancel() }
        #expect(try await cell.bare.events(in: cell.bare.tenant("ctse")).allSatisfy { $0.event.result == 0 })
        try await cell.bare.close()
    }

    private func tenant(_ partner: String) throws -> TenantID {
        TenantID(country: .vietnam, partner: try #require(PartnerID(partner)))
    }
}
