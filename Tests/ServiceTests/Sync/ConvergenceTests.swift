import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Devices that work alone and meet through the service, in an order drawn from a seed.
@Suite("Offline devices converge")
struct ConvergenceTests {
    @Test(
        "Two devices end up with the service's records; what was acknowledged is there once, what was refused never",
        arguments: 1...12)
    func converge(seed: UInt64) async throws {
        let cell = try FamilyCell()
        var random = Seeded(seed: seed)
        let staff = cell.name("ctse", cell.worker)
        var devices = try ["tablet", "laptop"].map { try OfflineDevice(cell.device($0), staff: staff) }
        for _ in 0..<120 {
            let number = Int.random(in: 0..<2, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<6: devices[number].work(&random)
            case 6..<8: try await devices[number].push(upTo: 8, &random)
            default: try await devices[number].pull()
            }
        }
        // Everybody has a connection again.
        for number in [0, 1, 0, 1] {
            var rounds = 0
            while !devices[number].queue.isEmpty, rounds < 100 {
                try await devices[number].push(upTo: 100, &random)
                rounds += 1
            }
            #expect(devices[number].queue.isEmpty, "what is queued is decided in the end")
        }
        for number in devices.indices { try await devices[number].pull() }

        var fresh = DeviceCopy()
        fresh.take(try await cell.device("reader").pull())
        #expect(devices[0].copy.records == fresh.records)
        #expect(devices[1].copy.records == fresh.records)

        let acknowledged = devices.flatMap(\.acknowledged)
        let refused = devices.flatMap(\.refused)
        #expect(Set(acknowledged).count == acknowledged.count)
        let history = try await history(of: cell)
        // One revision for each change that was acknowledged, and each of them with what it said.
        #expect(history.count == acknowledged.count)
        #expect(Set(history) == Set(acknowledged))
        #expect(Set(history).isDisjoint(with: refused))
        #expect(acknowledged.count > 10, "the run did something")
    }

    /// What each revision ever written says of the change that made it.
    private func history(of cell: FamilyCell) async throws -> [String] {
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        return try await cell.bare.store.read(in: scope) {
            (reading: inout Reading) throws(RPCStatus) -> [String] in
            var words: [String] = []
            do {
                for change in try reading.changes(after: 0, limit: 1000) {
                    let kind =
                        change.kind == FamilyV1.Family.recordKind.number
                        ? FamilyV1.Family.recordKind : FamilyV1.Member.recordKind
                    let record = try reading.past(kind, change.id, revision: change.revision)
                    let body = record?.body ?? []
                    words.append(
                        kind == FamilyV1.Family.recordKind
                            ? try FamilyV1.Family(decoding: body).note
                            : try FamilyV1.Member(decoding: body).person?.other ?? "")
                }
            } catch {
                throw RPCStatus(.internalError, nil, "\(error)")
            }
            return words
        }
    }
}

/// A device that queues what its user does, and keeps at it until each item is decided.
struct OfflineDevice {
    private(set) var copy = DeviceCopy()
    private(set) var queue: [Queued] = []
    /// The words of the changes that are done, and of those that never will be.
    private(set) var acknowledged: [String] = []
    private(set) var refused: [String] = []
    private let client: SyncServiceClient<BareCaller>
    private let staff: String

    /// A change that says a word of its own.
    struct Queued {
        var word: String
        var item: FamilyV1.SyncItem
        var requestID: String
        /// The record that it changes; empty for one that makes a record.
        var name: String
    }

    init(_ client: SyncServiceClient<BareCaller>, staff: String) {
        self.client = client
        self.staff = staff
    }

    /// The user does something, by what the copy says.
    mutating func work(_ random: inout Seeded) {
        let requestID = RequestID.new()
        let word = "word \(requestID)"
        let family = copy.families.filter { $0.state == .active }.sorted(by: Self.order).randomElement(
            using: &random)
        let member = copy.members.sorted(by: Self.order).randomElement(using: &random)
        var item: FamilyV1.SyncItem
        var name = ""
        switch Int.random(in: 0..<6, using: &random) {
        case 0...2 where family != nil:
            var request = family!.changing(["note"]) { $0.note = word }
            request.requestID = requestID
            name = request.subject
            item = FamilyV1.SyncItem(.updateFamily(request))
        case 3 where member != nil:
            var request = member!.changing(["person"]) { $0.person = CommonV1.PersonName(other: word) }
            request.requestID = requestID
            name = request.subject
            item = FamilyV1.SyncItem(.updateMember(request))
        case 4 where family != nil:
            item = FamilyV1.SyncItem(
                .createMember(
                    FamilyV1.CreateMemberRequest(
                        parent: family!.meta?.name ?? "",
                        member: FamilyV1.Member(person: CommonV1.PersonName(other: word)),
                        requestID: requestID)))
        case 5 where Bool.random(using: &random):
            // Wrong, whoever looks.
            item = FamilyV1.SyncItem(
                .createFamily(
                    FamilyV1.CreateFamilyRequest(
                        parent: "partners/ctse", family: FamilyV1.Family(note: word), requestID: requestID)))
        default:
            item = FamilyV1.SyncItem(
                .createFamily(
                    FamilyV1.CreateFamilyRequest(
                        parent: "partners/ctse", family: FamilyV1.Family(responsibleStaff: staff, note: word),
                        requestID: requestID)))
        }
        // A second change of one record builds on the first.
        if !name.isEmpty, let earlier = queue.last(where: { $0.name == name }) {
            item.after = earlier.requestID
            item.setEtag("")
        }
        queue.append(Queued(word: word, item: item, requestID: requestID, name: name))
    }

    /// Names are drawn, so a seed repeats the run only by what the records say.
    private static func order(_ a: FamilyV1.Family, _ b: FamilyV1.Family) -> Bool { a.note < b.note }
    private static func order(_ a: FamilyV1.Member, _ b: FamilyV1.Member) -> Bool {
        a.person?.other ?? "" < b.person?.other ?? ""
    }

    mutating func pull() async throws {
        copy.take(try await client.pull(copy.cursor))
    }

    /// Sends the first items of the queue. The answer may be lost: then nothing is known of them.
    mutating func push(upTo count: Int, _ random: inout Seeded) async throws {
        let sent = queue.prefix(count)
        let outcomes = try await client.push(sent.map(\.item))
        if Int.random(in: 0..<3, using: &random) == 0 { return }
        #expect(outcomes.map(\.requestID) == sent.map(\.requestID), "an outcome for each, in their order")
        for outcome in outcomes { take(outcome) }
    }

    private mutating func take(_ outcome: FamilyV1.SyncOutcome) {
        guard let index = queue.firstIndex(where: { $0.requestID == outcome.requestID }) else { return }
        switch outcome.verdict {
        case .ok:
            acknowledged.append(queue[index].word)
            settle(queue.remove(at: index), etag: outcome.record?.meta?.etag ?? "")
        case .conflict:
            // The user wants it all the same: the same change, of what is there now, as a new request.
            let old = queue[index].requestID
            queue[index].requestID = RequestID.new()
            queue[index].item.after = ""
            queue[index].item.setEtag(outcome.conflict?.theirRecord?.meta?.etag ?? "")
            queue[index].item.setRequestID(queue[index].requestID)
            for other in queue.indices where queue[other].item.after == old {
                queue[other].item.after = queue[index].requestID
            }
        case .refused where outcome.reason == "SYNC_PREDECESSOR_REFUSED":
            break  // Its predecessor is in the queue anew, or goes and takes it along.
        case .refused:
            let gone = queue.remove(at: index)
            refused.append(gone.word)
            for other in queue where other.item.after == gone.requestID { refused.append(other.word) }
            queue.removeAll { $0.item.after == gone.requestID }
        default:
            break
        }
    }

    /// What built on an item that is done has its etag now.
    private mutating func settle(_ done: Queued, etag: String) {
        for other in queue.indices where queue[other].item.after == done.requestID {
            queue[other].item.after = ""
            queue[other].item.setEtag(etag)
        }
    }
}

extension FamilyV1.SyncItem {
    fileprivate mutating func setEtag(_ etag: String) {
        switch mutation {
        case .updateFamily(var request)?:
            request.etagRead = etag
            mutation = .updateFamily(request)
        case .updateMember(var request)?:
            request.etagRead = etag
            mutation = .updateMember(request)
        default: break
        }
    }

    fileprivate mutating func setRequestID(_ id: String) {
        switch mutation {
        case .updateFamily(var request)?:
            request.requestID = id
            mutation = .updateFamily(request)
        case .updateMember(var request)?:
            request.requestID = id
            mutation = .updateMember(request)
        default: break
        }
    }
}
