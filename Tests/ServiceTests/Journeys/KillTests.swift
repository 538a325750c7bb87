import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing
import WireProto

/// The one promise that no simulation may stand in for: the real program, killed in the middle of its work.
@Suite("kill -9")
struct KillTests {
    @Test(
        "pegase-family is killed under load three times: every acknowledged family is there, and none twice")
    func familyService() async throws {
        try await TestDeployment.with(.vietnam, clock: TestClock(isReal: true)) { deployment in
            let partner = try await deployment.welcome("ctse")
            let cell = try deployment.cell(.vietnam)
            await cell.stopFamily()
            let program = FamilyProgram(cell)
            try program.start()

            let ledger = Ledger()
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<50 {
                            let request = partner.newFamily()
                            let name = try await insist(request, as: partner)
                            ledger.add(request.requestID, name)
                        }
                    }
                }
                for count in [60, 150, 280] {
                    try await eventually(
                        "\(count) families are acknowledged", within: .seconds(60), on: TestDeployment.loops
                    ) {
                        let so = ledger.acknowledged.count
                        return so >= count ? nil : "\(so)"
                    }
                    try program.murder()
                    try program.start()
                }
                try await group.waitForAll()
            }

            let kept = try await allFamilies(of: partner)
            let told = ledger.acknowledged
            #expect(told.count == 400)
            #expect(Set(kept.compactMap(\.meta?.name)) == Set(told.values))
            #expect(kept.count == told.count, "a family is there twice")
            // Each was made for the request that it was acknowledged to.
            #expect(kept.allSatisfy { family in told[family.note] == family.meta?.name })
            try program.murder()
        }
    }

    /// How many times the program is killed: the first at its first fsync, the next at its second, and so on;
    /// each time between at any instant. `PEGASE_KILLS=1000` goes through the first 500.
    private static let kills = ProcessInfo.processInfo.environment["PEGASE_KILLS"].flatMap { Int($0) } ?? 24

    @Test(
        "pegase-family is killed at its first fsyncs and in between: nothing is lost, and nothing is there twice"
    )
    func atEachSync() async throws {
        try await TestDeployment.with(.vietnam, clock: TestClock(isReal: true)) { deployment in
            let partner = try await deployment.welcome("ctse")
            let cell = try deployment.cell(.vietnam)
            await cell.stopFamily()
            let program = FamilyProgram(cell)
            let ledger = Ledger()
            var random = Seeded(seed: 9)
            var pauses: [Duration] = []
            try await withThrowingTaskGroup { group in
                for _ in 0..<4 {
                    group.addTask {
                        repeat {
                            let request = partner.newFamily()
                            let name = try await insist(request, as: partner)
                            ledger.add(request.requestID, name)
                        } while !ledger.isClosed
                    }
                }
                for number in 0..<Self.kills {
                    let before = ledger.acknowledged.count
                    let wanted = before + 1 + Int.random(in: 0..<20, using: &random)
                    let started = ContinuousClock.now
                    if number % 2 == 0 {
                        let sync = number / 2 + 1
                        try program.start(dyingAtSync: sync)
                        // The later it is to die, the more it has to write until then.
                        try await eventually(
                            "the program dies at sync \(sync)", within: .seconds(60 + sync),
                            on: TestDeployment.loops
                        ) {
                            program.isRunning ? "\(ledger.acknowledged.count) acknowledged" : nil
                        }
                    } else {
                        try program.start()
                        try await eventually(
                            "families are made", within: .seconds(60), on: TestDeployment.loops
                        ) {
                            ledger.acknowledged.count > before ? nil : "none"
                        }
                        pauses.append(ContinuousClock.now - started)
                        try await eventually("more are made", within: .seconds(60), on: TestDeployment.loops)
                        {
                            ledger.acknowledged.count >= wanted ? nil : "\(ledger.acknowledged.count)"
                        }
                    }
                    try program.murder()
                }
                ledger.close()
                try program.start()
                try await group.waitForAll()
            }
            let kept = try await allFamilies(of: partner)
            let told = ledger.acknowledged
            #expect(told.count > Self.kills)
            #expect(Set(kept.compactMap(\.meta?.name)) == Set(told.values))
            #expect(kept.count == told.count, "a family is there twice")
            #expect(kept.allSatisfy { family in told[family.note] == family.meta?.name })
            try program.murder()
            // Printed and not compared: what is beside this on the machine is not the program's.
            pauses.sort()
            let median = pauses.isEmpty ? .zero : pauses[pauses.count / 2]
            let names = Set(kept.compactMap(\.meta?.name))
            let (lost, twice) = (Set(told.values).subtracting(names).count, kept.count - told.count)
            print(
                "killed \(Self.kills) times, at fsyncs 1 to \((Self.kills + 1) / 2) and at \(pauses.count) instants under load;",
                "\(told.count) families, \(lost) lost, \(twice) too many; from start to the first answer \(median), at most",
                pauses.last ?? .zero)
        }
    }

    /// Sends a request until it is answered, always with the same request id, as a partner's system does.
    private func insist(
        _ request: FamilyV1.CreateFamilyRequest, as partner: TestPartner
    ) async throws -> String {
        var request = request
        request.family?.note = request.requestID
        var made: String?
        try await eventually("a family is made", within: .seconds(60), on: TestDeployment.loops) {
            [request] in
            do {
                made = try await partner.acting(.socialWorker).families.createFamily(request).meta?.name
                return nil
            } catch let status as RPCStatus
                where status.code == .unavailable || status.code == .deadlineExceeded
            {
                return "\(status)"
            }
        }
        return made ?? ""
    }

    private func allFamilies(of partner: TestPartner) async throws -> [FamilyV1.Family] {
        var request = FamilyV1.ListFamiliesRequest(parent: partner.name, pageSize: 100)
        var families: [FamilyV1.Family] = []
        repeat {
            let page = try await partner.acting(.manager).families.listFamilies(request)
            families += page.families
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return families
    }
}

/// The families that were acknowledged, by the requests that made them.
private final class Ledger: Sendable {
    private let names = Mutex<[String: String]>([:])

    var acknowledged: [String: String] { names.withLock { $0 } }

    private let closed = Mutex(false)

    /// Whether no more are to be made.
    var isClosed: Bool { closed.withLock { $0 } }

    func close() { closed.withLock { $0 = true } }

    func add(_ requestID: String, _ name: String) {
        names.withLock { $0[requestID] = name }
    }
}
