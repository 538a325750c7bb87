import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// FamilyService with the people whom a case needs: a social worker, two managers, and a site.
///
/// What other folders make (consents, placements, follow-ups, enrolments) is put into the store as it would
/// be.
struct CaseCell: Sendable {
    let cell: FamilyCell
    let second: StaffID
    let reader: StaffID
    let site = "partners/ctse/sites/\(RecordID.random().text)"

    init() throws {
        cell = try FamilyCell()
        second = try #require(StaffID(RecordID.random().text))
        reader = try #require(StaffID(RecordID.random().text))
        try hear()
    }

    var clock: HandClock { cell.bare.clock }
    /// Writes what others approve.
    var worker: StaffID { cell.worker }
    /// Of the two managers, the one who approves.
    var manager: StaffID { reader }

    func name(_ staff: StaffID) -> String { cell.name("ctse", staff) }

    /// The registry says who works where.
    func hear() throws {
        func row(_ staff: StaffID, _ roles: [OptionsV1.Role]) -> PartnerV1.AccessStaff {
            PartnerV1.AccessStaff(name: name(staff), state: .active, roles: roles)
        }
        try cell.follower.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 43,
                sites: [PartnerV1.DirectorySite(name: site, state: .open, kind: .shelter)],
                staff: [
                    row(cell.worker, [.socialWorker]), row(second, [.manager]), row(reader, [.manager]),
                ]))
    }

    func advance(days: Int64) throws {
        clock.advance(seconds: days * 86_400)
        try hear()
    }

    func client(_ staff: StaffID, _ roles: RoleSet) throws -> FamilyServiceClient<BareCaller> {
        let id = try #require(SystemID("main"))
        return FamilyServiceClient(
            BareCaller(
                router: cell.router, sealer: try cell.bare.sealer(.gateway, .family), clock: clock,
                principal: .system(try cell.bare.tenant("ctse"), id), staff: staff, roles: roles,
                purpose: .care))
    }

    var asWorker: FamilyServiceClient<BareCaller> {
        get throws { try client(worker, .socialWorker) }
    }

    var asManager: FamilyServiceClient<BareCaller> {
        get throws { try client(manager, .manager) }
    }

    var today: CommonV1.Date { CommonV1.Date(day) }
    var day: CalendarDate { CalendarDate(clock.now, secondsFromGreenwich: 7 * 3600) }

    /// Puts a record into the store that another folder's RPCs would make.
    @discardableResult
    func put<N: Noun>(_ noun: N, _ name: ResourceName) async throws -> String {
        let scope = TenantScope.job(JobName("test"), in: try cell.bare.tenant("ctse"))
        try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            _ = try writing.insert(Draft(name, noun))
        }
        return name.text
    }

    func fresh(_ type: ResourceType) throws -> ResourceName {
        let partner = try #require(PartnerID("ctse"))
        return try #require(ResourceName.record(.random(), as: type, of: partner))
    }

    func fresh(_ type: ResourceType, under parent: String, _ parentType: ResourceType) throws -> ResourceName
    {
        let parent = try #require(ResourceName(parsing: parent, as: parentType))
        return try #require(parent.child(.random(), as: type))
    }

    static func id() -> String { RecordID.random().text }
}

extension FamilyV1.ChildCase {
    var named: String { meta?.name ?? "" }
    var tag: String { meta?.etag ?? "" }
}
