import FamilyService
package import ServiceRuntime
import Store
package import Tenancy
package import TestSupport
package import WireProto

/// FamilyService with the people whom a case needs: a social worker, two managers, and a site.
///
/// What other folders make (consents, placements, follow-ups, enrolments) is put into the store as it would
/// be.
package struct CaseCell: Sendable {
    package let cell: FamilyCell
    package let second: StaffID
    package let reader: StaffID
    package let site = "partners/ctse/sites/\(RecordID.random().text)"

    package init() throws {
        cell = try FamilyCell()
        (second, reader) = (.random(), .random())
        try hear()
    }

    package var clock: TestClock { cell.bare.clock }
    /// Writes what others approve.
    package var worker: StaffID { cell.worker }
    /// Of the two managers, the one who approves.
    package var manager: StaffID { reader }

    package func name(_ staff: StaffID) -> String { cell.name("ctse", staff) }

    /// The registry says who works where.
    package func hear() throws {
        func row(_ staff: StaffID, _ roles: [OptionsV1.Role]) -> PartnerV1.AccessStaff {
            PartnerV1.AccessStaff(name: name(staff), state: .active, roles: roles)
        }
        try cell.follower.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 1_000,
                partners: [
                    PartnerV1.AccessPartner(name: "partners/ctse", state: .active, revision: 43),
                    PartnerV1.AccessPartner(
                        name: "partners/dolisa", state: .active, kind: .authority,
                        jurisdiction: [CommonV1.AdminArea(country: .vn, code: "VN-SG")]),
                ],
                sites: [PartnerV1.DirectorySite(name: site, state: .open, kind: .shelter)],
                staff: [
                    row(cell.worker, [.socialWorker]), row(second, [.manager]), row(reader, [.manager]),
                ]))
    }

    package func advance(days: Int64) throws {
        clock.advance(seconds: days * 86_400)
        try hear()
    }

    package func client(_ staff: StaffID, _ roles: RoleSet) -> FamilyServiceClient<BareCaller> {
        FamilyServiceClient(
            BareCaller(
                router: cell.router, sealer: cell.bare.sealer(.gateway, .family), clock: clock,
                principal: .system(cell.bare.tenant("ctse"), .main), staff: staff, roles: roles,
                purpose: .care))
    }

    package var asWorker: FamilyServiceClient<BareCaller> { client(worker, .socialWorker) }
    package var asManager: FamilyServiceClient<BareCaller> { client(manager, .manager) }

    package var today: CommonV1.Date { CommonV1.Date(day) }
    package var day: CalendarDate { CalendarDate(clock.now, secondsFromGreenwich: 7 * 3600) }

    /// Puts a record into the store that another folder's RPCs would make; under a case, and a follow-up under a
    /// family, only while that is open.
    @discardableResult
    package func put<N: Resource>(_ resource: N, _ name: ResourceName) async throws -> String {
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            if let above = name.parent, above.type == .childCase,
                let child = try writing.find(FamilyV1.ChildCase.self, above, at: writing.now)?.resource,
                [.closed, .screenedOut].contains(child.state)
            {
                throw RPCStatus(.failedPrecondition, nil, "the case is closed")
            }
            if let above = name.parent, name.type == .followUp,
                try writing.find(FamilyV1.Family.self, above, at: writing.now)?.resource.state ?? .archived
                    == .archived
            {
                throw RPCStatus(.failedPrecondition, nil, "the family is archived, or gone since")
            }
            _ = try writing.insert(Draft(name, resource))
        }
        return name.text
    }

    package func fresh(_ type: ResourceType) -> ResourceName {
        ResourceName.record(.random(), as: type, of: PartnerID("ctse")!)!
    }

    package func fresh(
        _ type: ResourceType, under parent: String, _ parentType: ResourceType
    ) -> ResourceName {
        ResourceName(parsing: parent, as: parentType)!.child(.random(), as: type)!
    }

    package static func id() -> String { RecordID.random().text }
}

extension FamilyV1.ChildCase {
    package var named: String { meta?.name ?? "" }
    package var tag: String { meta?.etag ?? "" }
}
